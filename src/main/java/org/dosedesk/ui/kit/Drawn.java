package org.dosedesk.ui.kit;

import javafx.animation.AnimationTimer;

/// Leaves what nobody waits for until the screen stands there. FX thread only.
public final class Drawn {
    // The first picture is begun when the second is asked for.
    private static final int PICTURES = 2;

    private Drawn() {}

    /// Does something once what was put on the screen before this call has been drawn.
    public static void then(Runnable action) {
        new AnimationTimer() {
            private int asked;

            @Override
            public void handle(long now) {
                asked++;
                if (asked > PICTURES) {
                    stop();
                    action.run();
                }
            }
        }.start();
    }
}
