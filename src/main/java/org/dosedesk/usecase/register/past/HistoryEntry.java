package org.dosedesk.usecase.register.past;

import java.time.Instant;
import org.dosedesk.usecase.journal.Origin;
import org.jspecify.annotations.Nullable;

/// One kept change of one record.
///
/// @param number counts all changes of the register, in order
/// @param kind the record's type, such as `Dose`
/// @param before the record's fields as text before the change, null for a new record
/// @param after the record's fields as text after it
/// @param origin who wrote it
public record HistoryEntry(
        long number,
        Instant at,
        String by,
        String kind,
        @Nullable String before,
        String after,
        Origin origin) {}
