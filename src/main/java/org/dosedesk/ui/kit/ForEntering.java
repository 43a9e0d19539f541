package org.dosedesk.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Controls that only who may enter something needs. A view says so of each by this style class; a reader's view
/// goes
/// without them. FX thread only.
public final class ForEntering {
    private static final String STYLE_CLASS = "for-entering";

    private ForEntering() {}

    /// Says of a control made in code what an FXML says by its style class.
    public static <N extends Node> N mark(N control) {
        control.getStyleClass().add(STYLE_CLASS);
        return control;
    }

    /// Keeps them away from a view whenever it is shown, whatever else decides whether they are seen: those in its
    /// scroll panes, which it has only once it is laid out, and those that come with what is loaded later.
    public static void keepAway(Parent view) {
        Runnable takeAway = () -> takeAway(view);
        view.sceneProperty().subscribe((before, scene) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(takeAway);
            }
            if (scene != null) {
                scene.addPostLayoutPulseListener(takeAway);
                Platform.requestNextPulse();
            }
        });
    }

    private static void takeAway(Parent view) {
        view.lookupAll("." + STYLE_CLASS).forEach(control -> {
            control.visibleProperty().unbind();
            control.managedProperty().unbind();
            control.setVisible(false);
            control.setManaged(false);
        });
    }
}
