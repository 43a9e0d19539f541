package org.dosedesk.usecase.keeping.importing.planner.dose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.plan.Entry;
import org.jspecify.annotations.Nullable;

/// A dose as a file has it, with what its words mean in the register.
record FileDose(
        ImportRow.OfDose row,
        Worker worker,
        Vaccine vaccine,
        @Nullable Id<Clinic> clinic) {
    /// The lot, null when not stated.
    @Nullable String lot() {
        return row.lot().isEmpty() ? null : row.lot();
    }

    Entry entry() {
        return Entry.of(row.date(), vaccine, row.lot());
    }

    /// Whether this may be another paper about that dose: two papers may differ by a day, the day given and the day
    /// written down.
    boolean mayBe(LocalDate date, Id<Vaccine> other, @Nullable String otherLot) {
        boolean near = Math.abs(ChronoUnit.DAYS.between(date, row.date())) <= 1;
        boolean sameLot = otherLot != null && !row.lot().isEmpty() && LotNumber.same(otherLot, row.lot());
        return near && (other.equals(vaccine.id()) || sameLot);
    }

    Dose asNew(Id<Dose> id, Recorded recorded) {
        Place place = row.place() != null ? row.place() : clinic == null ? Place.ELSEWHERE : Place.CLINIC;
        return new Dose(
                id,
                worker.id(),
                row.date(),
                vaccine.id(),
                lot(),
                row.expiry(),
                place,
                clinic,
                "",
                Source.IMPORTED,
                false,
                "",
                recorded,
                null);
    }

    /// The register's dose as the file has it, in force; what the file doesn't say stays.
    Dose inPlaceOf(Dose ours) {
        boolean otherLot = lot() != null && !row.lot().equals(ours.lot());
        return new Dose(
                ours.id(),
                worker.id(),
                row.date(),
                vaccine.id(),
                lot() == null ? ours.lot() : lot(),
                row.expiry() != null || otherLot ? row.expiry() : ours.expiry(),
                row.place() == null ? ours.place() : row.place(),
                clinic == null ? ours.clinic() : clinic,
                ours.givenBy(),
                ours.source(),
                ours.consent(),
                ours.note(),
                ours.recorded(),
                null);
    }
}
