package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A backup could not be made, read or brought back. Its message never holds personal data.
public final class BackupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Path place;

    /// What went wrong, as the user is told.
    public enum Reason {
        /// No room left on the disk.
        DISK_FULL,
        /// The folder can't be written.
        NOT_WRITABLE,
        /// The folder or the file isn't there; a stick may not be plugged in.
        MISSING,
        /// The file is no backup, or not as it was made.
        DAMAGED,
        /// The register itself is damaged: what it holds is not what was saved.
        REGISTER_DAMAGED,
        /// A backup of another register.
        OTHER_REGISTER,
        /// Made by a newer version of the program.
        NEWER_VERSION,
        /// Another running program has the register open.
        OPEN_ELSEWHERE
    }

    /// @param message technical words for the log
    public BackupException(Reason reason, String message) {
        this(reason, message, null);
    }

    /// @param message technical words for the log
    /// @param place the file or folder that it is about, which only the user is told
    public BackupException(Reason reason, String message, @Nullable Path place) {
        super(message);
        this.reason = reason;
        this.place = place;
    }

    /// Why.
    public Reason reason() {
        return reason;
    }

    /// The file or folder that it is about, if that is known.
    public Optional<Path> place() {
        return Optional.ofNullable(place);
    }
}
