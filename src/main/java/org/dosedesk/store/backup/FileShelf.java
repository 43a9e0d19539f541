package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupCopy.State;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.BackupShelf;

/// Backups as files that end in `.ddbackup`.
public final class FileShelf implements BackupShelf {
    /// How a backup's name ends.
    public static final String ENDING = ".ddbackup";

    /// By the journal, not by the clock: after a day with a wrong date the right ones would be the older ones for
    /// years.
    private static final Comparator<BackupCopy> NEWEST_FIRST = Comparator.comparingLong(FileShelf::last)
            .thenComparing(FileShelf::made)
            .thenComparing(copy -> String.valueOf(copy.file().getFileName()))
            .reversed();

    @Override
    public List<BackupCopy> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .map(this::look)
                    .sorted(NEWEST_FIRST)
                    .toList();
        } catch (IOException e) {
            throw new BackupException(Reason.MISSING, e.getClass().getSimpleName());
        }
    }

    @Override
    public BackupCopy look(Path file) {
        try {
            long size = Files.size(file);
            try {
                BackupInfo info = BackupFile.check(file).info();
                return new BackupCopy(file, size, info, State.INTACT);
            } catch (BackupException e) {
                State state = e.reason() == Reason.NEWER_VERSION ? State.NEWER : State.DAMAGED;
                return new BackupCopy(file, size, null, state);
            }
        } catch (IOException e) {
            throw new BackupException(Reason.MISSING, e.getClass().getSimpleName());
        }
    }

    @Override
    public boolean reachable(Path folder) {
        return Files.isDirectory(folder);
    }

    @Override
    public void copy(Path file, Path folder) {
        if (!reachable(folder)) {
            throw new BackupException(Reason.MISSING, "no such folder");
        }
        try {
            DurableFiles.copy(file, folder.resolve(file.getFileName()));
        } catch (IOException e) {
            throw Faults.whileTrying(e, folder);
        }
    }

    @Override
    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new BackupException(Reason.NOT_WRITABLE, e.getClass().getSimpleName(), file.getParent());
        }
    }

    private static long last(BackupCopy copy) {
        BackupInfo info = copy.info();
        return info == null ? -1 : info.last();
    }

    private static Instant made(BackupCopy copy) {
        BackupInfo info = copy.info();
        return info == null ? Instant.MIN : info.at();
    }
}
