package org.dosedesk.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what has just appeared into sight. FX thread only.
public final class ScrollIntoView {
    private ScrollIntoView() {}

    /// Scrolls the pane that holds the node, if there is one, until as much of the node as can be is seen; what is in
    /// sight already stays where it is.
    public static void bring(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent(), node);
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Node content, Node node) {
        Bounds all = content.getBoundsInLocal();
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double seen = pane.getViewportBounds().getHeight();
        double room = all.getHeight() - seen;
        if (room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        double lowest = Math.min(wanted.getMinY(), wanted.getMaxY() - seen);
        double highest = wanted.getMinY();
        if (top < lowest || wanted.getMaxY() > top + seen) {
            top = Math.max(lowest, Math.min(highest, wanted.getMaxY() - seen));
        } else if (top > highest) {
            top = highest;
        }
        pane.setVvalue(Math.clamp(top / room, 0, 1));
    }
}
