package org.dosedesk.store.backup.restore;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.store.changes.ChangeLog;
import org.dosedesk.store.changes.Replay;
import org.dosedesk.store.changes.Salvage;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.store.journal.JournalTable;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.journal.Seal;
import org.jdbi.v3.core.Handle;

/// What was saved after a backup: what is at hand, and how much is known to be missing.
///
/// @param end the journal's end in the backup
/// @param last the number of the last row that is known to have been written
record LaterSaves(Seal end, ChangeLog.Later later, long last) {
    /// @param marked the number of the last row that was on the disk, 0 when nobody knows
    static LaterSaves of(Seal end, ChangeLog.Later later, long marked) {
        long known = Stream.concat(later.joining().stream(), later.behind().stream())
                .mapToLong(rows -> rows.getLast().number())
                .max()
                .orElse(0);
        return new LaterSaves(end, later, Math.max(end.number(), Math.max(marked, known)));
    }

    /// What was only noted, as that a backup was made, is no save to be missed.
    WayBack.Preview preview(BackupInfo info) {
        List<JournalRow> saves = Stream.concat(later.joining().stream(), later.behind().stream())
                .filter(rows -> rows.stream().anyMatch(row -> row.after() != null))
                .map(List::getLast)
                .toList();
        Instant until = saves.isEmpty() ? null : saves.getLast().at();
        long missing = missing();
        return new WayBack.Preview(info, saves.size(), until, missing, missing == 0 ? null : before(info));
    }

    /// How many rows were written after the backup.
    long all() {
        return last - end.number();
    }

    /// Does them again.
    ///
    /// @return how many rows did not come back
    long doAgain(Handle handle, JournalTable journal) {
        Tables tables = new Tables();
        new Replay(tables, journal).run(handle, later.joining());
        return missing() + new Salvage(tables, journal).run(handle, later.behind());
    }

    private long missing() {
        return all() - rows(later.joining()) - rows(later.behind());
    }

    private Instant before(BackupInfo info) {
        return later.joining().isEmpty()
                ? Objects.requireNonNullElse(info.lastChange(), info.at())
                : later.joining().getLast().getLast().at();
    }

    private static long rows(List<List<JournalRow>> saves) {
        return saves.stream().mapToLong(List::size).sum();
    }
}
