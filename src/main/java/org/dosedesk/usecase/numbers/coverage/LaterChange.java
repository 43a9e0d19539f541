package org.dosedesk.usecase.numbers.coverage;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;

/// One thing about a past day that was not known at its end, or was known otherwise.
///
/// @param worker whom it is about, as known now
/// @param on the day that the entry is about; for a worker's record the day asked about
public record LaterChange(Kind kind, Id<Worker> worker, LocalDate on) {
    /// What was learnt later.
    public enum Kind {
        DOSE_ENTERED,
        DOSE_CORRECTED,
        DOSE_VOIDED,
        WAIVER_ENTERED,
        WAIVER_CORRECTED,
        WAIVER_VOIDED,
        OBSERVATION_ENTERED,
        OBSERVATION_CORRECTED,
        OBSERVATION_VOIDED,
        /// The worker's record was made later.
        WORKER_ENTERED,
        /// Another unit, workshop or site.
        WORKER_MOVED,
        /// Another first or last day.
        EMPLOYMENT_CORRECTED,
        /// Another date of birth or sex, which the schedule depends on.
        WORKER_CORRECTED,
        /// Two records of one person were put together, or taken apart again.
        RECORDS_MERGED
    }
}
