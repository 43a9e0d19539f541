package org.dosedesk.ui.entry.backlog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.ui.kit.lot.LotExpiry;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.entry.dose.DoseDraft;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.entry.lot.KnownExpiry;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// What is typed about a row apart from whose it is. All of it is carried on to the next row; a lot is
/// remembered with its vaccine and an expiry date with its lot. FX thread only.
final class EntryFields {
    final Field<String> who;
    final DayField date;
    final Field<@Nullable Vaccine> vaccine;
    final Field<String> lot;
    final DayField expiry;
    final Field<Place> place;
    final Field<Choice> clinic;
    final Field<Source> source;
    final Field<String> givenBy;

    private final Form form;
    private final Register register;
    private final Background background;
    private final Map<Id<Vaccine>, String> lots = new HashMap<>();
    private final Map<LotKey, String> expiries = new HashMap<>();
    private final LotExpiry followed;

    private record LotKey(Id<Vaccine> vaccine, String number) {}

    /// @param form without fields yet
    EntryFields(Register register, Background background, Form form) {
        this.register = register;
        this.background = background;
        this.form = form;
        who = form.text();
        date = form.day(this::today);
        vaccine = form.choice(null);
        lot = form.text();
        expiry = form.expiry(this::today, () -> true);
        place = form.choice(Place.AT_WORK);
        clinic = form.choice(Choice.NONE);
        source = form.choice(Source.DOCUMENT);
        givenBy = form.text();
        followed = LotExpiry.follow(lot.value(), expiry.value(), this::knownExpiry);
        vaccine.value().subscribe((before, after) -> offerLot());
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// All but whose row it is.
    List<Field<?>> all() {
        return List.of(vaccine, date, lot, expiry, place, clinic, source, givenBy);
    }

    /// What cannot be read is not carried on.
    void clearUnreadable() {
        for (DayField day : List.of(date, expiry)) {
            if (day.isUnreadable()) {
                day.set("");
            }
        }
    }

    LotDoubts.Lot typedLot() {
        return new LotDoubts.Lot(vaccine.get(), lot.get(), expiry.day().orElse(null));
    }

    /// @param person null while nobody is chosen
    DoseDraft draft(@Nullable Person person) {
        Vaccine product = vaccine.get();
        return new DoseDraft(
                person == null ? null : person.id(),
                product == null ? null : product.id(),
                date.day().orElse(null),
                lot.get(),
                expiry.day().orElse(null),
                place.get(),
                clinic.get().id(),
                givenBy.get(),
                source.get(),
                false,
                "");
    }

    /// Makes the dates readable and remembers the lot with its vaccine, the expiry date with its lot.
    void settle() {
        date.day().ifPresent(date::show);
        expiry.day().ifPresent(expiry::show);
        Vaccine product = vaccine.get();
        if (product != null) {
            lots.put(product.id(), lot.get());
            expiries.put(new LotKey(product.id(), LotNumber.key(lot.get())), expiry.get());
        }
        followed.carry();
    }

    /// Another day has begun: a lot that was not typed for the row at hand is not carried on.
    void dayTurned() {
        lots.clear();
        followed.fall();
    }

    /// Carries on neither the vaccine nor its lot.
    void clearVaccine() {
        form.keepAnd(() -> {
            vaccine.set(null);
            lot.set("");
            expiry.set("");
        });
    }

    /// Shows what was entered in another row, while the form is being filled.
    ///
    /// @param product its vaccine, null when it has none
    /// @param at its clinic
    void fill(DoseDraft draft, @Nullable Vaccine product, Choice at) {
        vaccine.set(product);
        date.show(draft.date());
        lot.set(Objects.requireNonNullElse(draft.lot(), ""));
        expiry.show(draft.expiry());
        place.set(draft.place());
        clinic.set(at);
        source.set(draft.source());
        givenBy.set(draft.givenBy());
        followed.carry();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : DateText.show(day);
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }

    // A lot belongs to one vaccine: with another vaccine it would be a guess. But one that was typed for this row
    // stays.
    private void offerLot() {
        Vaccine product = vaccine.get();
        if (form.isFilling() || product == null) {
            return;
        }
        followed.fall();
        if (!lot.get().isBlank()) {
            followed.offer();
            return;
        }
        String remembered = lots.get(product.id());
        if (remembered == null) {
            offerLotOfToday(product);
        } else if (expiry.get().isBlank()) {
            followed.show(remembered, remembered.isBlank() ? "" : knownExpiry(remembered));
        }
    }

    // Looks through all doses, and never takes the place of what was typed meanwhile.
    private void offerLotOfToday(Vaccine product) {
        background.start(
                progress -> LotOfToday.of(register, product.id()),
                found -> found.ifPresent(today -> {
                    if (product.equals(vaccine.get())
                            && lot.get().isEmpty()
                            && expiry.get().isEmpty()) {
                        followed.show(today.lot(), text(today.expiry()));
                    }
                }),
                failure -> lots.remove(product.id()));
    }

    private String knownExpiry(String number) {
        Vaccine product = vaccine.get();
        if (product == null) {
            return "";
        }
        String remembered = expiries.get(new LotKey(product.id(), LotNumber.key(number)));
        return remembered != null
                ? remembered
                : text(KnownExpiry.of(register.snapshot(), product.id(), number).orElse(null));
    }
}
