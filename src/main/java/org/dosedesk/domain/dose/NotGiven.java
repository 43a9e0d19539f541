package org.dosedesk.domain.dose;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A vaccination that was offered and did not take place (FHIR Immunization, status not-done). Never deleted, only
/// voided.
///
/// @param date the day on which it was to be given
/// @param vaccine what was to be given, null when it doesn't matter
/// @param against what the reason holds for: a vaccine group, or everything; null in entries from the time when
///     the register knew COVID-19 alone
/// @param until the day from which the worker may be asked again, null when none was named; only for a postponement
/// @param note empty when there is none
/// @param voided null while it counts
public record NotGiven(
        Id<NotGiven> id,
        Id<Worker> worker,
        LocalDate date,
        @Nullable Id<Vaccine> vaccine,
        Reason reason,
        @Nullable Against against,
        @Nullable LocalDate until,
        String note,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {

    /// Why it was not given.
    public enum Reason {
        /// The worker did not want it this time; a written refusal is a waiver of its own.
        REFUSED,
        /// Ill or feverish that day.
        UNWELL,
        /// The doctor on the spot saw a contraindication; a medical exemption is a waiver of its own.
        CONTRAINDICATED,
        /// Did not come.
        ABSENT,
        /// To be asked again, perhaps from a day on.
        POSTPONED,
        /// Says that the dose was had already; that dose is to be written down once its paper is seen.
        ALREADY_HAD
    }

    public NotGiven {
        if (until != null && reason != Reason.POSTPONED) {
            throw new IllegalArgumentException("only a postponement has a day to ask again");
        }
        Checks.notBefore(date, until, "until");
    }

    /// Whether the reason holds for a CDSi vaccine group.
    public boolean concerns(String vaccineGroup) {
        return scope().coversGroup(vaccineGroup);
    }

    /// What the reason holds for, old entries included.
    public Against scope() {
        return against == null ? Against.vaccineGroup(VaccineCatalogue.COVID_19) : against;
    }

    @Override
    public LocalDate day() {
        return date;
    }

    /// The same reason, holding for something else; null as in [#against].
    public NotGiven holdingFor(@Nullable Against other) {
        return new NotGiven(id, worker, date, vaccine, reason, other, until, note, recorded, voided);
    }

    @Override
    public NotGiven voided(@Nullable Voided mark) {
        return new NotGiven(id, worker, date, vaccine, reason, against, until, note, recorded, mark);
    }

    @Override
    public NotGiven about(Id<Worker> other) {
        return new NotGiven(id, other, date, vaccine, reason, against, until, note, recorded, voided);
    }
}
