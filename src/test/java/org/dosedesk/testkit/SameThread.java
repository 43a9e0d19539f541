package org.dosedesk.testkit;

import java.util.function.Consumer;
import org.dosedesk.ui.kit.work.Background;

/// Does the work at once, on the calling thread.
public final class SameThread implements Background {
    @Override
    public <T> Running start(
            Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        T result;
        try {
            result = job.run((done, total) -> onProgress.accept(total > 0 ? (double) done / total : -1));
        } catch (Exception e) {
            onFailed.accept(e);
            return () -> {};
        }
        onDone.accept(result);
        return () -> {};
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }
}
