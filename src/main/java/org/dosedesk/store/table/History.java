package org.dosedesk.store.table;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/// The table of all changes, numbered from 1 without a gap.
public final class History {
    private static final String INSERT =
            "insert into history (number, at, by_user, kind, record_id, before_text, after_text)"
                    + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select number, at, by_user, kind, before_text, after_text from history"
            + " where record_id = ? order by number";

    /// The number of the last change, 0 when there is none.
    public long last(Handle handle) {
        return handle.createQuery("select coalesce(max(number), 0) from history")
                .mapTo(Long.class)
                .one();
    }

    /// Adds a line for each change.
    public void write(Handle handle, long last, List<Change> changes, Instant at, String by) {
        OffsetDateTime moment = at.atOffset(ZoneOffset.UTC);
        try (PreparedBatch batch = handle.prepareBatch(INSERT)) {
            long number = last;
            for (Change change : changes) {
                long next = ++number;
                batch.bind(0, next)
                        .bind(1, (place, statement, context) -> statement.setObject(place, moment))
                        .bind(2, by)
                        .bind(3, change.after().getClass().getSimpleName())
                        .bind(4, change.after().id().value())
                        .bind(5, change.before() == null ? null : text(change.before()))
                        .bind(6, text(change.after()))
                        .add();
            }
            batch.execute();
        }
    }

    /// The changes of one record, oldest first.
    public List<HistoryEntry> of(Handle handle, UUID record) {
        return handle.createQuery(SELECT)
                .bind(0, record)
                .map((results, context) -> entry(results))
                .list();
    }

    private static String text(Entity entity) {
        return RecordText.of((Record) entity);
    }

    private static HistoryEntry entry(ResultSet results) throws SQLException {
        return new HistoryEntry(
                results.getLong(1),
                results.getObject(2, OffsetDateTime.class).toInstant(),
                results.getString(3),
                results.getString(4),
                results.getString(5),
                results.getString(6));
    }
}
