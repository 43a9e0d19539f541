package org.dosedesk.testkit;

import java.time.Instant;
import java.time.LocalDate;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Builds a dose for a test, which says only what matters to it. Unless told otherwise it was given at a clinic nobody
/// named, from a lot nobody wrote down, and is known from a document without the consent.
public final class SomeDose {
    private Id<Dose> id = Id.random();
    private Id<Worker> worker;
    private LocalDate date;
    private Id<Vaccine> vaccine;
    private @Nullable String lot;
    private @Nullable LocalDate expiry;
    private Place place = Place.CLINIC;
    private @Nullable Id<Clinic> clinic;
    private String givenBy = "";
    private Source source = Source.DOCUMENT;
    private boolean consent;
    private String note = "";
    private Recorded recorded = new Recorded(Instant.parse("2022-02-01T04:00:00Z"), "А. Сапарова");
    private @Nullable Voided voided;

    private SomeDose(Id<Worker> worker, LocalDate date, Id<Vaccine> vaccine) {
        this.worker = worker;
        this.date = date;
        this.vaccine = vaccine;
    }

    /// A dose of a catalogue vaccine.
    public static SomeDose of(Worker worker, String vaccine, LocalDate date) {
        return of(worker.id(), Id.ofCode(vaccine), date);
    }

    /// A dose of a catalogue vaccine, on a day such as 2021-06-01.
    public static SomeDose of(Worker worker, String vaccine, String date) {
        return of(worker, vaccine, LocalDate.parse(date));
    }

    /// A dose of a vaccine.
    public static SomeDose of(Id<Worker> worker, Id<Vaccine> vaccine, LocalDate date) {
        return new SomeDose(worker, date, vaccine);
    }

    /// The same dose, for one field to be another.
    public static SomeDose like(Dose known) {
        return new SomeDose(known.worker(), known.date(), known.vaccine())
                .id(known.id())
                .lot(known.lot(), known.expiry())
                .at(known.place(), known.clinic())
                .by(known.givenBy())
                .from(known.source())
                .consent(known.consent())
                .note(known.note())
                .recorded(known.recorded())
                .voided(known.voided());
    }

    /// With this identity.
    public SomeDose id(Id<Dose> is) {
        id = is;
        return this;
    }

    /// Of another worker.
    public SomeDose about(Id<Worker> is) {
        worker = is;
        return this;
    }

    /// On another day.
    public SomeDose on(LocalDate is) {
        date = is;
        return this;
    }

    /// Of another vaccine.
    public SomeDose vaccine(Id<Vaccine> is) {
        vaccine = is;
        return this;
    }

    /// From this lot.
    public SomeDose lot(@Nullable String is, @Nullable LocalDate until) {
        lot = is;
        expiry = until;
        return this;
    }

    /// Given there.
    public SomeDose at(Place is, @Nullable Id<Clinic> by) {
        place = is;
        clinic = by;
        return this;
    }

    /// Given by somebody.
    public SomeDose by(String vaccinator) {
        givenBy = vaccinator;
        return this;
    }

    /// Known from there.
    public SomeDose from(Source is) {
        source = is;
        return this;
    }

    /// Whether the consent was seen.
    public SomeDose consent(boolean seen) {
        consent = seen;
        return this;
    }

    /// With a note.
    public SomeDose note(String is) {
        note = is;
        return this;
    }

    /// Written down by somebody.
    public SomeDose recorded(Recorded is) {
        recorded = is;
        return this;
    }

    /// Voided, or not with null.
    public SomeDose voided(@Nullable Voided mark) {
        voided = mark;
        return this;
    }

    /// The dose.
    public Dose dose() {
        return new Dose(
                id, worker, date, vaccine, lot, expiry, place, clinic, givenBy, source, consent, note, recorded,
                voided);
    }
}
