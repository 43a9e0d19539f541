package org.dosedesk.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;

/// Puts the focus where typing begins, each time a screen comes to sight.
public final class Focus {
    private Focus() {}

    /// Asks for the focus as soon as the screen stands in its window: before that, asking does nothing.
    ///
    /// @param node any node of the screen
    /// @param request asks for the focus
    public static void onShowing(Node node, Runnable request) {
        node.sceneProperty().subscribe((before, scene) -> {
            if (scene != null) {
                Platform.runLater(request);
            }
        });
    }
}
