package org.dosedesk.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Brings what has just appeared into sight. FX thread only.
public final class ScrollIntoView {
    // What names a field stands beside or above it.
    private static final double BESIDE = 36;

    private ScrollIntoView() {}

    /// Scrolls the panes that hold the node, if there are any, until as much of the node as can be is seen; what is
    /// in sight already stays where it is.
    public static void bring(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                scroll(pane, pane.getContent(), node);
            }
        }
    }

    private static void scroll(ScrollPane pane, Node content, Node node) {
        Bounds all = content.getLayoutBounds();
        Bounds wanted = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        Bounds seen = pane.getViewportBounds();
        double down = all.getHeight() - seen.getHeight();
        if (down > 0) {
            pane.setVvalue(share(pane.getVvalue(), down, seen.getHeight(), wanted.getMinY(), wanted.getMaxY()));
        }
        double right = all.getWidth() - seen.getWidth();
        if (right > 0) {
            pane.setHvalue(share(pane.getHvalue(), right, seen.getWidth(), wanted.getMinX(), wanted.getMaxX()));
        }
    }

    /// Where the bar has to stand.
    ///
    /// @param room how far it can go
    /// @param seen how much is seen at a time
    private static double share(double now, double room, double seen, double from, double until) {
        double start = now * room;
        if (from < start) {
            start = from - BESIDE;
        } else if (until > start + seen) {
            start = Math.min(from, until + BESIDE - seen);
        }
        return Math.clamp(start / room, 0, 1);
    }
}
