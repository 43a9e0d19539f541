package org.dosedesk.store.changes;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Does saves again that follow one that is lost. Each is done whole or not at all: only where every record that it
/// changed is still as it was before.
public final class Salvage {
    private final Tables tables;
    private final JournalTable journal;

    public Salvage(Tables tables, JournalTable journal) {
        this.tables = tables;
        this.journal = journal;
    }

    /// Does them again. Their rows get the journal's next numbers, with who and when as they were.
    ///
    /// @return how many rows there is no place for any more
    public long run(Handle handle, List<List<JournalRow>> saves) {
        long left = 0;
        for (List<JournalRow> rows : saves) {
            left += done(handle, rows) ? 0 : rows.size();
        }
        return left;
    }

    private boolean done(Handle handle, List<JournalRow> rows) {
        try {
            handle.useTransaction(unit -> {
                if (!tables.write(unit, Replay.changes(tables, rows))) {
                    throw new IllegalArgumentException("a record is not as it was before its change");
                }
                journal.insert(unit, bound(journal.last(unit), rows));
            });
            return true;
        } catch (JdbiException | IllegalArgumentException e) {
            // what it builds on is lost
            return false;
        }
    }

    private static List<JournalRow> bound(Seal end, List<JournalRow> rows) {
        List<JournalRow> bound = new ArrayList<>();
        Seal at = end;
        for (JournalRow row : rows) {
            JournalRow next = row.numbered(at.number() + 1).boundTo(at.hash());
            bound.add(next);
            at = next.seal();
        }
        return bound;
    }
}
