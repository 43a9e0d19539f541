package org.dosedesk.ui.shell.frame;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The bar of a passing notice, which goes by itself unless it offers something.
public final class NoticeBar {
    private static final Duration STAYS = Duration.seconds(10);

    private final PauseTransition time = new PauseTransition(STAYS);

    /// @param dismiss called when a notice has stood long enough
    public NoticeBar(Runnable dismiss) {
        time.setOnFinished(event -> dismiss.run());
    }

    /// What ends a notice that offers nothing.
    public Animation time() {
        return time;
    }

    /// Shows a notice, or none.
    public void show(@Nullable Notice notice, Node bar, Label sentence, Button undo) {
        time.stop();
        shown(bar, notice != null);
        if (notice != null) {
            sentence.setText(notice.sentence());
            undo.setText(notice.undoLabel());
            shown(undo, notice.undoLabel() != null);
            // What can be taken back stays on offer until the next save.
            if (notice.undo() == null) {
                time.playFromStart();
            }
        }
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
