package org.dosedesk.store.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/// Questions to the journal's table.
public final class JournalQueries {

    /// The numbers of the rows wanted, newest first.
    public List<Long> numbers(Handle handle, JournalFilter filter) {
        List<String> conditions = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        if (!filter.workers().isEmpty()) {
            conditions.add("worker_id = any(?)");
            values.add(filter.workers().stream().map(Id::value).toArray(UUID[]::new));
        }
        if (!filter.events().isEmpty()) {
            conditions.add("event = any(?)");
            values.add(filter.events().stream().map(JournalEvent::name).toArray(String[]::new));
        }
        add(conditions, values, "by_user = ?", filter.by());
        add(conditions, values, "at >= ?", filter.from());
        add(conditions, values, "at < ?", filter.until());
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        try (Query query = handle.createQuery("select number from journal" + where + " order by number desc")) {
            for (int i = 0; i < values.size(); i++) {
                bind(query, i, values.get(i));
            }
            return query.map((results, context) -> results.getLong(1)).list();
        }
    }

    /// The rows with these numbers, newest first.
    public List<JournalEntry> lines(Handle handle, Collection<Long> numbers) {
        Object[] wanted = numbers.toArray();
        try (Query query = handle.createQuery(
                "select " + JournalTable.COLUMNS + " from journal where number = any(?) order by number desc")) {
            query.bind(
                    0,
                    (at, statement, context) ->
                            statement.setArray(at, statement.getConnection().createArrayOf("bigint", wanted)));
            return query.map((results, context) -> entry(JournalTable.row(results)))
                    .list();
        }
    }

    /// Everyone who ever did something, by name.
    public List<String> users(Handle handle) {
        return handle.createQuery("select distinct by_user from journal order by by_user")
                .mapTo(String.class)
                .list();
    }

    /// The row as the rest of the program reads it.
    public static JournalEntry entry(JournalRow row) {
        UUID worker = row.workerId();
        String kind = row.kind();
        return new JournalEntry(
                row.number(),
                row.at(),
                row.by(),
                JournalEvent.valueOf(row.event()),
                kind == null ? "" : kind,
                row.recordId(),
                worker == null ? null : new Id<>(worker),
                row.before(),
                row.after(),
                row.detail(),
                row.hash());
    }

    private static void add(List<String> conditions, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
    }

    static void bind(Query query, int place, Object value) {
        query.bind(place, (at, statement, context) -> {
            if (value instanceof Object[] several) {
                String type = several.getClass()
                        .getComponentType()
                        .getSimpleName()
                        .toLowerCase(Locale.ROOT)
                        .replace("string", "varchar")
                        .replace("long", "bigint");
                statement.setArray(at, statement.getConnection().createArrayOf(type, several));
            } else {
                statement.setObject(at, value);
            }
        });
    }
}
