package org.dosedesk.store.schema;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Opens databases with their schema up to date and without much waste. Neither a migration nor compacting can be
/// rolled back, so a copy of the whole file is kept meanwhile, and put back when that fails, or at the next start
/// when it was cut off.
public final class Upgrade {
    private final Schema schema;
    private final BeforeMigration before;

    /// Is told of an older database before it changes.
    @FunctionalInterface
    public interface BeforeMigration {
        /// Keeps what it needs of it.
        ///
        /// @param connection to the database as it is; open, and closed afterwards
        void keep(RegisterFiles files, DatabaseKey key, Connection connection);
    }

    /// @param schema what to bring databases up to
    public Upgrade(Schema schema) {
        this(schema, (files, key, connection) -> {});
    }

    /// @param schema what to bring databases up to
    /// @param before is told of every older database before it changes
    public Upgrade(Schema schema, BeforeMigration before) {
        this.schema = schema;
        this.before = before;
    }

    /// Makes a new database with all its tables, on the disk.
    public Connection create(RegisterFiles files, DatabaseKey key) throws SQLException {
        Connection connection = H2.open(files.databaseName(), key, true);
        try {
            migrate(connection);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Opens a database that exists, after migrating it if it is an older one.
    ///
    /// @throws AccessException when it is missing, being opened by another program, newer than this program, no
    /// register, or its migration fails; the file is as it was then
    public Connection open(RegisterFiles files, DatabaseKey key) throws SQLException, IOException {
        return open(files, key, () -> {});
    }

    /// The same, telling of an end that was not as it had been saved.
    ///
    /// @param onCut told when such an end was cut off
    public Connection open(RegisterFiles files, DatabaseKey key, Runnable onCut) throws SQLException, IOException {
        Path lock = Files.exists(files.keys()) ? files.keys() : files.keysCopy();
        try (FileChannel keys = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (!isLocked(keys)) {
                throw new AccessException(Reason.OPEN_ELSEWHERE, "another program is opening the register");
            }
            if (Files.exists(files.kept())) {
                putBack(files);
            }
            requireDatabase(files);
            files.access().giveBack(files.database());
            Connection connection = new TornTail(schema, onCut).open(files, key);
            try {
                return upToDate(files, key, connection);
            } catch (SQLException | IOException | RuntimeException e) {
                connection.close();
                throw e;
            }
        }
    }

    /// Locks a byte far behind the key file's end: until the database itself is locked, no other program may put
    /// back or rewrite it.
    private static boolean isLocked(FileChannel keys) throws IOException {
        try {
            return keys.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void requireDatabase(RegisterFiles files) throws IOException {
        if (!Files.exists(files.database())) {
            throw new AccessException(Reason.DATABASE_MISSING, "a key file without a database");
        } else if (!Files.isWritable(files.database())) {
            throw new AccessException(Reason.NOT_WRITABLE, "no right to write the database", files.database());
        } else if (!Files.isWritable(files.folder())) {
            throw new AccessException(Reason.NOT_WRITABLE, "no right to write the folder", files.folder());
        } else if (Files.size(files.database()) == 0) {
            // H2 would take an empty file for a new database
            throw new AccessException(Reason.DAMAGED, "the database is empty");
        }
    }

    private Connection upToDate(RegisterFiles files, DatabaseKey key, Connection connection)
            throws SQLException, IOException {
        int version = Schema.version(connection);
        if (version > schema.newest()) {
            throw new AccessException(Reason.NEWER_VERSION, "the schema has version " + version);
        } else if (version == 0) {
            throw new AccessException(Reason.DAMAGED, "the database has no schema");
        } else if (version < schema.newest()) {
            before.keep(files, key, connection);
            connection.close();
            rewrite(files, key, this::migrate);
            return H2.open(files.databaseName(), key, false);
        } else if (H2.isMostlyWaste(connection) && DurableFiles.hasRoomForCopies(files.database(), 2)) {
            connection.close();
            rewrite(files, key, H2::compact);
            return H2.open(files.databaseName(), key, false);
        }
        return connection;
    }

    /// What changes the whole file, and may fail halfway.
    private interface Rewriting {
        void run(Connection connection) throws SQLException;
    }

    /// Leaves the database closed: on POSIX systems the driver's lock is gone as soon as anything else in this
    /// program closes the same file, so nothing here touches the file while the driver has it open.
    private static void rewrite(RegisterFiles files, DatabaseKey key, Rewriting rewriting)
            throws SQLException, IOException {
        DurableFiles.copy(files.database(), files.kept());
        try (Connection connection = H2.open(files.databaseName(), key, false)) {
            rewriting.run(connection);
        } catch (SQLException | RuntimeException e) {
            putBack(files);
            throw e;
        }
        // The driver writes it into a new file, which has the rights of any new file.
        files.access().giveBack(files.database());
        DurableFiles.sync(files.database());
        Files.delete(files.kept());
        DurableFiles.syncFolder(files.folder());
    }

    private void migrate(Connection connection) throws SQLException {
        int before = Schema.version(connection);
        try {
            schema.migrate(connection);
        } catch (FlywayException e) {
            throw new AccessException(Reason.MIGRATION_FAILED, "a migration fails");
        }
        connection.setAutoCommit(true);
        if (before > 0 && before < JournalTable.SINCE_VERSION) {
            try (Handle handle = Jdbi.create(connection).open()) {
                new JournalTable().bindAll(handle);
            }
        }
        H2.makeDurable(connection);
    }

    private static void putBack(RegisterFiles files) throws IOException {
        DurableFiles.copy(files.kept(), files.database());
        Files.delete(files.kept());
        DurableFiles.syncFolder(files.folder());
    }
}
