package org.dosedesk.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// The single connection to the database. After an unexpected error, a full disk being the usual one, it is given up,
/// which rolls back what was under way; the next call opens another. Once nobody knows what the database holds,
/// nothing more is read or saved: the program has to start again. Guarded by the lock of the register that has it.
final class RegisterConnection {
    private final RegisterFiles files;
    private final DatabaseKey key;
    private @Nullable Connection connection;
    private boolean closed;
    private boolean uncertain;

    /// @param connection open, to the database of these files
    RegisterConnection(RegisterFiles files, DatabaseKey key, Connection connection) {
        this.files = files;
        this.key = key;
        this.connection = connection;
    }

    /// Whether it is neither closed nor given up.
    boolean isOpen() {
        return connection != null;
    }

    /// From now on nobody knows what the database holds.
    ///
    /// @return what every call from now on comes to
    @CanIgnoreReturnValue
    StorageException doubt() {
        uncertain = true;
        return new StorageException(Reason.UNCERTAIN, "the disk failed during a commit, and can't be asked");
    }

    /// Closes it for good.
    ///
    /// @return whether it went well
    boolean close() {
        closed = true;
        return disconnect();
    }

    /// What this work reads.
    ///
    /// @throws StorageException when it can't be read
    <T extends @Nullable Object> T reading(Function<Handle, T> work) {
        try (Handle handle = handle()) {
            return work.apply(handle);
        } catch (StorageException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            disconnect();
            throw failure(e);
        }
    }

    /// The connection, opened again when it was given up.
    Handle handle() throws SQLException {
        if (closed) {
            throw new StorageException(Reason.OTHER, "the register is closed");
        } else if (uncertain) {
            throw doubt();
        }
        Connection open = connection;
        if (open == null) {
            open = H2.open(files.databaseName(), key, false);
            connection = open;
        }
        return Jdbi.create(open).open();
    }

    /// Gives the connection up.
    ///
    /// @return whether it went well
    @CanIgnoreReturnValue
    boolean disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // H2 has closed it already, or can't write any more; what was saved is on the disk
                return false;
            }
        }
        return true;
    }

    /// What an error means to the nurse.
    StorageException failure(Exception error) {
        return Problems.storage(error, files.folder());
    }
}
