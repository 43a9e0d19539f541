package org.dosedesk.ui.kit.mark;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A mark as icon, text and colour; takes no room while there is none.
public final class MarkLabel extends Label {
    // Held here because what it is made of holds it weakly.
    private final ObservableValue<@Nullable Mark> marked;
    private final Look mild;

    private record Look(String icon, String styleClass, String colour) {
        static final Look PROBLEM = new Look("fth-alert-octagon", "problem", "-dd-danger");
        static final Look CAUTION = new Look("fth-alert-triangle", "caution", "-dd-warning");
        static final Look GOOD = new Look("fth-check-circle", "good", "-dd-success");
    }

    private MarkLabel(ObservableValue<@Nullable Mark> mark, Look mild) {
        marked = mark;
        this.mild = mild;
        setWrapText(true);
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        marked.subscribe(this::show);
    }

    /// Shows a mark as a warning unless it blocks.
    public static MarkLabel warning(ObservableValue<@Nullable Mark> mark) {
        return new MarkLabel(mark, Look.CAUTION);
    }

    /// Shows a mark as good news unless it blocks.
    public static MarkLabel good(ObservableValue<@Nullable Mark> mark) {
        return new MarkLabel(mark, Look.GOOD);
    }

    private void show(@Nullable Mark mark) {
        setVisible(mark != null);
        setText(mark == null ? "" : mark.text());
        getStyleClass().removeAll(Look.PROBLEM.styleClass, mild.styleClass);
        if (mark != null) {
            Look look = mark.blocks() ? Look.PROBLEM : mild;
            getStyleClass().add(look.styleClass);
            FontIcon icon = new FontIcon(look.icon);
            // An icon keeps its font in its own style: added to, not replaced.
            icon.setStyle(icon.getStyle() + "; -fx-icon-color: " + look.colour + ";");
            setGraphic(icon);
        }
    }
}
