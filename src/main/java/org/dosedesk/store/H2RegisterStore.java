package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.backup.BackupSource;
import org.dosedesk.store.backup.H2Backups;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.Acts;
import org.dosedesk.store.journal.JournalCheck;
import org.dosedesk.store.journal.JournalQueries;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.journal.PastRecords;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.KeyRing;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.dosedesk.usecase.register.past.PastRecord;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// An open register in an H2 database, with the mark and the second copy that lie beside it. One call at a time.
public final class H2RegisterStore implements RegisterStore, BackupSource {
    private final DatabaseKey key;
    private final SavedMark mark;
    private final KeyRing keys;
    private final Tables tables = new Tables();
    private final JournalQueries queries = new JournalQueries();
    private final JournalTable journal = new JournalTable();
    private final SecondCopy secondCopy;
    private final H2Backups backups;
    private final RegisterConnection connection;
    private final UnitWriter writer;
    private Runnable released = () -> {};
    private volatile boolean endWasCut;

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
        this.key = key;
        this.keys = keys;
        this.connection = new RegisterConnection(files, key, connection);
        mark = new SavedMark(files);
        secondCopy = new SecondCopy(files, key, tables, journal);
        writer = new UnitWriter(files, this.connection, journal, mark, secondCopy);
        backups = new H2Backups(files, key, schema, this);
    }

    /// Takes over what was saved beside the database and is missing from it, or the other way round.
    ///
    /// @throws AccessException when saves are missing from the database that it can't take
    synchronized void meetSecondCopy() throws SQLException {
        try (Handle handle = connection.handle()) {
            secondCopy.meet(handle);
            H2.makeDurable(handle.getConnection());
            if (mark.knowsMoreThan(journal.last(handle))) {
                // closed like this, the register keeps the mark that tells of the missing saves
                connection.doubt();
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
    public synchronized <T extends Entity> List<T> earlier(Class<T> type) {
        return reading(handle -> journal.replaced(handle, type));
    }

    @Override
    public List<PastRecord> changedSince(Instant moment, Progress progress) {
        return new PastRecords(tables, this::reading).changedSince(moment, progress);
    }

    @Override
    public synchronized void commit(
            List<Change> changes, Instant at, String by, Origin origin, @Nullable Long takesBack) {
        if (!changes.isEmpty()) {
            writer.write(
                    handle -> tables.write(handle, changes),
                    last -> JournalTable.rows(last, changes, at, by, origin, takesBack));
        }
    }

    @Override
    public Optional<Act> act(long number) {
        List<JournalRow> rows = reading(handle -> Acts.rows(handle, number));
        try {
            return Acts.of(rows, tables);
        } catch (IllegalArgumentException e) {
            throw new StorageException(StorageException.Reason.DAMAGED, "a line of the journal makes no sense");
        }
    }

    @Override
    public synchronized Set<UUID> takenBack() {
        return reading(Acts::takenBack);
    }

    @Override
    public synchronized void note(JournalNote note) {
        writer.write(handle -> true, last -> List.of(JournalTable.row(last, note)));
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

    @Override
    public KeyRing keys() {
        return keys;
    }

    @Override
    public boolean endWasCut() {
        return endWasCut;
    }

    /// Remembers whether it was so.
    void endWasCut(boolean cut) {
        endWasCut = cut;
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.of(backups);
    }

    @Override
    public synchronized Seal copyTo(Path file) throws SQLException, IOException {
        Seal end = reading(journal::last);
        try (Handle handle = connection.handle()) {
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
    public synchronized boolean holds(long number, Instant at) {
        return lines(List.of(number)).stream().anyMatch(line -> line.at().equals(at));
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
        Seal end = end();
        if (connection.close() && end != null) {
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
            return connection.isOpen() ? reading(journal::last) : null;
        } catch (StorageException e) {
            return null;
        }
    }

    private synchronized <T extends @Nullable Object> T reading(Function<Handle, T> work) {
        return connection.reading(work);
    }
}
