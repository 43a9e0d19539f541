package org.dosedesk.ui.numbers.coverage;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker behind a number.
///
/// @param status as of the day, null when not on the roster
/// @param since of someone revaccinated, the day of the dose; of an exempt or refusing one, the paper's first day
/// @param dueOn the day from which the next dose is due, null when none is
/// @param hold what else than a paper keeps an exempt worker away, null when nothing does
/// @param then how the worker was counted at the end of that day, null when not on the roster as known then
/// @param learnt kinds of what was learnt about the worker later
record NameRow(
        Worker worker,
        String unit,
        String workshop,
        String site,
        @Nullable RevaccinationStatus status,
        @Nullable LocalDate since,
        @Nullable LocalDate dueOn,
        WorkerSchedule.@Nullable Hold hold,
        @Nullable RevaccinationStatus then,
        List<String> learnt) {
    NameRow {
        learnt = List.copyOf(learnt);
    }
}
