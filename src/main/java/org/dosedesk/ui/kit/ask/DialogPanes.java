package org.dosedesk.ui.kit.ask;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.DialogPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// How a question looks.
final class DialogPanes {
    private DialogPanes() {}

    /// Makes a question fit to be shown.
    static void prepare(DialogPane pane) {
        icon(pane, "fth-help-circle");
        // Long Kazakh sentences wrap instead of being cut; a button says all that it does.
        pane.setMinHeight(Region.USE_PREF_SIZE);
        pane.getButtonTypes().stream()
                .map(pane::lookupButton)
                .map(Button.class::cast)
                .forEach(button -> {
                    ButtonBar.setButtonUniformSize(button, false);
                    button.setMinWidth(Region.USE_PREF_SIZE);
                });
    }

    // The toolkit's own are pictures of another time.
    static void icon(DialogPane pane, String literal) {
        FontIcon icon = new FontIcon(literal);
        icon.getStyleClass().add("dialog-icon");
        pane.setGraphic(icon);
    }
}
