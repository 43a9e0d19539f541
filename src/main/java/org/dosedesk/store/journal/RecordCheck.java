package org.dosedesk.store.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.JournalVerdict.Sort;
import org.dosedesk.usecase.journal.record.RecordFields;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Whether records lie in their tables as the journal last wrote them down: finds what was edited without the
/// program, and what the disk damaged so that it can still be read.
public final class RecordCheck {
    private static final String NEWEST = "select record_id, number, after_text from journal"
            + " where record_id = any(?) and kind = ? order by record_id, number";
    private static final String KNOWN = "select distinct record_id from journal where kind = ?";

    /// What the journal says last about a record.
    private record Last(long number, String text) {}

    /// The identities of all records of a type that the journal knows.
    public Set<UUID> known(Handle handle, Class<? extends Entity> type) {
        return new HashSet<>(handle.createQuery(KNOWN)
                .bind(0, type.getSimpleName())
                .mapTo(UUID.class)
                .list());
    }

    /// Compares some records of one type.
    ///
    /// @return the first that differs, null when none does
    public @Nullable Fault compare(Handle handle, Class<? extends Entity> type, List<Entity> records) {
        String kind = type.getSimpleName();
        Map<UUID, Last> newest = newest(handle, kind, records);
        for (Entity record : records) {
            Last last = newest.get(record.id().value());
            if (last == null) {
                return new Fault(Sort.RECORD_UNKNOWN, 0, kind);
            }
            if (!same(last.text(), RecordText.of((Record) record))) {
                return new Fault(Sort.RECORD_DIFFERS, last.number(), kind);
            }
        }
        return null;
    }

    /// The line that last tells of one of these records.
    public long numberOf(Handle handle, UUID record) {
        return handle.createQuery("select coalesce(max(number), 0) from journal where record_id = ?")
                .bind(0, record)
                .mapTo(Long.class)
                .one();
    }

    private static Map<UUID, Last> newest(Handle handle, String kind, List<Entity> records) {
        Object[] ids = records.stream().map(record -> record.id().value()).toArray();
        Map<UUID, Last> newest = new HashMap<>();
        handle.createQuery(NEWEST)
                .bind(
                        0,
                        (at, statement, context) ->
                                statement.setArray(at, statement.getConnection().createArrayOf("uuid", ids)))
                .bind(1, kind)
                .map((results, context) ->
                        Map.entry(results.getObject(1, UUID.class), new Last(results.getLong(2), results.getString(3))))
                .forEach(row -> newest.put(row.getKey(), row.getValue()));
        return newest;
    }

    private static boolean same(String written, String now) {
        return written.equals(now) || RecordFields.of(written).equals(RecordFields.of(now));
    }
}
