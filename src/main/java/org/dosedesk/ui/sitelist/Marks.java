package org.dosedesk.ui.sitelist;

import javafx.scene.Node;

/// What says that something is wrong, and what is there only at times.
final class Marks {
    private static final String WRONG = "wrong";

    private Marks() {}

    static void wrong(Node node, boolean wrong) {
        node.getStyleClass().remove(WRONG);
        if (wrong) {
            node.getStyleClass().add(WRONG);
        }
    }

    static void showIf(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
