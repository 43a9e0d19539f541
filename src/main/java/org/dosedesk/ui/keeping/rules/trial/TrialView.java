package org.dosedesk.ui.keeping.rules.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.text.VersionText;
import org.dosedesk.ui.keeping.rules.DifferenceText;
import org.dosedesk.ui.keeping.rules.RulesViewModel;
import org.dosedesk.ui.keeping.rules.WrappedCell;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;

/// What other rules or another day would bring: what differs, site by site how many, and whom it is about.
public final class TrialView {

    private final RulesViewModel vm;
    private final Trial trial;
    private final Navigation navigation;
    private final Messages messages;

    @FXML
    private Label heading;

    @FXML
    private Label summary;

    @FXML
    private ComboBox<Trial.Group> groups;

    @FXML
    private Label later;

    @FXML
    private TableView<Trial.Count> sites;

    @FXML
    private TableColumn<Trial.Count, String> site;

    @FXML
    private VBox differencesBox;

    @FXML
    private ListView<String> differences;

    @FXML
    private TableView<Trial.Moved> names;

    @FXML
    private TableColumn<Trial.Moved, String> name;

    @FXML
    private TableColumn<Trial.Moved, String> where;

    @FXML
    private TableColumn<Trial.Moved, String> before;

    @FXML
    private TableColumn<Trial.Moved, String> after;

    private @Nullable Table<Trial.Count> counts;

    @FXML
    private Label refused;

    @FXML
    private Button close;

    @FXML
    private Button keep;

    /// Shows this trial.
    public TrialView(RulesViewModel vm, Trial trial, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.trial = trial;
        this.navigation = navigation;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        RuleSet rules = trial.rules();
        heading.setText(rules == null ? dayHeading() : rulesHeading(rules));
        later.setText(String.join("\n", remarks()));
        later.managedProperty().bind(later.textProperty().isNotEmpty());
        names.setPlaceholder(new Label(messages.get("rules.trial.nobody")));
        Table.of(names, messages)
                .name(name, Trial.Moved::name)
                .text(where, Trial.Moved::site)
                .text(before, one -> schedule(one.before()))
                .text(after, one -> schedule(one.after()))
                .several();
        counts = Table.of(sites, messages)
                .name(site, count -> count.site().isEmpty() ? messages.get("rules.everywhere") : count.site());
        groups.setConverter(new ReadOnlyConverter<>(this::title));
        groups.getItems().setAll(trial.groups());
        boolean several = trial.groups().size() > 1;
        groups.setVisible(several);
        groups.setManaged(several);
        groups.valueProperty().subscribe(this::show);
        groups.setValue(trial.first());
        DifferenceText words = new DifferenceText(messages);
        differences.setCellFactory(list -> new WrappedCell(list));
        words.places(trial.differences())
                .forEach((what, where) -> differences.getItems().add(where + ". " + what));
        boolean rulesDiffer = rules != null;
        differencesBox.setVisible(rulesDiffer);
        differencesBox.setManaged(rulesDiffer);
        keep.setVisible(rulesDiffer || trial.upgrade());
        keep.setDisable(rulesDiffer && !vm.mayChange());
        if (trial.upgrade()) {
            close.setText(messages.get("rules.trial.later-look"));
            keep.setText(messages.get("rules.trial.seen"));
        }
        refused.setText(rulesDiffer && !vm.mayChange() ? messages.get("rules.only-doctor") : "");
    }

    private String dayHeading() {
        if (trial.upgrade()) {
            return messages.get("rules.trial.upgrade", DateText.show(trial.after()));
        }
        String all = trial.groups().stream()
                .map(group -> GroupText.show(messages, group.vaccineGroup()))
                .collect(Collectors.joining(", "));
        return messages.get("rules.trial.day", all, DateText.show(trial.after()));
    }

    private String rulesHeading(RuleSet rules) {
        return messages.get(
                "rules.trial.rules",
                new RuleWords(messages).ruleSet(rules.name()),
                VersionText.named(messages, rules.version()),
                DateText.show(rules.validFrom()));
    }

    private String title(Trial.Group group) {
        return messages.get(
                "rules.trial.group",
                GroupText.show(messages, group.vaccineGroup()),
                group.moved().size());
    }

    private void show(Trial.@Nullable Group group) {
        if (group == null) {
            return;
        }
        Trial.Count total = group.total();
        summary.setText(messages.get(
                "rules.trial.summary",
                DateText.show(trial.after()),
                total.dueBefore(),
                total.dueAfter(),
                total.moved(),
                total.people()));
        sites.getColumns().setAll(List.of(site));
        number("rules.col.people", Trial.Count::people);
        number("rules.col.moved", Trial.Count::moved);
        group.statuses().forEach(status -> status(group, status));
        List<Trial.Count> rows = new ArrayList<>(group.sites());
        rows.add(group.total());
        sites.getItems().setAll(rows);
        names.getItems().setAll(group.moved());
        names.scrollTo(0);
    }

    private void number(String title, ToIntFunction<Trial.Count> number) {
        column(messages.get(title), count -> Integer.toString(number.applyAsInt(count)));
    }

    private void status(Trial.Group group, RevaccinationStatus status) {
        String title = StatusLabel.text(messages.about(group.vaccineGroup()), status);
        column(title, count -> {
            int now = count.before().of(status);
            int then = count.after().of(status);
            return now == then ? Integer.toString(now) : now + " → " + then;
        });
    }

    private void column(String title, Function<Trial.Count, String> content) {
        if (counts != null) {
            counts.digits(counts.column(title, title), content);
        }
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(trial.warnings().stream()
                .map(warning -> messages.get("rules.warning." + RuleWords.key(warning)))
                .toList());
        if (!trial.later().isEmpty()) {
            remarks.add(messages.get(
                    "rules.trial.later",
                    trial.later().stream()
                            .map(RuleSet::version)
                            .map(VersionText::show)
                            .collect(Collectors.joining(", "))));
        }
        return remarks;
    }

    @FXML
    private void close() {
        vm.close();
    }

    @FXML
    private void keep() {
        if (trial.upgrade()) {
            vm.seen();
            return;
        }
        vm.keep(kept -> navigation.notice(
                messages.get(
                        "rules.kept",
                        new RuleWords(messages).ruleSet(kept.name()),
                        VersionText.named(messages, kept.version()),
                        DateText.show(kept.validFrom())),
                messages.get("common.take-back.undo"),
                () -> undo(kept)));
    }

    private void undo(KeptRuleSet kept) {
        vm.discard(
                kept,
                messages.get("common.take-back.reason"),
                done -> navigation.notice(
                        messages.get("rules.discarded", VersionText.named(messages, done.version())), null, null));
    }

    private String schedule(@Nullable WorkerSchedule schedule) {
        if (schedule == null) {
            return messages.get("rules.trial.not-concerned");
        }
        String status = StatusLabel.text(messages.about(groups.getValue().vaccineGroup()), schedule.status());
        return schedule.dueOn() == null ? status : DateText.show(schedule.dueOn()) + " · " + status;
    }
}
