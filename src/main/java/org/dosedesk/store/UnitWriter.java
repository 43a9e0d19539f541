package org.dosedesk.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.StorageException.Reason;
import org.jdbi.v3.core.Handle;

/// Saves a unit so that it is on the disk. When the disk fails while a unit is handed over, the database is asked
/// whether it has it; when it can't be asked, nobody knows. Guarded by the lock of the register that has it.
final class UnitWriter {
    private final RegisterFiles files;
    private final RegisterConnection connection;
    private final JournalTable journal;
    private final SavedMark mark;
    private final SecondCopy secondCopy;

    UnitWriter(
            RegisterFiles files,
            RegisterConnection connection,
            JournalTable journal,
            SavedMark mark,
            SecondCopy secondCopy) {
        this.files = files;
        this.connection = connection;
        this.journal = journal;
        this.mark = mark;
        this.secondCopy = secondCopy;
    }

    /// Writes records and the journal's rows as one unit.
    ///
    /// @param records false when they are no longer as they were
    /// @param rows made from the journal's end
    void write(Predicate<Handle> records, Function<Seal, List<JournalRow>> rows) {
        Seal before = connection.reading(journal::last);
        List<JournalRow> added = rows.apply(before);
        boolean handedOver = false;
        try (Handle handle = connection.handle()) {
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
            StorageException failure = connection.failure(e);
            connection.disconnect();
            if (!handedOver || !isSaved(before, added)) {
                throw failure;
            }
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
            connection.disconnect();
            throw connection.doubt();
        }
    }

    private void addToSecondCopy(Seal before, List<JournalRow> added) throws SQLException {
        try (Handle handle = connection.handle()) {
            secondCopy.add(handle, before, added);
        }
    }

    private boolean holds(Seal end) throws SQLException {
        try (Handle handle = connection.handle()) {
            return journal.last(handle).equals(end);
        }
    }

    /// After a failed sync the system may take what never reached the disk for written, and another sync would say
    /// so: only writing the whole file anew makes sure.
    private void rewrite() throws IOException {
        connection.disconnect();
        DurableFiles.copy(files.database(), files.database());
    }
}
