package org.dosedesk.usecase.journal;

import java.time.Instant;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Which lines are wanted.
///
/// @param workers about one of these, empty for anyone and nobody
/// @param by done by this user, null for everyone
/// @param from not before this moment, null for no such bound
/// @param until before this moment, null for no such bound
/// @param events of these kinds, empty for all
public record JournalFilter(
        Set<Id<Worker>> workers,
        @Nullable String by,
        @Nullable Instant from,
        @Nullable Instant until,
        Set<JournalEvent> events) {
    /// Everything.
    public static final JournalFilter ALL = new JournalFilter(Set.of(), null, null, null, Set.of());

    public JournalFilter {
        workers = Set.copyOf(workers);
        events = Set.copyOf(events);
    }
}
