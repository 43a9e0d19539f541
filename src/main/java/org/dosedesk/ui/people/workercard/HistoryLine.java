package org.dosedesk.ui.people.workercard;

import java.time.Instant;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.ui.kit.record.RecordEvent;
import org.jspecify.annotations.Nullable;

/// One kept change.
///
/// @param record the record as it is now
/// @param before its text in the journal before the change, null for a new record
/// @param after its text after it
record HistoryLine(
        long number,
        Instant at,
        String by,
        Entity record,
        RecordEvent deed,
        @Nullable String before,
        String after) {}
