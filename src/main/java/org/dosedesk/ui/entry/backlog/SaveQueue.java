package org.dosedesk.ui.entry.backlog;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dosedesk.ui.kit.work.Background;

/// Saves one after another, in the order asked for, while typing goes on. FX thread only.
final class SaveQueue {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    SaveQueue(Background background) {
        this.background = background;
    }

    /// Adds a save.
    ///
    /// @param job makes the work when its turn comes, on the FX thread
    <T> void add(Supplier<Background.Job<T>> job, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        waiting.add(() -> background.start(
                job.get(),
                result -> {
                    onDone.accept(result);
                    next();
                },
                failure -> {
                    onFailed.accept(failure);
                    next();
                }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
