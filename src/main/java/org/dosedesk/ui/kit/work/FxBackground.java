package org.dosedesk.ui.kit.work;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs work on threads of its own and brings results to the FX thread.
public final class FxBackground implements Background, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FxBackground.class);

    private final ExecutorService threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("background-", 1).factory());

    @Override
    public <T> Running start(
            Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        if (threads.isShutdown()) {
            return () -> {};
        }
        threads.execute(() -> run(job, cancelled, onProgress, onDone, onFailed));
        return () -> cancelled.set(true);
    }

    @Override
    public void onScreen(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    /// Takes no more work, for the program is ending; what is under way goes on until it has ended.
    @Override
    public void close() {
        threads.shutdown();
    }

    private static <T> void run(
            Job<T> job,
            AtomicBoolean cancelled,
            Consumer<Double> onProgress,
            Consumer<? super T> onDone,
            Consumer<Exception> onFailed) {
        try {
            T result = job.run((done, total) -> {
                if (cancelled.get()) {
                    throw new CancellationException();
                }
                double share = total > 0 ? (double) done / total : -1;
                Platform.runLater(() -> onProgress.accept(share));
            });
            Platform.runLater(() -> onDone.accept(result));
        } catch (CancellationException e) {
            LOG.info("work was cancelled");
        } catch (Exception e) {
            LOG.error("work failed: {}", Failures.forLog(e));
            Platform.runLater(() -> onFailed.accept(e));
        } catch (OutOfMemoryError e) {
            LOG.error("work failed: out of memory");
            Platform.runLater(() -> onFailed.accept(new IllegalStateException(e)));
        }
    }
}
