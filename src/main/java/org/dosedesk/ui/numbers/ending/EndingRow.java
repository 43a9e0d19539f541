package org.dosedesk.ui.numbers.ending;

import java.time.LocalDate;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// One line of the list.
///
/// @param sort the end of the bundle key of what comes to its end
/// @param last its last day, or the day to ask again
/// @param then the worker's status after that, null when the vaccine group in use does not concern the worker
record EndingRow(
        Worker worker,
        String workshop,
        String site,
        String sort,
        WorkerEntry entry,
        LocalDate last,
        @Nullable RevaccinationStatus then) {}
