package org.dosedesk.usecase.worker.merge;

/// A merge that cannot be taken back any more; nothing was changed.
public final class MergeStandsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// Why it stands.
    public enum Reason {
        /// The merged record has been changed, or merged on, since.
        RECORD_CHANGED,
        /// An entry that the merge moved or voided has been changed since.
        ENTRY_CHANGED,
        /// Somebody else has the personnel number of the record that went.
        NUMBER_TAKEN
    }

    MergeStandsException(Reason reason) {
        super("the merge stands: " + reason);
        this.reason = reason;
    }

    /// Why it stands.
    public Reason reason() {
        return reason;
    }
}
