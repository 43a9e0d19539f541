package org.dosedesk.ui.kit.work;

import java.util.function.Consumer;

/// Work of which only the last asked for counts: what was begun before is stopped, and brings neither result nor
/// failure. FX thread only.
public final class LastAsked {
    private final Background background;
    private Background.Running running = () -> {};
    private int asked;

    /// Nothing asked for yet.
    public LastAsked(Background background) {
        this.background = background;
    }

    /// Starts work in the place of what was asked for before.
    ///
    /// @param onDone receives the result
    /// @param onFailed receives the failure; it is logged already
    public <T> void start(Background.Job<T> job, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        stop();
        int mine = asked;
        running = background.start(
                job,
                result -> {
                    if (mine == asked) {
                        onDone.accept(result);
                    }
                },
                failure -> {
                    if (mine == asked) {
                        onFailed.accept(failure);
                    }
                });
    }

    /// Stops what was asked for.
    public void stop() {
        asked++;
        running.cancel();
    }
}
