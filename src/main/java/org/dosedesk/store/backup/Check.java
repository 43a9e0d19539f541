package org.dosedesk.store.backup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;

/// Whether a database holds exactly what was saved into it: every row of the journal is bound to the one before, and
/// every record is as its last row tells.
public final class Check {
    private static final int PORTION = 2000;
    private final Tables tables = new Tables();
    private final JournalTable journal = new JournalTable();

    /// A record, told apart from those of other kinds with the same identity.
    private record Key(String kind, UUID id) {}

    /// A text in few bytes: two different ones are the same once in billions.
    private record Mark(int hash, int length) {
        static Mark of(String text) {
            return new Mark(text.hashCode(), text.length());
        }
    }

    /// Reads all of it.
    ///
    /// @return the journal's end
    /// @throws BackupException when something is not as it was saved
    public Seal run(Handle handle, Progress progress) {
        Map<Key, Mark> last = new HashMap<>();
        long total = journal.last(handle).number();
        Seal end = Seal.NONE;
        List<JournalRow> rows = journal.after(handle, 0, PORTION);
        while (!rows.isEmpty()) {
            for (JournalRow row : rows) {
                if (row.number() != end.number() + 1 || !row.hash().equals(row.hashAfter(end.hash()))) {
                    throw damaged("the journal's rows don't join");
                }
                end = row.seal();
                if (row.after() != null && row.kind() != null && row.recordId() != null) {
                    last.put(new Key(row.kind(), row.recordId()), Mark.of(row.after()));
                }
            }
            progress.report(end.number(), total);
            rows = journal.after(handle, end.number(), PORTION);
        }
        compare(handle, last);
        return end;
    }

    private void compare(Handle handle, Map<Key, Mark> last) {
        for (Entity entity : tables.load(handle)) {
            Key key = new Key(entity.getClass().getSimpleName(), entity.id().value());
            Mark told = last.remove(key);
            boolean same = told != null && told.equals(Mark.of(RecordText.of((Record) entity)));
            if (!same && !saysSo(handle, entity)) {
                throw damaged("a record is not as the journal tells");
            }
        }
        if (!last.isEmpty()) {
            throw damaged("records are missing");
        }
    }

    /// A text written before the record had all its components reads differently and means the same.
    private boolean saysSo(Handle handle, Entity entity) {
        return journal.of(handle, entity.id().value()).stream()
                .filter(entry -> entry.kind().equals(entity.getClass().getSimpleName()))
                .reduce((first, second) -> second)
                .map(entry ->
                        RecordReader.read(entity.getClass(), entry.after()).equals(entity))
                .orElse(false);
    }

    private static BackupException damaged(String words) {
        return new BackupException(Reason.DAMAGED, words);
    }
}
