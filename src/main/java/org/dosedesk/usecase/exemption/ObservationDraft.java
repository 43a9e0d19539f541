package org.dosedesk.usecase.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// An observation as far as it has been entered.
///
/// @param replaces the version that it corrects, null when it is new
/// @param onset the day an illness began, null when unknown; kept of an illness only
/// @param date first day, for an illness the day of recovery; null while it is missing
/// @param until last day, null while it lasts; an illness has none
public record ObservationDraft(
        Id<Worker> worker,
        @Nullable Observation replaces,
        ObservationKind kind,
        @Nullable LocalDate onset,
        @Nullable LocalDate date,
        @Nullable LocalDate until) {
    public ObservationDraft {
        onset = kind.illness() ? onset : null;
        until = kind.illness() ? null : until;
    }

    Observation toObservation(Recorded now) {
        if (date == null) {
            throw new IllegalStateException("an observation needs a day");
        }
        return replaces == null
                ? new Observation(Id.random(), worker, kind.code(), onset, date, until, now, null)
                : new Observation(
                        replaces.id(), worker, kind.code(), onset, date, until, replaces.recorded(), replaces.voided());
    }
}
