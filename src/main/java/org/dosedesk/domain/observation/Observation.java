package org.dosedesk.domain.observation;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// An observation as in CDSi: something known about a worker that a schedule asks for. Never deleted, only voided.
///
/// @param code the observation code that rule sets use
/// @param onset for an illness the day it began, null when unknown
/// @param date the day from which it counts; for an illness the day of recovery
/// @param until last day, null when it lasts
/// @param voided null while it counts
public record Observation(
        Id<Observation> id,
        Id<Worker> worker,
        String code,
        @Nullable LocalDate onset,
        LocalDate date,
        @Nullable LocalDate until,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {
    /// Recovery from COVID-19.
    public static final String COVID_19_RECOVERY = ActiveObservation.RECOVERED_FROM_COVID_19;

    public Observation {
        Checks.notBlank(code, "observation code");
        Checks.notBefore(date, until, "until");
        if (onset != null) {
            Checks.notBefore(onset, date, "date of recovery");
        }
    }

    @Override
    public LocalDate day() {
        return date;
    }

    @Override
    public Observation voided(@Nullable Voided mark) {
        return new Observation(id, worker, code, onset, date, until, recorded, mark);
    }

    @Override
    public Observation about(Id<Worker> other) {
        return new Observation(id, other, code, onset, date, until, recorded, voided);
    }
}
