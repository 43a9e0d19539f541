package org.dosedesk.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// What other rules or another day would bring: what differs, site by site how many, and whom it is about.
public final class TrialView {
    private static final double SCROLL_BAR = 36;

    private final RulesViewModel vm;
    private final Trial trial;
    private final Navigation navigation;
    private final Messages messages;

    @FXML
    private Label heading;

    @FXML
    private Label summary;

    @FXML
    private Label statuses;

    @FXML
    private Label later;

    @FXML
    private TableView<Trial.Count> sites;

    @FXML
    private TableColumn<Trial.Count, String> site;

    @FXML
    private TableColumn<Trial.Count, String> people;

    @FXML
    private TableColumn<Trial.Count, String> dueBefore;

    @FXML
    private TableColumn<Trial.Count, String> dueAfter;

    @FXML
    private TableColumn<Trial.Count, String> moved;

    @FXML
    private Label differencesTitle;

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

    @FXML
    private Label refused;

    @FXML
    private Button keep;

    public TrialView(RulesViewModel vm, Trial trial, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.trial = trial;
        this.navigation = navigation;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        RuleSet rules = trial.rules();
        String group = GroupText.show(messages, trial.vaccineGroup());
        heading.setText(
                rules == null
                        ? messages.get("rules.trial.day", group, DateText.show(trial.after()))
                        : messages.get(
                                "rules.trial.rules",
                                new RuleWords(messages).ruleSet(rules.name()),
                                rules.version(),
                                DateText.show(rules.validFrom())));
        Trial.Count total = trial.total();
        summary.setText(messages.get(
                "rules.trial.summary",
                DateText.show(trial.after()),
                total.dueBefore(),
                total.dueAfter(),
                total.moved(),
                total.people()));
        statuses.setText(String.join("   ", trial.statusLines(messages)));
        later.setText(String.join("\n", remarks()));
        later.managedProperty().bind(later.textProperty().isNotEmpty());
        text(site, count -> count.site().isEmpty() ? messages.get("rules.everywhere") : count.site());
        text(people, count -> Integer.toString(count.people()));
        text(dueBefore, count -> Integer.toString(count.dueBefore()));
        text(dueAfter, count -> Integer.toString(count.dueAfter()));
        text(moved, count -> Integer.toString(count.moved()));
        List<Trial.Count> counts = new ArrayList<>(trial.sites());
        counts.add(trial.total());
        sites.getItems().setAll(counts);
        text(name, Trial.Moved::name);
        text(where, Trial.Moved::site);
        text(before, one -> schedule(one.before()));
        text(after, one -> schedule(one.after()));
        names.getItems().setAll(trial.moved());
        names.setPlaceholder(new Label(messages.get("rules.trial.nobody")));
        DifferenceText words = new DifferenceText(messages);
        differences.setCellFactory(list -> new Wrapped(list));
        differences
                .getItems()
                .setAll(trial.differences().stream().map(words::of).toList());
        boolean rulesDiffer = rules != null;
        differences.setVisible(rulesDiffer);
        differences.setManaged(rulesDiffer);
        differencesTitle.setVisible(rulesDiffer);
        differencesTitle.setManaged(rulesDiffer);
        keep.setVisible(rulesDiffer);
        keep.setDisable(!vm.mayChange());
        refused.setText(rulesDiffer && !vm.mayChange() ? messages.get("rules.only-doctor") : "");
    }

    private List<String> remarks() {
        List<String> remarks = new ArrayList<>(trial.warnings().stream()
                .map(warning -> messages.get("rules.warning." + RuleWords.key(warning)))
                .toList());
        if (!trial.later().isEmpty()) {
            remarks.add(messages.get(
                    "rules.trial.later",
                    trial.later().stream().map(RuleSet::version).collect(Collectors.joining(", "))));
        }
        return remarks;
    }

    @FXML
    private void close() {
        vm.close();
    }

    @FXML
    private void keep() {
        vm.keep(kept -> navigation.notice(
                messages.get(
                        "rules.kept",
                        new RuleWords(messages).ruleSet(kept.name()),
                        kept.version(),
                        DateText.show(kept.validFrom())),
                messages.get("dose.undo"),
                () -> undo(kept)));
    }

    private void undo(KeptRuleSet kept) {
        vm.discard(
                kept,
                messages.get("rules.undone"),
                done -> navigation.notice(messages.get("rules.discarded", done.version()), null, null));
    }

    private String schedule(@Nullable WorkerSchedule schedule) {
        if (schedule == null) {
            return messages.get("card.not-concerned");
        }
        String status = StatusLabel.text(messages.about(trial.vaccineGroup()), schedule.status());
        return schedule.dueOn() == null ? status : DateText.show(schedule.dueOn()) + " · " + status;
    }

    private static <R> void text(TableColumn<R, String> column, Function<R, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    /// A sentence on as many lines as it needs.
    private static final class Wrapped extends ListCell<String> {
        private final Label label = new Label();
        private final ListView<String> list;

        Wrapped(ListView<String> list) {
            this.list = list;
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            // As wide as the list, not as the sentence.
            label.prefWidthProperty().bind(list.widthProperty().subtract(SCROLL_BAR));
            label.maxWidthProperty().bind(label.prefWidthProperty());
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            return isEmpty()
                    ? super.computePrefHeight(width)
                    : label.prefHeight(list.getWidth() - SCROLL_BAR) + snappedTopInset() + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            label.setText(empty ? "" : sentence);
            setGraphic(empty ? null : label);
        }
    }
}
