package org.dosedesk.ui.dose.form;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows marks as icon, text and colour, and takes no room while there is none.
public final class MarkLabel {
    private MarkLabel() {}

    /// Puts a label into the place that follows the mark: what does not block is a warning.
    public static void warn(Pane place, ObservableValue<@Nullable Mark> mark) {
        follow(place, mark, "fth-alert-triangle", "-color-warning-fg");
    }

    /// Puts a label into the place that follows the mark.
    ///
    /// @param goodIcon stands before a mark that does not block
    /// @param goodColour colours it, as the theme names colours
    public static void follow(Pane place, ObservableValue<@Nullable Mark> mark, String goodIcon, String goodColour) {
        Label label = new Label();
        label.setWrapText(true);
        label.setAlignment(Pos.TOP_LEFT);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        label.textProperty()
                .bind(mark.map(seen -> seen == null ? "" : seen.text()).orElse(""));
        label.graphicProperty()
                .bind(mark.map(seen -> seen == null ? new FontIcon(goodIcon) : icon(seen, goodIcon, goodColour)));
        label.styleProperty()
                .bind(mark.map(seen -> seen == null ? "" : "-fx-text-fill: " + colour(seen, goodColour))
                        .orElse(""));
        label.visibleProperty().bind(mark.map(seen -> true).orElse(false));
        label.managedProperty().bind(label.visibleProperty());
        place.getChildren().setAll(label);
    }

    private static FontIcon icon(Mark mark, String goodIcon, String goodColour) {
        FontIcon icon = new FontIcon(mark.blocks() ? "fth-alert-octagon" : goodIcon);
        // An icon keeps its font in its own style: added to, not replaced.
        icon.setStyle(icon.getStyle() + "; -fx-icon-color: " + colour(mark, goodColour));
        return icon;
    }

    private static String colour(Mark mark, String goodColour) {
        return (mark.blocks() ? "-color-danger-fg" : goodColour) + ";";
    }
}
