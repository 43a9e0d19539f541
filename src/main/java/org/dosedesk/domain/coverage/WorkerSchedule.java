package org.dosedesk.domain.coverage;

import java.time.LocalDate;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A worker's place in the revaccination schedule as of a day.
///
/// @param status the one status
/// @param dueOn the day from which the next dose is recommended, null when no dose is; for INCOMPLETE the second
/// dose's
/// @param overdueFrom the first day on which the next dose is overdue, null when there is none
/// @param hold what else than an exemption or a refusal keeps the worker from being vaccinated on the day, null
///     when nothing does; then the status is EXEMPT unless the worker is up to date, and `dueOn` is the day that
///     would be the due one without it
public record WorkerSchedule(
        Id<Worker> worker,
        RevaccinationStatus status,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate overdueFrom,
        @Nullable Hold hold) {

    /// A contraindication of the whole vaccine group, or a precaution that no doctor has released.
    ///
    /// @param allowedFrom the first day on which a vaccine of the group may be given, null when none is known
    public record Hold(Grade grade, Cause cause, @Nullable LocalDate allowedFrom) {}

    /// A schedule that no contraindication touches.
    public WorkerSchedule(
            Id<Worker> worker, RevaccinationStatus status, @Nullable LocalDate dueOn, @Nullable LocalDate overdueFrom) {
        this(worker, status, dueOn, overdueFrom, null);
    }
}
