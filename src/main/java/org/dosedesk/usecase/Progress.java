package org.dosedesk.usecase;

import java.util.concurrent.CancellationException;

/// How long work reports how far it is, and learns that it is no longer wanted. Called on the working thread.
@FunctionalInterface
public interface Progress {
    /// For work that nobody watches.
    Progress NONE = (done, total) -> {};

    /// Tells how far the work is.
    ///
    /// @param done units done so far
    /// @param total units in all, or 0 while unknown
    /// @throws CancellationException when the work is to stop; whatever it did so far must leave nothing behind
    void report(long done, long total);
}
