package org.dosedesk.ui.entry.dose;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.combo.Offers;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotExpiry;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.jspecify.annotations.Nullable;

/// What is typed about the dose, apart from whose it is. FX thread only.
public final class DoseFields {
    final Field<@Nullable Vaccine> vaccine;
    public final DayField date;
    final Field<String> lot;
    final Field<Boolean> lotUnknown;
    final DayField expiry;
    final Field<Place> place;
    final Field<Choice> clinic;
    final Field<Source> source;
    final Field<String> givenBy;
    final Field<Boolean> consent;
    public final Field<String> note;

    private final Supplier<LocalDate> today;
    private final DefaultDay<String> defaultDay;
    private final LotExpiry followed;

    /// @param isDose whether a dose is typed; else it is why none was given
    /// @param knownExpiry the last day known of a lot, as it is shown; empty when none is
    DoseFields(Form form, Supplier<LocalDate> today, BooleanSupplier isDose, UnaryOperator<String> knownExpiry) {
        this.today = today;
        vaccine = form.choice(null);
        date = form.day(today);
        lot = form.text();
        lotUnknown = form.choice(false);
        expiry = form.expiry(today, () -> isDose.getAsBoolean() && !lotUnknown.get());
        place = form.choice(Place.AT_WORK);
        clinic = form.choice(Choice.NONE);
        source = form.choice(Source.GIVEN_HERE);
        givenBy = form.text();
        consent = form.choice(false);
        note = form.text();
        defaultDay = new DefaultDay<>(date.value(), DateText::show);
        followed = LotExpiry.follow(lot.value(), expiry.value(), knownExpiry);
        defaultDay.show(today.get());
    }

    /// Another day has begun: what was not typed is no longer right.
    void dayTurned(LocalDate now) {
        defaultDay.turn(now);
        followed.fall();
    }

    /// Another vaccine is chosen: a lot that was not typed falls away, and the one typed gets its expiry date.
    ///
    /// @return whether there is room for today's lot
    boolean vaccineChanged() {
        followed.fall();
        followed.offer();
        return hasNoLot();
    }

    /// Offers today's lot, unless something stands there.
    void offer(LotOfToday offered) {
        if (hasNoLot()) {
            followed.show(offered.lot(), offered.expiry() == null ? "" : DateText.show(offered.expiry()));
        }
    }

    private boolean hasNoLot() {
        return lot.get().isEmpty() && expiry.get().isEmpty();
    }

    List<Field<?>> all() {
        return List.of(vaccine, date, lot, lotUnknown, expiry, place, clinic, source, givenBy, consent, note);
    }

    DoseDraft draft(@Nullable Id<Worker> worker) {
        Vaccine product = vaccine.get();
        return new DoseDraft(
                worker,
                product == null ? null : product.id(),
                date.day().orElse(null),
                lotUnknown.get() ? null : lot.get(),
                lotUnknown.get() ? null : expiry.day().orElse(null),
                place.get(),
                clinic.get().id(),
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
    /// @param product its vaccine
    /// @param offers names its clinic
    void show(Dose dose, Vaccine product, Offers offers) {
        vaccine.set(product);
        date.show(dose.date());
        lotUnknown.set(dose.lot() == null);
        followed.show(dose.lot() == null ? "" : dose.lot(), dose.expiry() == null ? "" : DateText.show(dose.expiry()));
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
        clinic.set(Choice.NONE);
        source.set(Source.RECALL);
        givenBy.set("");
    }

    /// What belongs to one worker alone; the rest stays for the next.
    void clearForNext() {
        consent.set(false);
        note.set("");
        lotUnknown.set(false);
        followed.carry();
    }

    void clear() {
        clearForNext();
        defaultDay.show(today.get());
        followed.show("", "");
    }
}
