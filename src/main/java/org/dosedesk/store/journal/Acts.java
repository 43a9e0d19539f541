package org.dosedesk.store.journal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.Act;
import org.dosedesk.usecase.register.Change;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// The saves in the journal. The lines of one stand together and bear one mark; where they are older than the
/// marks, they share the moment and the user.
public final class Acts {
    private static final String SELECT = "select " + JournalTable.COLUMNS + " from journal ";
    private static final String SAME = "event = 'CHANGED' and detail = ? and at = ? and by_user = ?";

    private static final String TAKEN_BACK = "select record_id from journal line where event = 'CHANGED'"
            + " and detail like '% takes back %'"
            + " and number = (select max(number) from journal where record_id = line.record_id)";

    private Acts() {}

    /// All rows of the save that a row belongs to, in order; none when no record changed there.
    public static List<JournalRow> rows(Handle handle, long number) {
        Optional<JournalRow> one = handle.createQuery(SELECT + "where number = ?")
                .bind(0, number)
                .map((results, context) -> JournalTable.row(results))
                .findOne();
        if (one.isEmpty() || !isChange(one.get())) {
            return List.of();
        }
        JournalRow row = one.get();
        long before = foreign(handle, row, "number < ? and not (" + SAME + ") order by number desc", 0);
        long after = foreign(handle, row, "number > ? and not (" + SAME + ") order by number", Long.MAX_VALUE);
        return handle.createQuery(SELECT + "where number > ? and number < ? order by number")
                .bind(0, before)
                .bind(1, after)
                .map((results, context) -> JournalTable.row(results))
                .list();
    }

    /// The identities of all records whose last change took a save back.
    public static Set<UUID> takenBack(Handle handle) {
        return new HashSet<>(handle.createQuery(TAKEN_BACK).mapTo(UUID.class).list());
    }

    /// Whether two rows are of one save, if no other stands between them.
    public static boolean together(JournalRow one, JournalRow other) {
        return isChange(one)
                && isChange(other)
                && one.detail().equals(other.detail())
                && one.at().equals(other.at())
                && one.by().equals(other.by());
    }

    /// The save that these rows are; empty for none.
    ///
    /// @throws IllegalArgumentException when a row makes no sense
    public static Optional<Act> of(List<JournalRow> rows, Tables tables) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        JournalRow first = rows.getFirst();
        ActMark mark = ActMark.read(first.detail()).orElse(new ActMark(first.number(), null, Origin.HAND));
        List<Change> changes = new ArrayList<>(rows.size());
        for (JournalRow row : rows) {
            Class<? extends Entity> type = tables.type(Objects.requireNonNull(row.kind()));
            String before = row.before();
            changes.add(new Change(
                    before == null ? null : RecordReader.read(type, before),
                    RecordReader.read(type, Objects.requireNonNull(row.after()))));
        }
        return Optional.of(new Act(mark.number(), first.at(), first.by(), mark.takesBack(), changes));
    }

    private static boolean isChange(JournalRow row) {
        return row.event().equals(JournalEvent.CHANGED.name());
    }

    /// The nearest row that belongs to something else.
    private static long foreign(Handle handle, JournalRow row, String where, long otherwise) {
        try (Query query = handle.createQuery("select number from journal where " + where + " limit 1")) {
            query.bind(0, row.number()).bind(1, row.detail());
            JournalQueries.bind(query, 2, row.at().atOffset(ZoneOffset.UTC));
            return query.bind(3, row.by()).mapTo(Long.class).findOne().orElse(otherwise);
        }
    }
}
