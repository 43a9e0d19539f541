package org.dosedesk.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import org.dosedesk.store.backup.restore.Trial;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupInfo;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Makes a backup of a copy of the database: shrinks the copy, packs it up under another name, tries the result, and
/// only then gives it its own name.
final class BackupMaker {
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd_HH-mm-ss", Locale.ROOT);
    private static final int REGISTER_BYTES = 8;
    private static final int REGISTER_IN_NAME = 4;

    private final RegisterFiles files;
    private final DatabaseKey key;
    private final Trial trial;

    BackupMaker(RegisterFiles files, DatabaseKey key, Schema schema) {
        this.files = files;
        this.key = key;
        this.trial = new Trial(schema);
    }

    /// Makes a copy of the database in a file.
    interface Copying {
        void copyTo(Path file) throws SQLException, IOException;
    }

    /// What tells this register's backups from others.
    String register() {
        return HexFormat.of().formatHex(key.derive("register"), 0, REGISTER_BYTES);
    }

    /// Makes and tries a backup.
    ///
    /// @throws BackupException when it can't be made or turns out wrong; no part of it is left then
    Path make(Copying copying, BackupInfo.Kind kind, Instant at, Progress progress) {
        RegisterFiles copy = new RegisterFiles(files.trial());
        try {
            Access access = Access.of(files.folder());
            Folders.makeEmpty(copy.folder(), Access.OWNER);
            byte[] keys = Files.readAllBytes(files.keys());
            copying.copyTo(copy.database());
            BackupInfo info = describe(copy, kind, at);
            H2.shrink(copy.databaseName(), key);
            Folders.make(files.backups(), access);
            return pack(copy, info, keys, access, progress);
        } catch (SQLException | IOException | RuntimeException e) {
            throw Faults.whileMaking(e, files.folder());
        } finally {
            discard(copy.folder());
        }
    }

    /// Tries a backup.
    BackupInfo verify(Path file, Progress progress) {
        try {
            return trial.run(file, new RegisterFiles(files.trial()), key, progress);
        } catch (IOException | RuntimeException e) {
            throw Faults.whileTrying(e, files.folder());
        } finally {
            discard(files.trial());
        }
    }

    private Path pack(RegisterFiles copy, BackupInfo info, byte[] keys, Access access, Progress progress)
            throws IOException {
        Path part = files.backups().resolve("unfinished.part");
        try {
            BackupFile.write(part, info, keys, copy.database(), key, access);
            Folders.delete(copy.folder());
            if (info.kind() == BackupInfo.Kind.BEFORE_MIGRATION) {
                trial.glance(part, copy, key);
            } else {
                trial.run(part, copy, key, progress);
            }
            Path file = name(info);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.syncFolder(files.backups());
            return file;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupInfo describe(RegisterFiles copy, BackupInfo.Kind kind, Instant at) throws SQLException {
        try (Connection connection = H2.open(copy.databaseName(), key, false);
                Handle handle = Jdbi.create(connection).open()) {
            int version = Schema.version(connection);
            return new BackupInfo(
                    at,
                    kind,
                    register(),
                    Counts.last(handle, version),
                    Counts.of(handle, "worker"),
                    Counts.of(handle, "dose"),
                    Counts.lastChange(handle, version).orElse(null),
                    version);
        }
    }

    private Path name(BackupInfo info) {
        String stem = "dosedesk-" + info.register().substring(0, REGISTER_IN_NAME) + "-"
                + NAME.format(info.at().atZone(ZoneId.systemDefault()));
        Path file = files.backups().resolve(stem + FileShelf.ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = files.backups().resolve(stem + "-" + i + FileShelf.ENDING);
        }
        return file;
    }

    private static void discard(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // encrypted as it is, it goes with the next backup
        }
    }
}
