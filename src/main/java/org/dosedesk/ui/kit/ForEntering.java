package org.dosedesk.ui.kit;

import javafx.scene.Node;
import javafx.scene.Parent;

/// Controls that only who may enter something needs. A view says so of each by this style class; a reader's view goes
/// without them. FX thread only.
public final class ForEntering {
    private static final String STYLE_CLASS = "for-entering";

    private ForEntering() {}

    /// Says of a control made in code what an FXML says by its style class.
    public static <N extends Node> N mark(N control) {
        control.getStyleClass().add(STYLE_CLASS);
        return control;
    }

    /// Takes them away from a view, whatever else decides whether they are seen.
    public static void takeAway(Parent view) {
        view.lookupAll("." + STYLE_CLASS).forEach(control -> {
            control.visibleProperty().unbind();
            control.managedProperty().unbind();
            control.setVisible(false);
            control.setManaged(false);
        });
    }
}
