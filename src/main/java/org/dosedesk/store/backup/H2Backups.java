package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.keeping.access.AccessException;

/// The backups of an open register. One at a time is made or tried.
public final class H2Backups implements Backups {
    /// So many of the newest backups may turn out unreadable before a save is lost with the database.
    private static final int BACKUPS_WITH_LATER_CHANGES = 3;

    private final RegisterFiles files;
    private final BackupSource source;
    private final BackupMaker maker;
    private final BackupShelf shelf = new FileShelf();

    /// @param key of the database; stays with the caller
    public H2Backups(RegisterFiles files, DatabaseKey key, Schema schema, BackupSource source) {
        this.files = files;
        this.source = source;
        this.maker = new BackupMaker(files, key, schema);
    }

    /// Backs up an older database before it changes.
    ///
    /// @param connection to the database, which nobody else uses
    /// @throws AccessException when it can't be done; then nothing may change
    public static void beforeMigration(RegisterFiles files, DatabaseKey key, Schema schema, Connection connection) {
        try {
            new BackupMaker(files, key, schema)
                    .make(
                            copy -> H2.copy(connection, copy),
                            BackupInfo.Kind.BEFORE_MIGRATION,
                            Instant.now(),
                            Progress.NONE);
        } catch (BackupException e) {
            throw new AccessException(
                    switch (e.reason()) {
                        case DISK_FULL -> AccessException.Reason.DISK_FULL;
                        case NOT_WRITABLE, MISSING -> AccessException.Reason.NOT_WRITABLE;
                        default -> AccessException.Reason.DAMAGED;
                    },
                    "no backup before the migration: " + e.getMessage(),
                    files.backups());
        }
    }

    @Override
    public Path folder() {
        return files.backups();
    }

    @Override
    public String register() {
        return maker.register();
    }

    @Override
    public long lastChange() {
        return source.lastChange();
    }

    @Override
    public boolean isOfThisPast(BackupInfo info) {
        Instant at = info.lastChange();
        return at == null || source.holds(info.last(), at);
    }

    @Override
    public boolean secondCopyBehind() {
        return source.secondCopyBehind();
    }

    @Override
    public synchronized BackupCopy make(Instant at, Progress progress) {
        Path file = maker.make(source::copyTo, BackupInfo.Kind.REGULAR, at, progress);
        forgetOldChanges();
        return shelf.look(file);
    }

    @Override
    public synchronized BackupInfo verify(Path file, Progress progress) {
        return maker.verify(file, progress);
    }

    private void forgetOldChanges() {
        List<BackupInfo> mine = shelf.list(files.backups()).stream()
                .map(BackupCopy::info)
                .filter(Objects::nonNull)
                .filter(info -> info.register().equals(register()) && isOfThisPast(info))
                .toList();
        if (mine.size() >= BACKUPS_WITH_LATER_CHANGES) {
            try {
                source.forgetChangesUpTo(
                        mine.get(BACKUPS_WITH_LATER_CHANGES - 1).last());
            } catch (IOException e) {
                // they take some room until the next backup
            }
        }
    }
}
