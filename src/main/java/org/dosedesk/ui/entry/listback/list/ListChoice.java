package org.dosedesk.ui.entry.listback.list;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.listback.BackText;
import org.dosedesk.ui.entry.listback.ListBackViewModel;
import org.jspecify.annotations.Nullable;

/// The ways to a list without its code: all lists in a box, and the one that was left half entered.
///
/// @param opened told when a list was opened
public record ListChoice(ListBackViewModel vm, Messages messages, Runnable opened) {

    /// Fills the choice.
    ///
    /// @param start shown while no list is open
    /// @param resume goes on with the list that was left half entered
    public void fill(ComboBox<SiteList> known, Node start, Button resume) {
        known.setItems(vm.known());
        known.setCellFactory(list -> cell());
        known.setButtonCell(cell());
        known.setPromptText(messages.get("listback.known.prompt"));
        vm.list().subscribe(known::setValue);
        known.setOnAction(event -> {
            SiteList chosen = known.getValue();
            if (chosen != null && !chosen.equals(vm.list().get())) {
                open(chosen);
            }
        });
        start.visibleProperty().bind(vm.list().isNull());
        start.managedProperty().bind(start.visibleProperty());
        resume.managedProperty().bind(resume.visibleProperty());
        vm.known().subscribe(() -> offer(resume));
        vm.attendance().subscribe(() -> offer(resume));
        offer(resume);
        resume.setOnAction(event -> {
            SiteList begun = vm.begun();
            if (begun != null) {
                open(begun);
            }
        });
    }

    private void open(SiteList list) {
        vm.open(list);
        opened.run();
    }

    // Keeps its words while it is hidden: a button that loses its mnemonic fails in its layout.
    private void offer(Button resume) {
        SiteList begun = vm.begun();
        resume.setVisible(begun != null);
        if (begun != null) {
            resume.setText(messages.get("listback.resume", Integer.toString(begun.number()), begun.siteName()));
        }
    }

    private ListCell<SiteList> cell() {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable SiteList list, boolean empty) {
                super.updateItem(list, empty);
                setText(empty || list == null ? null : new BackText(messages).choice(list, vm.progress(list)));
            }
        };
    }
}
