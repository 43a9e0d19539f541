package org.dosedesk.store.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.journal.JournalCheck.Reading;
import org.dosedesk.store.table.RecordReader;
import org.dosedesk.store.table.Tables;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.past.PastRecord;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/// Brings back how records stood at a moment, from the versions that the journal keeps; a portion at a time, so that
/// saves come through in between. A row once written never changes, so the portions fit together.
public final class PastRecords {
    private static final int PORTION = 500;
    private static final String SINCE =
            "select distinct kind, record_id from journal where at >= ? and after_text is not null";
    private static final String LAST_BEFORE = "select max(number) from journal"
            + " where record_id = any(?) and at < ? and after_text is not null group by kind, record_id";
    private static final String VERSIONS = "select kind, record_id, after_text from journal where number = any(?)";

    private final Tables tables;
    private final Reading reading;

    private record Key(Class<? extends Entity> type, UUID id) {}

    /// Reads records back with these tables.
    public PastRecords(Tables tables, Reading reading) {
        this.tables = tables;
        this.reading = reading;
    }

    /// Every record that has changed at this moment or later, as it stood just before it.
    public List<PastRecord> changedSince(Instant moment, Progress progress) {
        OffsetDateTime limit = moment.atOffset(ZoneOffset.UTC);
        List<Key> changed = reading.read(handle -> since(handle, limit));
        List<PastRecord> past = new ArrayList<>(changed.size());
        for (int from = 0; from < changed.size(); from += PORTION) {
            progress.report(from, changed.size());
            List<Key> portion = changed.subList(from, Math.min(from + PORTION, changed.size()));
            Map<Key, Entity> versions = reading.read(handle -> before(handle, portion, limit));
            portion.forEach(key -> past.add(new PastRecord(key.type(), key.id(), versions.get(key))));
        }
        return past;
    }

    private List<Key> since(Handle handle, OffsetDateTime limit) {
        try (Query query = handle.createQuery(SINCE)) {
            JournalQueries.bind(query, 0, limit);
            return query.map((results, context) -> key(results)).list();
        }
    }

    private Map<Key, Entity> before(Handle handle, List<Key> keys, OffsetDateTime limit) {
        List<Long> numbers;
        try (Query query = handle.createQuery(LAST_BEFORE)) {
            JournalQueries.bind(query, 0, keys.stream().map(Key::id).toArray(UUID[]::new));
            JournalQueries.bind(query, 1, limit);
            numbers = query.map((results, context) -> results.getLong(1)).list();
        }
        Map<Key, Entity> versions = new HashMap<>();
        try (Query query = handle.createQuery(VERSIONS)) {
            JournalQueries.bind(query, 0, numbers.toArray(Long[]::new));
            query.map((results, context) -> {
                        Key key = key(results);
                        return Map.entry(key, RecordReader.read(key.type(), results.getString(3)));
                    })
                    .forEach(version -> versions.put(version.getKey(), version.getValue()));
        }
        return versions;
    }

    private Key key(ResultSet results) throws SQLException {
        return new Key(tables.type(results.getString(1)), results.getObject(2, UUID.class));
    }
}
