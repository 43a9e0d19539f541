package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;

/// Puts errors of the driver and the file system into the ports' words. Their own messages are left behind, because
/// they can hold personal data: only the kind of error and the SQLState go on.
final class Problems {
    private Problems() {}

    /// What kept a register from being made: what has only just been written is not damaged, it could not be
    /// written.
    static AccessException creation(Exception error, Path folder) {
        AccessException problem = access(error, folder);
        return problem.reason() == AccessException.Reason.DAMAGED
                ? new AccessException(AccessException.Reason.NOT_WRITABLE, String.valueOf(problem.getMessage()), folder)
                : problem;
    }

    static AccessException access(Exception error, Path folder) {
        if (error instanceof AccessException known) {
            return DurableFiles.diskFull(folder)
                    ? new AccessException(AccessException.Reason.DISK_FULL, known.getMessage() + ", disk full")
                    : known;
        }
        SQLException sql = sql(error);
        AccessException.Reason reason;
        if (DurableFiles.diskFull(folder)) {
            reason = AccessException.Reason.DISK_FULL;
        } else if (sql != null) {
            reason = switch (H2.trouble(sql)) {
                case OPEN_ELSEWHERE -> AccessException.Reason.OPEN_ELSEWHERE;
                case MISSING -> AccessException.Reason.DATABASE_MISSING;
                case NOT_WRITABLE -> AccessException.Reason.NOT_WRITABLE;
                case DAMAGED, OTHER -> AccessException.Reason.DAMAGED;
            };
        } else {
            reason =
                    error instanceof IOException ? AccessException.Reason.NOT_WRITABLE : AccessException.Reason.DAMAGED;
        }
        return new AccessException(reason, words(error, sql), folder);
    }

    static StorageException storage(Exception error, Path folder) {
        SQLException sql = sql(error);
        StorageException.Reason reason;
        if (DurableFiles.diskFull(folder)) {
            reason = StorageException.Reason.DISK_FULL;
        } else if (sql != null) {
            reason = switch (H2.trouble(sql)) {
                case NOT_WRITABLE, MISSING -> StorageException.Reason.NOT_WRITABLE;
                case DAMAGED -> StorageException.Reason.DAMAGED;
                case OPEN_ELSEWHERE, OTHER -> StorageException.Reason.OTHER;
            };
        } else {
            reason = error instanceof IllegalArgumentException
                    ? StorageException.Reason.DAMAGED
                    : StorageException.Reason.OTHER;
        }
        return new StorageException(reason, words(error, sql));
    }

    private static String words(Exception error, @Nullable SQLException sql) {
        String kind = error.getClass().getSimpleName();
        return sql == null ? kind : kind + ", SQLState " + sql.getSQLState();
    }

    private static @Nullable SQLException sql(Exception error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
