package org.dosedesk.ui.workercard;

import java.time.Instant;
import org.dosedesk.domain.entry.Entity;

/// One kept change.
///
/// @param record the record as it is now
record HistoryLine(long number, Instant at, String by, Entity record, Action action) {
    /// What was done.
    enum Action {
        ADDED,
        CHANGED,
        VOIDED,
        RESTORED
    }
}
