package org.dosedesk.usecase.register;

/// A record has changed since it was read: saving over it would lose that change.
public final class StaleRecordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Nothing was saved.
    public StaleRecordException() {
        super("a record has changed meanwhile");
    }
}
