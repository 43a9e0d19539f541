package org.dosedesk.usecase.worker;

/// A worker's record has changed since it was read: saving over it would lose that change.
public final class StaleWorkerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Nothing was saved.
    public StaleWorkerException() {
        super("the worker's record has changed meanwhile");
    }
}
