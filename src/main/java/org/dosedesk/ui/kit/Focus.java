package org.dosedesk.ui.kit;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/// Puts the focus where typing begins, each time a screen comes to sight.
public final class Focus {
    private Focus() {}

    /// Asks for the focus as soon as the screen is laid out in its window: before that, what lies in a scroll pane
    /// is
    /// not in the window at all, and asking does nothing.
    ///
    /// @param node any node of the screen
    /// @param request asks for the focus
    public static void onShowing(Node node, Runnable request) {
        node.sceneProperty().subscribe((before, scene) -> {
            if (scene != null) {
                scene.addPostLayoutPulseListener(new Once(scene, node, request));
                Platform.requestNextPulse();
            }
        });
    }

    /// Whether a node is part of a scene.
    public static ObservableValue<Boolean> onScreen(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    /// Does something after the next layout of the scene, and after everything that was asked for before.
    public static void afterLayout(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Once(scene, scene.getRoot(), action));
        Platform.requestNextPulse();
    }

    private record Once(Scene scene, Node node, Runnable request) implements Runnable {
        @Override
        public void run() {
            scene.removePostLayoutPulseListener(this);
            if (scene.equals(node.getScene())) {
                request.run();
            }
        }
    }
}
