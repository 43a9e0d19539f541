package org.dosedesk.ui.workerform;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sentence beside a field as icon, text and colour; takes no room while there is none.
final class MarkLabel extends Label {
    // Held here because what it is made of holds it weakly.
    private final ObservableValue<@Nullable Mark> marked;

    MarkLabel(ObservableValue<@Nullable Mark> mark) {
        marked = mark;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        marked.subscribe(this::show);
    }

    private void show(@Nullable Mark mark) {
        setVisible(mark != null);
        setText(mark == null ? "" : mark.text());
        getStyleClass().removeAll("problem", "caution");
        if (mark != null) {
            getStyleClass().add(mark.blocks() ? "problem" : "caution");
            FontIcon icon = new FontIcon(mark.blocks() ? "fth-alert-octagon" : "fth-alert-triangle");
            // An icon keeps its font in its own style: added to, not replaced.
            icon.setStyle(icon.getStyle() + "; -fx-icon-color: " + (mark.blocks() ? "-dd-danger;" : "-dd-warning;"));
            setGraphic(icon);
        }
    }
}
