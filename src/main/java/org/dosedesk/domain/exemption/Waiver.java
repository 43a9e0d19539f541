package org.dosedesk.domain.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A medical exemption or a written refusal: why a worker is not to be vaccinated for now; or the doctor's
/// clearance in spite of a precaution. Never deleted, only voided.
///
/// @param ground in the words of the paper, empty when not stated; of a clearance the doctor's name
/// @param from first day
/// @param until last day, null when permanent
/// @param voided null while it counts
public record Waiver(
        Id<Waiver> id,
        Id<Worker> worker,
        Kind kind,
        Against against,
        String ground,
        LocalDate from,
        @Nullable LocalDate until,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {
    /// What was decided, and by whom.
    public enum Kind {
        /// A doctor's medical exemption.
        EXEMPTION,
        /// The worker's written refusal.
        REFUSAL,
        /// A doctor has weighed a precaution and allows the vaccination; `ground` names the doctor.
        CLEARANCE;

        /// Whether it keeps the worker from being vaccinated.
        public boolean keepsAway() {
            return this != CLEARANCE;
        }
    }

    public Waiver {
        Checks.notBefore(from, until, "until");
    }

    /// Whether it counts and lasts on this day; its last day is the day `until` itself.
    public boolean appliesOn(LocalDate day) {
        return voided == null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    @Override
    public LocalDate day() {
        return from;
    }

    @Override
    public Waiver voided(@Nullable Voided mark) {
        return new Waiver(id, worker, kind, against, ground, from, until, recorded, mark);
    }

    @Override
    public Waiver about(Id<Worker> other) {
        return new Waiver(id, other, kind, against, ground, from, until, recorded, voided);
    }
}
