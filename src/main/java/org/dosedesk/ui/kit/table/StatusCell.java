package org.dosedesk.ui.kit.table;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.TableCell;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.jspecify.annotations.Nullable;

/// Shows a status as icon, text and colour; its few labels are made once and used again while the table scrolls.
public final class StatusCell<R> extends TableCell<R, RevaccinationStatus> {
    private final Messages messages;
    private final String none;
    private final Map<RevaccinationStatus, StatusLabel> labels = new EnumMap<>(RevaccinationStatus.class);

    /// Speaks the language of these texts.
    public StatusCell(Messages messages) {
        this(messages, "");
    }

    /// Speaks the language of these texts.
    ///
    /// @param none stands where there is no status
    StatusCell(Messages messages, String none) {
        this.messages = messages;
        this.none = none;
    }

    @Override
    protected void updateItem(@Nullable RevaccinationStatus status, boolean empty) {
        super.updateItem(status, empty);
        setText(empty || status != null ? null : none);
        setGraphic(
                empty || status == null
                        ? null
                        : labels.computeIfAbsent(status, missing -> new StatusLabel(messages, missing)));
    }
}
