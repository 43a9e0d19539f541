package org.dosedesk.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.dosedesk.ui.kit.work.Background;

/// Runs the work when told; onScreen is queued behind, as Platform.runLater does.
public final class Later implements Background {
    private final Deque<Runnable> queue = new ArrayDeque<>();

    @Override
    public <T> Running start(Job<T> job, Consumer<Double> p, Consumer<? super T> done, Consumer<Exception> failed) {
        queue.add(() -> {
            T result;
            try {
                result = job.run((d, t) -> {});
            } catch (Exception e) {
                queue.add(() -> failed.accept(e));
                return;
            }
            queue.add(() -> done.accept(result));
        });
        return () -> {};
    }

    @Override
    public void onScreen(Runnable action) {
        queue.add(action);
    }

    /// Does all work that waits, and what follows from it.
    public void all() {
        while (!queue.isEmpty()) {
            queue.removeFirst().run();
        }
    }
}
