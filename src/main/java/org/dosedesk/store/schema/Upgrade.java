package org.dosedesk.store.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;
import org.flywaydb.core.api.FlywayException;

/// Opens databases with their schema up to date. Changes of the schema can't be rolled back, so a copy of the whole
/// file is kept while it migrates, and put back when that fails, or at the next start when it was cut off.
public final class Upgrade {
    private final Schema schema;

    /// @param schema what to bring databases up to
    public Upgrade(Schema schema) {
        this.schema = schema;
    }

    /// Makes a new database with all its tables, on the disk.
    public Connection create(RegisterFiles files, DatabaseKey key) throws SQLException {
        Connection connection = H2.open(files.databaseName(), key, true);
        try {
            migrate(connection);
            return connection;
        } catch (AccessException | SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// Opens a database that exists, after migrating it if it is an older one.
    ///
    /// @throws AccessException when it is newer than this program, isn't a register, or its migration fails;
    /// the file is as it was then
    public Connection open(RegisterFiles files, DatabaseKey key) throws SQLException, IOException {
        Connection connection = H2.open(files.databaseName(), key, false);
        try {
            if (Files.exists(files.beforeMigration())) {
                connection.close();
                putBack(files);
                connection = H2.open(files.databaseName(), key, false);
            }
            int version = schema.version(connection);
            if (version > schema.newest()) {
                throw new AccessException(Reason.NEWER_VERSION, "the schema has version " + version);
            } else if (version == 0) {
                throw new AccessException(Reason.DAMAGED, "the database has no schema");
            } else if (version < schema.newest()) {
                connection.close();
                connection = upgrade(files, key);
            }
            return connection;
        } catch (AccessException | SQLException | IOException e) {
            connection.close();
            throw e;
        }
    }

    private Connection upgrade(RegisterFiles files, DatabaseKey key) throws SQLException, IOException {
        DurableFiles.copy(files.database(), files.beforeMigration());
        Connection connection = H2.open(files.databaseName(), key, false);
        try {
            migrate(connection);
        } catch (SQLException | AccessException e) {
            connection.close();
            putBack(files);
            throw e;
        }
        Files.delete(files.beforeMigration());
        DurableFiles.syncFolder(files.folder());
        return connection;
    }

    private void migrate(Connection connection) throws SQLException {
        try {
            schema.migrate(connection);
        } catch (FlywayException e) {
            throw new AccessException(Reason.DAMAGED, "a migration fails");
        }
        connection.setAutoCommit(true);
        H2.makeDurable(connection);
    }

    private static void putBack(RegisterFiles files) throws IOException {
        DurableFiles.copy(files.beforeMigration(), files.database());
        Files.delete(files.beforeMigration());
        DurableFiles.syncFolder(files.folder());
    }
}
