package org.dosedesk.store;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.backup.BackupSource;
import org.dosedesk.store.backup.H2Backups;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.JournalCheck;
import org.dosedesk.store.journal.JournalQueries;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.journal.PastRecords;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.KeyRing;
import org.dosedesk.usecase.register.PastRecord;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.StorageException.Reason;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/// An open register in an H2 database with a single connection. After an unexpected error, a full disk being the usual
/// one, the connection is given up, which rolls back what was under way; the next call opens another. When the disk
/// fails
/// while a unit is handed over, the database is asked whether it has it; when it can't be asked, nobody knows, and
/// nothing more is read or saved: the program has to start again.
public final class H2RegisterStore implements RegisterStore, BackupSource {
    private final RegisterFiles files;
    private final DatabaseKey key;
    private final SavedMark mark;
    private final KeyRing keys;
    private final Tables tables = new Tables();
    private final JournalQueries queries = new JournalQueries();
    private final JournalTable journal = new JournalTable();
    private final SecondCopy secondCopy;
    private final H2Backups backups;
    private @Nullable Connection connection;
    private boolean closed;
    private Runnable released = () -> {};
    private boolean uncertain;

    /// A register of this version of the program.
    ///
    /// @param connection to a database whose schema is up to date; closed with this
    /// @param key of that database; closed with this
    H2RegisterStore(RegisterFiles files, DatabaseKey key, KeyRing keys, Connection connection) {
        this(files, key, keys, connection, Schema.CURRENT);
    }

    /// @param connection to a database whose schema is up to date; closed with this
    /// @param key of that database; closed with this
    H2RegisterStore(RegisterFiles files, DatabaseKey key, KeyRing keys, Connection connection, Schema schema) {
        this.files = files;
        this.key = key;
        this.keys = keys;
        this.connection = connection;
        mark = new SavedMark(files);
        secondCopy = new SecondCopy(files, key, tables, journal);
        backups = new H2Backups(files, key, schema, this);
    }

    /// Takes over what was saved beside the database and is missing from it, or the other way round.
    ///
    /// @throws AccessException when saves are missing from the database that it can't take
    synchronized void meetSecondCopy() throws SQLException {
        try (Handle handle = handle()) {
            secondCopy.meet(handle);
            H2.makeDurable(handle.getConnection());
            if (mark.knowsMoreThan(journal.last(handle))) {
                // closed like this, the register keeps the mark that tells of the missing saves
                uncertain = true;
                throw new AccessException(AccessException.Reason.DAMAGED, "saves are missing from the database");
            }
        }
    }

    /// Leaves alone what was saved beside a register that lay here before.
    synchronized void beginSecondCopy() throws IOException {
        secondCopy.beginAfresh();
    }

    @Override
    public synchronized List<Entity> load() {
        return reading(tables::load);
    }

    @Override
    public synchronized List<HistoryEntry> history(UUID id) {
        return reading(handle -> journal.of(handle, id));
    }

    @Override
    public List<PastRecord> changedSince(Instant moment, Progress progress) {
        return new PastRecords(tables, this::reading).changedSince(moment, progress);
    }

    @Override
    public synchronized void commit(List<Change> changes, Instant at, String by) {
        if (!changes.isEmpty()) {
            write(handle -> tables.write(handle, changes), last -> JournalTable.rows(last, changes, at, by));
        }
    }

    @Override
    public synchronized void note(JournalNote note) {
        write(handle -> true, last -> List.of(JournalTable.row(last, note)));
    }

    @Override
    public synchronized List<Long> numbers(JournalFilter filter) {
        return reading(handle -> queries.numbers(handle, filter));
    }

    @Override
    public synchronized List<JournalEntry> lines(Collection<Long> numbers) {
        return reading(handle -> queries.lines(handle, numbers));
    }

    @Override
    public synchronized List<String> users() {
        return reading(queries::users);
    }

    @Override
    public synchronized Seal seal() {
        return reading(journal::last);
    }

    @Override
    public JournalVerdict check(Progress progress) {
        return new JournalCheck(tables, this::reading).run(progress);
    }

    /// Writes records and the journal's rows as one unit.
    ///
    /// @param records false when they are no longer as they were
    /// @param rows made from the journal's end
    private void write(Predicate<Handle> records, Function<Seal, List<JournalRow>> rows) {
        Seal before = reading(journal::last);
        List<JournalRow> added = rows.apply(before);
        boolean handedOver = false;
        try (Handle handle = handle()) {
            handle.begin();
            if (!records.test(handle)) {
                handle.rollback();
                throw new StorageException(Reason.OTHER, "a record is no longer as it was before its change");
            }
            journal.insert(handle, added);
            handedOver = true;
            handle.commit();
            H2.makeDurable(handle.getConnection());
            mark.set(added.getLast().seal());
            secondCopy.add(handle, before, added);
        } catch (StorageException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            StorageException failure = failure(e);
            disconnect();
            if (!handedOver || !isSaved(before, added)) {
                throw failure;
            }
        }
    }

    @Override
    public KeyRing keys() {
        return keys;
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.of(backups);
    }

    @Override
    public synchronized Seal copyTo(Path file) throws SQLException, IOException {
        Seal end = reading(journal::last);
        try (Handle handle = handle()) {
            H2.copy(handle.getConnection(), file);
        }
        secondCopy.beginBehind(end);
        return end;
    }

    @Override
    public synchronized long lastChange() {
        return reading(journal::lastChange);
    }

    @Override
    public synchronized boolean secondCopyBehind() {
        return secondCopy.isBehind();
    }

    @Override
    public synchronized void forgetChangesUpTo(long number) throws IOException {
        secondCopy.forgetUpTo(number);
    }

    @Override
    public synchronized void close() {
        Seal end = closed ? null : end();
        closed = true;
        if (disconnect() && end != null) {
            mark.setClosed(end);
        }
        key.close();
        released.run();
    }

    /// Does this when the register has been released.
    synchronized void onClose(Runnable then) {
        released = then;
    }

    private @Nullable Seal end() {
        try {
            return connection == null ? null : reading(journal::last);
        } catch (StorageException e) {
            return null;
        }
    }

    /// After a failed commit or sync: whether the unit is in the register all the same, because the disk failed only
    /// once it had been written. The error doesn't tell, so the database is opened afresh and asked.
    private boolean isSaved(Seal before, List<JournalRow> added) {
        try {
            boolean saved = holds(added.getLast().seal());
            if (saved) {
                rewrite();
                mark.set(added.getLast().seal());
                addToSecondCopy(before, added);
            }
            return saved;
        } catch (SQLException | IOException | RuntimeException e) {
            disconnect();
            uncertain = true;
            throw uncertain();
        }
    }

    private void addToSecondCopy(Seal before, List<JournalRow> added) throws SQLException {
        try (Handle handle = handle()) {
            secondCopy.add(handle, before, added);
        }
    }

    private boolean holds(Seal end) throws SQLException {
        try (Handle handle = handle()) {
            return journal.last(handle).equals(end);
        }
    }

    /// After a failed sync the system may take what never reached the disk for written, and another sync would say so:
    /// only writing the whole file anew makes sure.
    private void rewrite() throws IOException {
        disconnect();
        DurableFiles.copy(files.database(), files.database());
    }

    private static StorageException uncertain() {
        return new StorageException(Reason.UNCERTAIN, "the disk failed during a commit, and can't be asked");
    }

    private synchronized <T extends @Nullable Object> T reading(Function<Handle, T> work) {
        try (Handle handle = handle()) {
            return work.apply(handle);
        } catch (StorageException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            disconnect();
            throw failure(e);
        }
    }

    private Handle handle() throws SQLException {
        if (closed) {
            throw new StorageException(Reason.OTHER, "the register is closed");
        } else if (uncertain) {
            throw uncertain();
        }
        Connection open = connection;
        if (open == null) {
            open = H2.open(files.databaseName(), key, false);
            connection = open;
        }
        return Jdbi.create(open).open();
    }

    /// Whether it went well.
    @CanIgnoreReturnValue
    private boolean disconnect() {
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

    private StorageException failure(Exception error) {
        return Problems.storage(error, files.folder());
    }
}
