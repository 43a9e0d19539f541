package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.lot.CarriedLot;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.jspecify.annotations.Nullable;

/// What is typed about the dose, apart from whose it is. FX thread only.
public final class DoseFields {
    final ObjectProperty<@Nullable Offer<Vaccine>> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    public final StringProperty date = new SimpleStringProperty(this, "date", "");
    final StringProperty lot = new SimpleStringProperty(this, "lot", "");
    final BooleanProperty lotUnknown = new SimpleBooleanProperty(this, "lotUnknown", false);
    final StringProperty expiry = new SimpleStringProperty(this, "expiry", "");
    final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", Place.AT_WORK);
    final ObjectProperty<@Nullable Offer<Clinic>> clinic =
            new SimpleObjectProperty<>(this, "clinic", new Offer<>(null, ""));
    final ObjectProperty<Source> source = new SimpleObjectProperty<>(this, "source", Source.GIVEN_HERE);
    final StringProperty givenBy = new SimpleStringProperty(this, "givenBy", "");
    final BooleanProperty consent = new SimpleBooleanProperty(this, "consent", false);
    public final StringProperty note = new SimpleStringProperty(this, "note", "");

    private final Supplier<LocalDate> today;
    private final DefaultDay<String> defaultDay = new DefaultDay<>(date, DateText::show);
    private final CarriedLot carriedLot = new CarriedLot(lot, expiry);

    DoseFields(Supplier<LocalDate> today) {
        this.today = today;
        defaultDay.show(today.get());
    }

    /// Another day has begun: what was not typed is no longer right.
    void dayTurned(LocalDate now) {
        defaultDay.turn(now);
        carriedLot.fall();
    }

    /// Offers today's lot.
    void offer(LotOfToday offered) {
        lot.set(offered.lot());
        expiry.set(offered.expiry() == null ? "" : DateText.show(offered.expiry()));
        carriedLot.carry();
    }

    List<ObservableValue<?>> all() {
        return List.of(vaccine, date, lot, lotUnknown, expiry, place, clinic, source, givenBy, consent, note);
    }

    Optional<LocalDate> dateTyped() {
        return DateText.parse(date.get(), today.get());
    }

    Optional<LocalDate> expiryTyped() {
        return DateText.parseExpiry(expiry.get(), today.get());
    }

    boolean dateUnreadable() {
        return !date.get().isBlank() && dateTyped().isEmpty();
    }

    boolean expiryUnreadable() {
        return !lotUnknown.get() && !expiry.get().isBlank() && expiryTyped().isEmpty();
    }

    DoseDraft draft(@Nullable Id<Worker> worker) {
        Offer<Vaccine> ofVaccine = vaccine.get();
        Offer<Clinic> atClinic = clinic.get();
        return new DoseDraft(
                worker,
                ofVaccine == null ? null : ofVaccine.id(),
                dateTyped().orElse(null),
                lotUnknown.get() ? null : lot.get(),
                lotUnknown.get() ? null : expiryTyped().orElse(null),
                place.get(),
                atClinic == null ? null : atClinic.id(),
                givenBy.get(),
                source.get(),
                consent.get(),
                note.get());
    }

    /// Whether nothing is said about the lot, not even that it is unknown.
    boolean lotMissing() {
        return !lotUnknown.get() && lot.get().isBlank();
    }

    /// Shows a dose as it is in the register.
    ///
    /// @param offers names its vaccine and clinic
    void show(Dose dose, Offers offers) {
        vaccine.set(offers.vaccine(dose.vaccine()));
        date.set(DateText.show(dose.date()));
        lotUnknown.set(dose.lot() == null);
        lot.set(dose.lot() == null ? "" : dose.lot());
        expiry.set(dose.expiry() == null ? "" : DateText.show(dose.expiry()));
        place.set(dose.place());
        clinic.set(offers.clinic(dose.clinic()));
        source.set(dose.source());
        givenBy.set(dose.givenBy());
        consent.set(dose.consent());
        note.set(dose.note());
    }

    /// Ready for a dose that the worker says was had elsewhere.
    void showRecalled() {
        clear();
        date.set("");
        place.set(Place.ELSEWHERE);
        clinic.set(new Offer<>(null, ""));
        source.set(Source.RECALL);
        givenBy.set("");
    }

    /// What belongs to one worker alone; the rest stays for the next.
    void clearForNext() {
        consent.set(false);
        note.set("");
        lotUnknown.set(false);
        carriedLot.carry();
    }

    void clear() {
        clearForNext();
        defaultDay.show(today.get());
        lot.set("");
        expiry.set("");
    }
}
