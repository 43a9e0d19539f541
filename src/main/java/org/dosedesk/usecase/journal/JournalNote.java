package org.dosedesk.usecase.journal;

import java.time.Instant;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Something that happened without a record being changed.
///
/// @param worker whom it is about, null when it is about nobody in particular
/// @param detail what else there is to say, free of personal data; may be empty
public record JournalNote(
        JournalEvent event, Instant at, String by, @Nullable Id<Worker> worker, String detail) {
    public JournalNote {
        if (event == JournalEvent.CHANGED) {
            throw new IllegalArgumentException("changes are written down with their saving");
        }
    }
}
