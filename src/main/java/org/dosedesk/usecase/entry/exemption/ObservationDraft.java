package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// An observation as far as it has been entered.
///
/// @param replaces the version that it corrects, null when it is new
/// @param onset the day an illness began, null when unknown; kept of an illness only
/// @param date first day, for an illness the day of recovery; null while it is missing
/// @param until last day, null while it lasts; only what lasts has one
/// @param product the code of the vaccine that a reaction followed, or the vaccine group that a wish or an
///     epidemic is about; null while it is missing, and for what is about neither
public record ObservationDraft(
        Id<Worker> worker,
        @Nullable Observation replaces,
        ObservationKind kind,
        @Nullable LocalDate onset,
        @Nullable LocalDate date,
        @Nullable LocalDate until,
        @Nullable String product) {
    public ObservationDraft {
        onset = kind.illness() ? onset : null;
        until = kind.lasting() ? until : null;
        product = kind.namesProduct() ? product : null;
    }

    /// An observation that names no vaccine.
    public ObservationDraft(
            Id<Worker> worker,
            @Nullable Observation replaces,
            ObservationKind kind,
            @Nullable LocalDate onset,
            @Nullable LocalDate date,
            @Nullable LocalDate until) {
        this(worker, replaces, kind, onset, date, until, null);
    }

    /// The code by which rules ask for it.
    public String code() {
        return product == null ? kind.code() : Observation.about(kind.code(), product);
    }

    Observation toObservation(Recorded now) {
        if (date == null) {
            throw new IllegalStateException("an observation needs a day");
        }
        return replaces == null
                ? new Observation(Id.random(), worker, code(), onset, date, until, now, null)
                : new Observation(
                        replaces.id(), worker, code(), onset, date, until, replaces.recorded(), replaces.voided());
    }
}
