package org.dosedesk.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// A worker's status as icon, text and colour together: colour alone would say nothing to some eyes and on paper.
public final class StatusLabel extends Label {

    /// Shows a status in the language of these texts.
    public StatusLabel(Messages messages, RevaccinationStatus status) {
        super(text(messages, status), icon(status));
        getStyleClass().addAll("status", "status-" + key(status));
    }

    /// The status in words.
    public static String text(Messages messages, RevaccinationStatus status) {
        return messages.get("common.status." + status.name().toLowerCase(Locale.ROOT));
    }

    private static String key(RevaccinationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The status as an icon, for places that say the word beside it or on hovering.
    public static FontIcon icon(RevaccinationStatus status) {
        FontIcon icon = new FontIcon(
                switch (status) {
                    case REVACCINATED -> "fth-check-circle";
                    case EXEMPT -> "fth-shield";
                    case REFUSED -> "fth-slash";
                    case NO_DOSES -> "fth-circle";
                    case INCOMPLETE -> "fth-pause-circle";
                    case UPCOMING -> "fth-clock";
                    case DUE -> "fth-bell";
                    case OVERDUE -> "fth-alert-triangle";
                });
        icon.getStyleClass().add("icon-" + key(status));
        return icon;
    }
}
