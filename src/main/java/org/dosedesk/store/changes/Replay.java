package org.dosedesk.store.changes;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.register.Change;
import org.jdbi.v3.core.Handle;

/// Does saves again in a database that holds everything before them.
public final class Replay {
    private final Tables tables;
    private final JournalTable journal;

    public Replay(Tables tables, JournalTable journal) {
        this.tables = tables;
        this.journal = journal;
    }

    /// Does them again, each as one unit, with the journal's rows as they were.
    ///
    /// @param saves as [ChangeLog#after] gives them
    /// @throws IllegalArgumentException when the records are not as they were before one of them
    public void run(Handle handle, List<List<JournalRow>> saves) {
        for (List<JournalRow> rows : saves) {
            handle.useTransaction(unit -> {
                if (!tables.write(unit, changes(tables, rows))) {
                    throw new IllegalArgumentException("a record is not as it was before its change");
                }
                journal.insert(unit, rows);
            });
        }
    }

    /// The changes that these rows tell of.
    static List<Change> changes(Tables tables, List<JournalRow> rows) {
        List<Change> changes = new ArrayList<>();
        for (JournalRow row : rows) {
            String kind = row.kind();
            String after = row.after();
            if (kind != null && after != null) {
                Class<? extends Entity> type = tables.type(kind);
                String before = row.before();
                changes.add(new Change(
                        before == null ? null : RecordReader.read(type, before), RecordReader.read(type, after)));
            }
        }
        return changes;
    }
}
