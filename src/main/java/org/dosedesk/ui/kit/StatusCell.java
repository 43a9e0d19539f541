package org.dosedesk.ui.kit;

import javafx.scene.control.TableCell;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows a status as icon, text and colour.
public final class StatusCell<R> extends TableCell<R, RevaccinationStatus> {
    private final Messages messages;

    /// Speaks the language of these texts.
    public StatusCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(@Nullable RevaccinationStatus status, boolean empty) {
        super.updateItem(status, empty);
        setGraphic(empty || status == null ? null : new StatusLabel(messages, status));
    }
}
