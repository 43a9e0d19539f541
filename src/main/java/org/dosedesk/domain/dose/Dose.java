package org.dosedesk.domain.dose;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A vaccine dose administered. Never deleted, only voided.
///
/// @param date the day of vaccination, where it was given
/// @param lot null when unknown
/// @param expiry last day on which the lot may be used, null when unknown
/// @param clinic null when no clinic is known
/// @param givenBy the vaccinator in plain words, empty when unknown
/// @param consent whether the written consent was seen
/// @param note empty when there is none
/// @param voided null while the dose counts
public record Dose(
        Id<Dose> id,
        Id<Worker> worker,
        LocalDate date,
        Id<Vaccine> vaccine,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        Place place,
        @Nullable Id<Clinic> clinic,
        String givenBy,
        Source source,
        boolean consent,
        String note,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {

    @Override
    public LocalDate day() {
        return date;
    }

    @Override
    public Dose voided(@Nullable Voided mark) {
        return new Dose(
                id, worker, date, vaccine, lot, expiry, place, clinic, givenBy, source, consent, note, recorded, mark);
    }

    @Override
    public Dose about(Id<Worker> other) {
        return new Dose(
                id, other, date, vaccine, lot, expiry, place, clinic, givenBy, source, consent, note, recorded, voided);
    }
}
