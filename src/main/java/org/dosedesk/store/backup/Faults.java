package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.CancellationException;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;

/// Puts errors of the driver and the file system into the port's words, and leaves their own messages behind.
public final class Faults {
    private Faults() {}

    /// What was only just copied and packed can't be damaged unless the register is.
    static RuntimeException whileMaking(Exception error, Path folder) {
        RuntimeException known = whileTrying(error, folder);
        return known instanceof BackupException e && e.reason() == Reason.DAMAGED
                ? new BackupException(Reason.REGISTER_DAMAGED, String.valueOf(e.getMessage()))
                : known;
    }

    /// What is told of a copy that could not be tried, by what went wrong and where.
    public static RuntimeException whileTrying(Exception error, Path folder) {
        if (error instanceof CancellationException cancelled) {
            return cancelled;
        }
        boolean full = DurableFiles.diskFull(folder);
        if (error instanceof BackupException known && !full) {
            return known;
        }
        String kind = error.getClass().getSimpleName();
        if (full) {
            return new BackupException(Reason.DISK_FULL, kind);
        }
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                boolean writing = H2.trouble(sql) == H2.OpenFailure.NOT_WRITABLE;
                return new BackupException(
                        writing ? Reason.NOT_WRITABLE : Reason.DAMAGED,
                        kind + ", SQLState " + sql.getSQLState(),
                        folder);
            }
        }
        if (error instanceof NoSuchFileException) {
            return new BackupException(Reason.MISSING, kind);
        }
        return error instanceof IOException io
                ? new BackupException(Reason.NOT_WRITABLE, kind, refusing(io, folder))
                : new BackupException(Reason.DAMAGED, kind);
    }

    /// The folder of the file that could not be written: it may lie deeper than the one that was given.
    private static Path refusing(IOException error, Path folder) {
        String file = error instanceof FileSystemException known ? known.getFile() : null;
        Path inside = file == null ? null : Path.of(file).toAbsolutePath();
        while (inside != null && !Files.isDirectory(inside)) {
            inside = inside.getParent();
        }
        return inside == null ? folder : inside;
    }
}
