package org.dosedesk.ui.keeping.importing;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;

/// The questions of an import: the keys 1, 2 and 3 decide the one that is selected, or all of its kind, and go on
/// to the next.
final class QuestionsPane {
    private final ImportViewModel model;
    private final TableView<ImportRows.Asked> table;
    private final Label inFull;
    private final CheckBox all;

    private interface Decision {
        void on(ImportRows.Asked asked, boolean all);
    }

    QuestionsPane(ImportViewModel model, TableView<ImportRows.Asked> table, Label inFull, CheckBox all) {
        this.model = model;
        this.table = table;
        this.inFull = inFull;
        this.all = all;
    }

    void bind(Button ours, Button theirs, Button both) {
        table.setItems(model.preview().questions());
        ObservableValue<ImportRows.Asked> selected = table.getSelectionModel().selectedItemProperty();
        inFull.textProperty().bind(selected.map(ImportRows.Asked::inFull).orElse(""));
        ours.disableProperty().bind(selected.map(asked -> false).orElse(true));
        theirs.disableProperty()
                .bind(selected.map(asked -> !asked.allowsTheirs()).orElse(true));
        both.disableProperty().bind(selected.map(asked -> !asked.allowsBoth()).orElse(true));
        ours.setOnAction(event -> decide(model::keepOurs));
        theirs.setOnAction(event -> decide(model::takeTheirs));
        both.setOnAction(event -> decide(model::keepBoth));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Button pressed = switch (event.getCode()) {
                case DIGIT1, NUMPAD1 -> ours;
                case DIGIT2, NUMPAD2 -> theirs;
                case DIGIT3, NUMPAD3 -> both;
                default -> null;
            };
            if (pressed != null) {
                pressed.fire();
                event.consume();
            }
        });
        table.getItems().addListener((ListChangeListener<ImportRows.Asked>) change -> {
            if (table.getSelectionModel().isEmpty()) {
                select(0);
            }
        });
        select(0);
    }

    private void decide(Decision decision) {
        ImportRows.Asked asked = table.getSelectionModel().getSelectedItem();
        if (asked != null) {
            int place = table.getSelectionModel().getSelectedIndex();
            decision.on(asked, all.isSelected());
            select(all.isSelected() ? place : place + 1);
        }
    }

    private void select(int place) {
        int last = table.getItems().size() - 1;
        if (last >= 0) {
            table.getSelectionModel().clearAndSelect(Math.min(place, last));
            table.scrollTo(Math.min(place, last));
        }
    }
}
