package org.dosedesk.store.backup;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.dosedesk.store.journal.JournalTable;
import org.jdbi.v3.core.Handle;

/// Figures of a database, of whatever version.
public final class Counts {
    private Counts() {}

    /// How many records a table holds.
    public static int of(Handle handle, String table) {
        return handle.createQuery("select count(*) from " + table)
                .mapTo(Integer.class)
                .one();
    }

    /// The number of the last save that a database holds, as a schema of this number keeps it.
    public static long last(Handle handle, int schema) {
        return handle.createQuery("select coalesce(max(number), 0) from " + journal(schema))
                .mapTo(Long.class)
                .one();
    }

    static Optional<Instant> lastChange(Handle handle, int schema) {
        return handle.createQuery("select at from " + journal(schema) + " order by number desc limit 1")
                .mapTo(OffsetDateTime.class)
                .findOne()
                .map(OffsetDateTime::toInstant);
    }

    private static String journal(int schema) {
        return schema < JournalTable.SINCE_VERSION ? "history" : "journal";
    }
}
