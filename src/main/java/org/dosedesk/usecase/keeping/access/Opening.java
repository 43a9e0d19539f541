package org.dosedesk.usecase.keeping.access;

import java.util.function.Supplier;

/// The step between files that are open and a register that is ready.
final class Opening {
    private Opening() {}

    /// What the step brings. When it fails, the files are released: otherwise the next try would find it open
    /// elsewhere.
    static <T> T orClose(Runnable close, Supplier<T> step) {
        boolean done = false;
        try {
            T result = step.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                close.run();
            }
        }
    }
}
