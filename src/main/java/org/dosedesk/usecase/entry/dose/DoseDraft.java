package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A dose as far as it has been entered: what is still missing is null. The other fields mean what they
/// mean in [Dose].
public record DoseDraft(
        @Nullable Id<Worker> worker,
        @Nullable Id<Vaccine> vaccine,
        @Nullable LocalDate date,
        @Nullable String lot,
        @Nullable LocalDate expiry,
        Place place,
        @Nullable Id<Clinic> clinic,
        String givenBy,
        Source source,
        boolean consent,
        String note) {
    public DoseDraft {
        lot = lot == null || lot.isBlank() ? null : Spelling.clean(lot);
        givenBy = Spelling.clean(givenBy);
        note = note.strip();
    }

    /// The same with the reason why it was given all the same, behind the note.
    public DoseDraft because(String reason) {
        String noted = note.isEmpty() ? reason : note + "; " + reason;
        return new DoseDraft(worker, vaccine, date, lot, expiry, place, clinic, givenBy, source, consent, noted);
    }

    /// The dose that this draft would become.
    ///
    /// @throws IllegalStateException when worker, vaccine or date is missing
    public Dose toDose(Id<Dose> id, Recorded recorded) {
        if (worker == null || vaccine == null || date == null) {
            throw new IllegalStateException("a dose needs a worker, a vaccine and a date");
        }
        return new Dose(
                id, worker, date, vaccine, lot, expiry, place, clinic, givenBy, source, consent, note, recorded, null);
    }
}
