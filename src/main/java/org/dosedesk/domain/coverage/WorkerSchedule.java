package org.dosedesk.domain.coverage;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker's place in the revaccination schedule as of a day.
///
/// @param status the one status
/// @param dueOn the day from which the next dose is recommended, null when no dose is; for INCOMPLETE the second dose's
/// @param overdueFrom the first day on which the next dose is overdue, null when there is none
public record WorkerSchedule(
        Id<Worker> worker,
        RevaccinationStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueFrom) {}
