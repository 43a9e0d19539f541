package org.dosedesk.usecase.register;

/// The register could not be read or written. Its message never holds personal data.
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /// What went wrong, as far as the user can do something about it.
    public enum Reason {
        /// No room left on the disk.
        DISK_FULL,
        /// The file or its folder can't be written.
        NOT_WRITABLE,
        /// The file's content makes no sense.
        DAMAGED,
        /// The disk failed in the middle: whether it is saved shows only after the program has started again.
        UNCERTAIN,
        /// The user may look and print, but not change anything.
        NOT_ALLOWED,
        /// Only a doctor gives the doctor's role.
        NOT_A_DOCTOR,
        /// Anything else.
        OTHER
    }

    /// @param message technical words for the log, free of personal data
    public StorageException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }
}
