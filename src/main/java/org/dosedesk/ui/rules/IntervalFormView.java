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
import org.dosedesk.domain.ruleset.IntervalGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.rule.RuleWords;
import org.jspecify.annotations.Nullable;

/// The intervals of a version, and the form for another length of one of them.
public final class IntervalFormView {
    private final RulesViewModel vm;
    private final IntervalForm form;
    private final Messages messages;
    private final RuleText words;

    @FXML
    private VBox root;

    @FXML
    private TableView<IntervalGroup> intervals;

    @FXML
    private TableColumn<IntervalGroup, String> dose;

    @FXML
    private TableColumn<IntervalGroup, String> from;

    @FXML
    private TableColumn<IntervalGroup, String> lengths;

    @FXML
    private TableColumn<IntervalGroup, String> series;

    @FXML
    private TableColumn<IntervalGroup, String> source;

    @FXML
    private TextField absoluteMin;

    @FXML
    private TextField min;

    @FXML
    private TextField due;

    @FXML
    private TextField overdue;

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

    public IntervalFormView(RulesViewModel vm, Texts texts) {
        this.vm = vm;
        form = vm.form();
        messages = texts.messages();
        words = new RuleText(messages);
    }

    @FXML
    private void initialize() {
        text(dose, words::dose);
        text(from, interval -> {
            VersionLine line = vm.chosen().get();
            RuleSet rules = line == null ? null : line.rules();
            return rules == null ? "" : words.from(interval, rules);
        });
        text(lengths, words::lengths);
        text(series, interval -> Integer.toString(interval.series().size()));
        text(source, interval -> words.source(interval.source()));
        absoluteMin.textProperty().bindBidirectional(form.absoluteMin);
        min.textProperty().bindBidirectional(form.min);
        due.textProperty().bindBidirectional(form.due);
        overdue.textProperty().bindBidirectional(form.overdue);
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
        intervals.getSelectionModel().selectedItemProperty().subscribe((before, chosen) -> {
            if (chosen != null) {
                form.show(chosen, words);
                problem.setText("");
            }
        });
    }

    @FXML
    private void tryOut() {
        List<IntervalForm.Problem> found = form.problems(form.changed()).stream()
                .filter(one -> form.interval.get() != null || one == IntervalForm.Problem.AS_OF)
                .toList();
        problem.setText(found.isEmpty() ? "" : messages.get("rules.problem." + RuleWords.key(found.getFirst())));
        if (found.isEmpty()) {
            vm.tryOut();
        }
    }

    private void fill() {
        IntervalGroup before = form.interval.get();
        intervals.getItems().setAll(vm.intervals());
        if (before != null && intervals.getItems().contains(before)) {
            return;
        }
        form.show(null, words);
        intervals.getSelectionModel().clearSelection();
    }

    private static void text(TableColumn<IntervalGroup, String> column, Function<IntervalGroup, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }
}
