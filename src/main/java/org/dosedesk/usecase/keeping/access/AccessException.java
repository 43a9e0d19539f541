package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A register could not be created or unlocked. Its message never holds personal data or secrets.
public final class AccessException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final transient @Nullable Path place;

    /// What went wrong, as the user is told.
    public enum Reason {
        WRONG_PASSWORD,
        NO_SUCH_USER,
        /// The user has been removed.
        NO_LONGER_USER,
        /// Too many wrong passwords: it is too early for another try.
        TOO_MANY_TRIES,
        /// It is not the register's recovery code.
        WRONG_CODE,
        /// The register has no recovery code.
        NO_CODE,
        /// A doctor is there, who can name another one.
        DOCTOR_THERE,
        /// Another running program has the register open.
        OPEN_ELSEWHERE,
        /// There is no register in this folder.
        NO_REGISTER,
        /// There is a register in this folder already.
        EXISTS_ALREADY,
        /// The folder can't be made or written.
        NOT_WRITABLE,
        /// No room left on the disk.
        DISK_FULL,
        /// The key file or the database makes no sense.
        DAMAGED,
        /// The key file is there and the database is not.
        DATABASE_MISSING,
        /// It could not be brought up to this version of the program, and is as it was.
        MIGRATION_FAILED,
        /// The folder's path has a sign in it that the database can't take.
        UNUSABLE_FOLDER,
        /// Made by a newer version of the program.
        NEWER_VERSION
    }

    /// @param message technical words for the log
    public AccessException(Reason reason, String message) {
        this(reason, message, null);
    }

    /// @param message technical words for the log
    /// @param place the file or folder that it is about, which only the user is told
    public AccessException(Reason reason, String message, @Nullable Path place) {
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
