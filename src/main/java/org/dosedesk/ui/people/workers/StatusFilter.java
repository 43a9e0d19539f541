package org.dosedesk.ui.people.workers;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableSet;
import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.IndexedCheckModel;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.combo.Ticks;

/// The statuses wanted, ticked in a box; none stands for all.
final class StatusFilter {
    private final CheckComboBox<RevaccinationStatus> box;
    private final ObservableSet<RevaccinationStatus> chosen;
    private final Messages messages;
    private boolean showing;

    StatusFilter(CheckComboBox<RevaccinationStatus> box, ObservableSet<RevaccinationStatus> chosen, Messages messages) {
        this.box = box;
        this.chosen = chosen;
        this.messages = messages;
        box.setConverter(new ReadOnlyConverter<>(status -> StatusLabel.text(messages, status)));
        box.getItems().setAll(RevaccinationStatus.values());
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<RevaccinationStatus>) change -> take());
        Ticks.openByKeys(box);
        show();
    }

    /// Ticks what is chosen and says how many.
    void show() {
        if (showing) {
            return;
        }
        showing = true;
        // Before the ticks: the box shows its title anew only when a tick changes.
        box.setTitle(
                chosen.isEmpty()
                        ? messages.get("workers.all-statuses")
                        : messages.get("workers.statuses-chosen", chosen.size()));
        IndexedCheckModel<RevaccinationStatus> ticks = box.getCheckModel();
        for (RevaccinationStatus status : box.getItems()) {
            if (chosen.contains(status)) {
                ticks.check(status);
            } else {
                ticks.clearCheck(status);
            }
        }
        showing = false;
    }

    private void take() {
        if (!showing) {
            List<RevaccinationStatus> ticked = List.copyOf(box.getCheckModel().getCheckedItems());
            showing = true;
            chosen.retainAll(ticked);
            chosen.addAll(ticked);
            showing = false;
            show();
        }
    }
}
