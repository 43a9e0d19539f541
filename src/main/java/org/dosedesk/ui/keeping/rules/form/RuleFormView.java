package org.dosedesk.ui.keeping.rules.form;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.ruleset.change.RuleGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.rules.RuleText;
import org.dosedesk.ui.keeping.rules.RulesViewModel;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;

/// The intervals, ages and seasons of a version, and the form for another length or first day of one of them.
public final class RuleFormView {
    private final RulesViewModel vm;
    private final RuleForm form;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;
    private final RuleText words;

    @FXML
    private VBox root;

    @FXML
    private TableView<RuleGroup> groups;

    @FXML
    private TableColumn<RuleGroup, String> dose;

    @FXML
    private TableColumn<RuleGroup, String> from;

    @FXML
    private TableColumn<RuleGroup, String> lengths;

    @FXML
    private TableColumn<RuleGroup, String> series;

    @FXML
    private TableColumn<RuleGroup, String> source;

    @FXML
    private TextField absoluteMin;

    @FXML
    private TextField min;

    @FXML
    private TextField due;

    @FXML
    private TextField overdue;

    @FXML
    private Label maxLabel;

    @FXML
    private TextField max;

    @FXML
    private Label seasonLabel;

    @FXML
    private TextField seasonStart;

    @FXML
    private TextField validFrom;

    @FXML
    private TextField asOf;

    @FXML
    private ComboBox<RuleSource.Kind> kind;

    @FXML
    private TextField number;

    @FXML
    private TextField date;

    @FXML
    private HBox draftsBox;

    @FXML
    private ListView<RuleForm.Draft> drafts;

    @FXML
    private Button putDown;

    @FXML
    private Button removeDraft;

    @FXML
    private Button tryOut;

    @FXML
    private Label problem;

    /// Shows this form.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public RuleFormView(RulesViewModel vm, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.mayDiscard = mayDiscard;
        form = vm.form();
        messages = texts.messages();
        words = new RuleText(messages);
    }

    @FXML
    private void initialize() {
        Table.of(groups, messages)
                .text(dose, group -> wordsAbout(shown()).dose(group))
                .text(from, this::from)
                .text(lengths, words::lengths)
                .digits(series, group -> Integer.toString(group.series().size()))
                .text(source, group -> words.source(group.source()))
                .opens(group -> begin());
        max.visibleProperty().bind(form.group.map(group -> form.lengths.isAge()).orElse(false));
        maxLabel.visibleProperty().bind(max.visibleProperty());
        seasonStart
                .visibleProperty()
                .bind(form.group.map(group -> form.lengths.isSeason()).orElse(false));
        seasonLabel.visibleProperty().bind(seasonStart.visibleProperty());
        List.of(absoluteMin, min, due, overdue)
                .forEach(field -> field.disableProperty().bind(seasonStart.visibleProperty()));
        setUpForm();
        drafts.setItems(form.drafts());
        drafts.setCellFactory(list -> new Cell());
        drafts.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                remove();
            }
        });
        draftsBox.visibleProperty().bind(Bindings.isNotEmpty(form.drafts()));
        draftsBox.managedProperty().bind(draftsBox.visibleProperty());
        putDown.disableProperty().bind(form.group.isNull());
        removeDraft
                .disableProperty()
                .bind(drafts.getSelectionModel().selectedItemProperty().isNull());
        vm.chosen()
                .when(root.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(line -> fill());
        groups.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                form.show(chosen, words);
            }
        });
    }

    private void setUpForm() {
        new FormControls(form.form(), root)
                .text(absoluteMin, form.lengths.absoluteMin)
                .text(due, form.lengths.due)
                .text(min, form.lengths.min)
                .text(overdue, form.lengths.overdue)
                .combo(
                        kind,
                        FXCollections.observableArrayList(RuleSource.Kind.values()),
                        form.paper.kind,
                        new RuleWords(messages)::paper)
                .text(number, form.paper.number)
                .text(date, form.paper.date)
                .text(validFrom, form.paper.from)
                .text(asOf, form.asOf)
                .text(max, form.lengths.max)
                .text(seasonStart, form.lengths.seasonStart)
                .sentence(problem)
                .also(putDown, form::putDown)
                .listen(tryOut, this::tryOut, mayDiscard, () -> {
                    form.leave(words);
                    groups.requestFocus();
                });
    }

    private Optional<Field<?>> tryOut() {
        Optional<Field<?>> blocked = form.putDownAll();
        if (blocked.isEmpty()) {
            vm.tryOut();
        }
        return blocked;
    }

    private void begin() {
        (form.lengths.isSeason() ? seasonStart : absoluteMin).requestFocus();
    }

    /// The words that fit what a rule set is against.
    private RuleText wordsAbout(@Nullable RuleSet rules) {
        return rules == null
                ? words
                : new RuleText(messages.about(rules.vaccineGroups().getFirst().name()));
    }

    @FXML
    private void remove() {
        RuleForm.Draft draft = drafts.getSelectionModel().getSelectedItem();
        if (draft != null) {
            form.drafts().remove(draft);
            form.show(form.group.get(), words);
        }
    }

    private void fill() {
        RuleGroup before = form.group.get();
        groups.getItems().setAll(vm.ruleGroups());
        form.drafts().removeIf(draft -> !groups.getItems().contains(draft.group()));
        if (before != null && groups.getItems().contains(before)) {
            return;
        }
        form.show(null, words);
        groups.getSelectionModel().clearSelection();
    }

    private @Nullable RuleSet shown() {
        VersionLine line = vm.chosen().get();
        return line == null ? null : line.rules();
    }

    private String draft(RuleForm.Draft draft) {
        RuleSet rules = shown();
        return rules == null ? "" : words.change(draft, rules);
    }

    private String from(RuleGroup group) {
        RuleSet rules = shown();
        return rules == null ? "" : wordsAbout(rules).from(group, rules);
    }

    private final class Cell extends ListCell<RuleForm.Draft> {
        Cell() {
            // As wide as the list: the rest of a long sentence is in the tooltip.
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(RuleForm.@Nullable Draft one, boolean empty) {
            super.updateItem(one, empty);
            String said = empty || one == null ? "" : draft(one);
            setText(said);
            setTooltip(said.isEmpty() ? null : new Tooltip(said));
        }
    }
}
