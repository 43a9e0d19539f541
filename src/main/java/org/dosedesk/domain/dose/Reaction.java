package org.dosedesk.domain.dose;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// What a worker felt after a dose (WHO: adverse event following immunization). Never deleted, only voided.
///
/// @param dose the dose that it followed
/// @param onset the day it began
/// @param description what it was, in plain words, never blank
/// @param note empty when there is none
/// @param voided null while it counts
public record Reaction(
        Id<Reaction> id,
        Id<Worker> worker,
        Id<Dose> dose,
        LocalDate onset,
        String description,
        Severity severity,
        String note,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {

    /// How severe it was.
    public enum Severity {
        /// Kept from nothing.
        MILD,
        /// Kept from work or needed medicine.
        MODERATE,
        /// Needed a doctor's urgent help or a hospital (WHO: serious).
        SEVERE
    }

    public Reaction {
        Checks.notBlank(description, "description");
    }

    @Override
    public LocalDate day() {
        return onset;
    }

    @Override
    public Reaction voided(@Nullable Voided mark) {
        return new Reaction(id, worker, dose, onset, description, severity, note, recorded, mark);
    }

    @Override
    public Reaction about(Id<Worker> other) {
        return new Reaction(id, other, dose, onset, description, severity, note, recorded, voided);
    }
}
