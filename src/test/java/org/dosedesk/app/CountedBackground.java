package org.dosedesk.app;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.FxBackground;

/// The program's background, which knows whether anything is still under way.
final class CountedBackground implements Background, AutoCloseable {
    private final FxBackground background = new FxBackground();
    private final AtomicInteger underWay = new AtomicInteger();

    /// Whether every piece of work has ended, and its result or failure has arrived.
    boolean idle() {
        return underWay.get() == 0;
    }

    @Override
    public <T> Running start(
            Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        underWay.incrementAndGet();
        return background.start(
                progress -> {
                    try {
                        return job.run(progress);
                    } catch (CancellationException e) {
                        underWay.decrementAndGet();
                        throw e;
                    }
                },
                onProgress,
                result -> arrived(onDone, result),
                failure -> arrived(onFailed, failure));
    }

    private <T> void arrived(Consumer<T> consumer, T what) {
        try {
            consumer.accept(what);
        } finally {
            underWay.decrementAndGet();
        }
    }

    @Override
    public void onScreen(Runnable action) {
        background.onScreen(action);
    }

    @Override
    public void close() {
        background.close();
    }
}
