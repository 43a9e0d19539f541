package org.dosedesk.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.table.History;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// An open register in an H2 database with a single connection. H2 closes a database that it can't write, a full disk
/// being the usual reason; the next call opens it again.
public final class H2RegisterStore implements RegisterStore {
    private final RegisterFiles files;
    private final DatabaseKey key;
    private final Tables tables = new Tables();
    private final History history = new History();
    private @Nullable Connection connection;
    private boolean closed;

    /// @param connection to a database whose schema is up to date; closed with this
    /// @param key of that database; closed with this
    H2RegisterStore(RegisterFiles files, DatabaseKey key, Connection connection) {
        this.files = files;
        this.key = key;
        this.connection = connection;
    }

    @Override
    public synchronized List<Entity> load() {
        return reading(tables::load);
    }

    @Override
    public synchronized List<HistoryEntry> history(UUID id) {
        return reading(handle -> history.of(handle, id));
    }

    @Override
    public synchronized void commit(List<Change> changes, Instant at, String by) {
        if (changes.isEmpty()) {
            return;
        }
        long last = reading(history::last);
        try {
            write(changes, at, by, last);
        } catch (StorageException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            StorageException failure = failure(e);
            if (!isSaved(last + changes.size())) {
                throw failure;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        disconnect();
        key.close();
    }

    private void write(List<Change> changes, Instant at, String by, long last) throws SQLException {
        try (Handle handle = handle()) {
            handle.begin();
            try {
                if (!tables.write(handle, changes)) {
                    throw new StorageException(Reason.OTHER, "a record is no longer as it was before its change");
                }
                history.write(handle, last, changes, at, by);
            } catch (RuntimeException e) {
                handle.rollback();
                throw e;
            }
            handle.commit();
            H2.makeDurable(handle.getConnection());
        }
    }

    /// After a failure: whether the unit is in the register all the same, because the disk failed only once it had been
    /// written. Nobody can tell from the error, so the database is opened afresh and asked.
    private boolean isSaved(long number) {
        disconnect();
        try (Handle handle = handle()) {
            boolean saved = history.last(handle) >= number;
            if (saved) {
                H2.makeDurable(handle.getConnection());
            }
            return saved;
        } catch (SQLException | RuntimeException e) {
            disconnect();
            return false;
        }
    }

    private <T> T reading(Function<Handle, T> work) {
        try (Handle handle = handle()) {
            return work.apply(handle);
        } catch (SQLException | RuntimeException e) {
            disconnect();
            throw failure(e);
        }
    }

    private Handle handle() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the register is closed");
        }
        Connection open = connection;
        if (open == null) {
            open = H2.open(files.databaseName(), key, false);
            connection = open;
        }
        return Jdbi.create(open).open();
    }

    private void disconnect() {
        Connection open = connection;
        connection = null;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException e) {
                // H2 has closed it already, or can't write any more; what was saved is on the disk
            }
        }
    }

    private StorageException failure(Exception error) {
        return Problems.storage(error, files.folder());
    }
}
