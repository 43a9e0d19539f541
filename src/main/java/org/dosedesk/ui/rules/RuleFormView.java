package org.dosedesk.ui.rules;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.dosedesk.domain.ruleset.RuleGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// The intervals and ages of a version, and the form for another length of one of them.
public final class RuleFormView {
    private final RulesViewModel vm;
    private final RuleForm form;
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
    private Label problem;

    public RuleFormView(RulesViewModel vm, Texts texts) {
        this.vm = vm;
        form = vm.form();
        messages = texts.messages();
        words = new RuleText(messages);
    }

    @FXML
    private void initialize() {
        text(dose, words::dose);
        text(from, group -> {
            VersionLine line = vm.chosen().get();
            RuleSet rules = line == null ? null : line.rules();
            return rules == null ? "" : words.from(group, rules);
        });
        text(lengths, words::lengths);
        text(series, group -> Integer.toString(group.series().size()));
        text(source, group -> words.source(group.source()));
        absoluteMin.textProperty().bindBidirectional(form.absoluteMin);
        min.textProperty().bindBidirectional(form.min);
        due.textProperty().bindBidirectional(form.due);
        overdue.textProperty().bindBidirectional(form.overdue);
        max.textProperty().bindBidirectional(form.max);
        max.visibleProperty().bind(form.group.map(group -> form.isAge()).orElse(false));
        maxLabel.visibleProperty().bind(max.visibleProperty());
        validFrom.textProperty().bindBidirectional(form.from);
        asOf.textProperty().bindBidirectional(form.asOf);
        number.textProperty().bindBidirectional(form.number);
        date.textProperty().bindBidirectional(form.date);
        kind.getItems().setAll(RuleSource.Kind.values());
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(RuleSource.@Nullable Kind chosen) {
                return chosen == null ? "" : words.paper(chosen);
            }

            @Override
            public RuleSource.Kind fromString(String typed) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        kind.valueProperty().bindBidirectional(form.kind);
        vm.chosen()
                .when(root.sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(line -> fill());
        groups.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                form.show(chosen, words);
                problem.setText("");
            }
        });
    }

    @FXML
    private void tryOut() {
        List<RuleForm.Problem> found = form.problems(form.changed()).stream()
                .filter(one -> form.group.get() != null || one == RuleForm.Problem.AS_OF)
                .toList();
        problem.setText(found.isEmpty() ? "" : messages.get("rules.problem." + RuleWords.key(found.getFirst())));
        if (found.isEmpty()) {
            vm.tryOut();
        }
    }

    private void fill() {
        RuleGroup before = form.group.get();
        groups.getItems().setAll(vm.ruleGroups());
        if (before != null && groups.getItems().contains(before)) {
            return;
        }
        form.show(null, words);
        groups.getSelectionModel().clearSelection();
    }

    private static void text(TableColumn<RuleGroup, String> column, Function<RuleGroup, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
