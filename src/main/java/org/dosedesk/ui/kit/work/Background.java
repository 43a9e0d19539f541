package org.dosedesk.ui.kit.work;

import java.util.function.Consumer;
import org.dosedesk.usecase.Progress;

/// Work that may wait for disk or take a moment. Results and failures arrive where screens may be changed: on the FX
/// thread in the program, on the calling thread in tests.
public interface Background {

    /// A piece of work.
    ///
    /// @param <T> what it brings
    @FunctionalInterface
    interface Job<T> {
        /// Does the work.
        ///
        /// @param progress to be told how far it is; throws when the work is to stop
        /// @throws Exception when it fails
        T run(Progress progress) throws Exception;
    }

    /// Work under way.
    @FunctionalInterface
    interface Running {
        /// Asks the work to stop at its next report of progress; then neither result nor failure arrives.
        void cancel();
    }

    /// Starts work.
    ///
    /// @param onProgress receives the share done, 0 to 1, or -1 while unknown
    /// @param onDone receives the result
    /// @param onFailed receives the failure; it is logged already
    <T> Running start(
            Job<T> job, Consumer<Double> onProgress, Consumer<? super T> onDone, Consumer<Exception> onFailed);

    /// Starts work whose progress nobody watches.
    default <T> Running start(Job<T> job, Consumer<? super T> onDone, Consumer<Exception> onFailed) {
        return start(job, share -> {}, onDone, onFailed);
    }

    /// Runs a short action where screens may be changed, as soon as may be.
    void onScreen(Runnable action);
}
