package org.dosedesk.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.usecase.journal.ActMark;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The table of all that happened, numbered from 1 without a gap.
public final class JournalTable {
    /// The version of the schema that brought the chain; rows from before it are bound by [#bindAll].
    public static final int SINCE_VERSION = 3;

    static final String COLUMNS =
            "number, at, by_user, event, kind, record_id, worker_id, before_text, after_text, detail, hash";

    private static final String INSERT =
            "insert into journal (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String OF_RECORD =
            "select number, at, by_user, kind, before_text, after_text, detail from journal"
                    + " where record_id = ? and after_text is not null order by number";
    private static final String REPLACED = "select before_text from journal"
            + " where kind = ? and before_text is not null and after_text is not null order by number";
    private static final int PORTION = 1000;

    /// Where the journal ends.
    public Seal last(Handle handle) {
        return handle.createQuery("select number, hash from journal order by number desc limit 1")
                .map((results, context) -> new Seal(results.getLong(1), hash(results.getBytes(2))))
                .findOne()
                .orElse(Seal.NONE);
    }

    /// The number of the last row that changed a record, 0 when there is none.
    public long lastChange(Handle handle) {
        return handle.createQuery("select coalesce(max(number), 0) from journal where event = 'CHANGED'")
                .mapTo(Long.class)
                .one();
    }

    /// The rows that one save adds to the journal, bound to its end.
    ///
    /// @param origin who wrote the changes
    /// @param takesBack the number of the save that this one takes back, null for none
    public static List<JournalRow> rows(
            Seal last, List<Change> changes, Instant at, String by, Origin origin, @Nullable Long takesBack) {
        String mark = new ActMark(last.number() + 1, takesBack, origin).text();
        List<JournalRow> rows = new ArrayList<>();
        Seal end = last;
        for (Change change : changes) {
            Entity after = change.after();
            Entity before = change.before();
            JournalRow row = new JournalRow(
                            end.number() + 1,
                            at,
                            by,
                            JournalEvent.CHANGED.name(),
                            after.getClass().getSimpleName(),
                            after.id().value(),
                            workerOf(after),
                            before == null ? null : RecordText.of((Record) before),
                            RecordText.of((Record) after),
                            mark,
                            "")
                    .boundTo(end.hash());
            rows.add(row);
            end = row.seal();
        }
        return rows;
    }

    /// The row that a note adds to the journal, bound to its end.
    public static JournalRow row(Seal last, JournalNote note) {
        Id<Worker> worker = note.worker();
        return new JournalRow(
                        last.number() + 1,
                        note.at(),
                        note.by(),
                        note.event().name(),
                        null,
                        null,
                        worker == null ? null : worker.value(),
                        null,
                        null,
                        note.detail(),
                        "")
                .boundTo(last.hash());
    }

    /// Adds rows as they are, in the transaction under way.
    public void insert(Handle handle, List<JournalRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(INSERT)) {
            for (JournalRow row : rows) {
                OffsetDateTime moment = row.at().atOffset(ZoneOffset.UTC);
                batch.bind(0, row.number())
                        .bind(1, (place, statement, context) -> statement.setObject(place, moment))
                        .bind(2, row.by())
                        .bind(3, row.event())
                        .bind(4, row.kind())
                        .bind(5, (place, statement, context) -> statement.setObject(place, row.recordId()))
                        .bind(6, (place, statement, context) -> statement.setObject(place, row.workerId()))
                        .bind(7, row.before())
                        .bind(8, row.after())
                        .bind(9, row.detail())
                        .bind(10, HexFormat.of().parseHex(row.hash()))
                        .add();
            }
            batch.execute();
        }
    }

    /// Up to so many rows that come after a number, in order.
    public List<JournalRow> after(Handle handle, long number, int limit) {
        return handle.createQuery("select " + COLUMNS + " from journal where number > ? order by number limit ?")
                .bind(0, number)
                .bind(1, limit)
                .map((results, context) -> row(results))
                .list();
    }

    /// The changes of one record, oldest first.
    public List<HistoryEntry> of(Handle handle, UUID record) {
        return handle.createQuery(OF_RECORD)
                .bind(0, record)
                .map((results, context) -> new HistoryEntry(
                        results.getLong(1),
                        instant(results, 2),
                        results.getString(3),
                        results.getString(4),
                        results.getString(5),
                        results.getString(6),
                        ActMark.origin(results.getString(7))))
                .list();
    }

    /// Every version of records of a type that a later one replaced, oldest first.
    public <T extends Entity> List<T> replaced(Handle handle, Class<T> type) {
        return handle.createQuery(REPLACED)
                .bind(0, type.getSimpleName())
                .map((results, context) -> type.cast(RecordReader.read(type, results.getString(1))))
                .list();
    }

    /// Binds all rows of a journal from before the chain: part of its migration.
    public void bindAll(Handle handle) {
        String previous = "";
        List<JournalRow> rows = after(handle, 0, PORTION);
        while (!rows.isEmpty()) {
            try (PreparedBatch batch = handle.prepareBatch("update journal set hash = ? where number = ?")) {
                for (JournalRow row : rows) {
                    previous = row.hashAfter(previous);
                    batch.bind(0, HexFormat.of().parseHex(previous))
                            .bind(1, row.number())
                            .add();
                }
                batch.execute();
            }
            rows = after(handle, rows.getLast().number(), PORTION);
        }
    }

    static JournalRow row(ResultSet results) throws SQLException {
        return new JournalRow(
                results.getLong(1),
                instant(results, 2),
                results.getString(3),
                results.getString(4),
                results.getString(5),
                results.getObject(6, UUID.class),
                results.getObject(7, UUID.class),
                results.getString(8),
                results.getString(9),
                results.getString(10),
                hash(results.getBytes(11)));
    }

    // A row that lost its hash to somebody's tool has the empty one: no row's hash is ever empty.
    private static String hash(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }

    private static Instant instant(ResultSet results, int place) throws SQLException {
        return results.getObject(place, OffsetDateTime.class).toInstant();
    }

    private static @Nullable UUID workerOf(Entity record) {
        return switch (record) {
            case Worker worker -> worker.id().value();
            case WorkerEntry entry -> entry.worker().value();
            default -> null;
        };
    }
}
