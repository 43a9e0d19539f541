package org.dosedesk.ui.people.workers;

import javafx.collections.ObservableSet;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuButton;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;

/// A menu of statuses to tick, which stays open until Esc: arrows move, Enter or Space ticks.
final class StatusMenu {
    private StatusMenu() {}

    /// Fills the button's menu.
    static void fill(MenuButton button, ObservableSet<RevaccinationStatus> chosen, Messages messages) {
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            CheckBox box = new CheckBox();
            box.setGraphic(new StatusLabel(messages, status));
            // The menu item takes clicks and keys alike, so that a click does not tick twice.
            box.setMouseTransparent(true);
            box.setFocusTraversable(false);
            CustomMenuItem item = new CustomMenuItem(box, false);
            item.setId("status-" + status.name());
            item.setOnAction(event -> {
                if (!chosen.remove(status)) {
                    chosen.add(status);
                }
            });
            button.getItems().add(item);
        }
        show(button, chosen, messages);
    }

    /// Ticks what is chosen and says how many.
    static void show(MenuButton button, ObservableSet<RevaccinationStatus> chosen, Messages messages) {
        button.getItems().forEach(item -> {
            if (item instanceof CustomMenuItem custom && custom.getContent() instanceof CheckBox box) {
                box.setSelected(
                        chosen.contains(RevaccinationStatus.valueOf(item.getId().substring("status-".length()))));
            }
        });
        button.setText(
                chosen.isEmpty()
                        ? messages.get("workers.all-statuses")
                        : messages.get("workers.statuses-chosen", chosen.size()));
    }
}
