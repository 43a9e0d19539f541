package org.dosedesk.usecase.journal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// One line of the journal.
///
/// @param number counts the lines from 1 without a gap
/// @param kind the changed record's type, such as `Dose`; empty when no record changed
/// @param record the changed record's identity, null when no record changed
/// @param worker whom it is about, null when it is about nobody in particular
/// @param before the record as text before the change, null for a new record
/// @param after the record as text after it, null when no record changed
/// @param detail what else there is to say, may be empty
/// @param hash 64 hexadecimal digits that depend on this line and all before it
public record JournalEntry(
        long number,
        Instant at,
        String by,
        JournalEvent event,
        String kind,
        @Nullable UUID record,
        @Nullable Id<Worker> worker,
        @Nullable String before,
        @Nullable String after,
        String detail,
        String hash) {

    /// The save that it belongs to; empty when no record changed, or when it is older than the marks of saves.
    public Optional<ActMark> act() {
        return after == null ? Optional.empty() : ActMark.read(detail);
    }
}
