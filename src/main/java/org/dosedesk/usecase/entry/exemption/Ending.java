package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// Something about a worker that comes to its end.
///
/// @param entry an exemption, a refusal, an observation or a postponement
/// @param last its last day; for a postponement the day from which the worker may be asked again
/// @param then the worker's status once it is over: on the day after, for a postponement on the day itself;
///   null when the vaccine group in use does not concern the worker
public record Ending(
        WorkerEntry entry,
        Sort sort,
        Worker worker,
        Workshop workshop,
        Site site,
        LocalDate last,
        @Nullable RevaccinationStatus then) {
    /// What comes to its end.
    public enum Sort {
        EXEMPTION,
        REFUSAL,
        CLEARANCE,
        OBSERVATION,
        POSTPONEMENT
    }
}
