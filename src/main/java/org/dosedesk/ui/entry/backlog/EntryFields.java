package org.dosedesk.ui.entry.backlog;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.combo.Choice;
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
    final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    final StringProperty date = new SimpleStringProperty(this, "date", "");
    final StringProperty lot = new SimpleStringProperty(this, "lot", "");
    final StringProperty expiry = new SimpleStringProperty(this, "expiry", "");
    final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", Place.AT_WORK);
    final ObjectProperty<Choice> clinic = new SimpleObjectProperty<>(this, "clinic", Choice.NONE);
    final ObjectProperty<Source> source = new SimpleObjectProperty<>(this, "source", Source.DOCUMENT);
    final StringProperty givenBy = new SimpleStringProperty(this, "givenBy", "");

    private final Register register;
    private final Background background;
    private final Map<Id<Vaccine>, String> lots = new HashMap<>();
    private final Map<LotKey, String> expiries = new HashMap<>();
    private final LotExpiry followed;
    private boolean filling;

    private record LotKey(Id<Vaccine> vaccine, String number) {}

    EntryFields(Register register, Background background) {
        this.register = register;
        this.background = background;
        followed = LotExpiry.follow(lot, expiry, this::knownExpiry);
        vaccine.subscribe((before, after) -> offerLot());
    }

    List<ObservableValue<?>> all() {
        return List.of(vaccine, date, lot, expiry, place, clinic, source, givenBy);
    }

    boolean dateUnreadable() {
        return !date.get().isBlank() && typed(date).isEmpty();
    }

    boolean expiryUnreadable() {
        return !expiry.get().isBlank() && typed(expiry).isEmpty();
    }

    /// What cannot be read is not carried on.
    void clearUnreadable() {
        if (dateUnreadable()) {
            date.set("");
        }
        if (expiryUnreadable()) {
            expiry.set("");
        }
    }

    LotDoubts.Lot typedLot() {
        return new LotDoubts.Lot(vaccine.get(), lot.get(), typed(expiry).orElse(null));
    }

    /// @param person null while nobody is chosen
    DoseDraft draft(@Nullable Person person) {
        Vaccine product = vaccine.get();
        return new DoseDraft(
                person == null ? null : person.id(),
                product == null ? null : product.id(),
                typed(date).orElse(null),
                lot.get(),
                typed(expiry).orElse(null),
                place.get(),
                clinic.get().id(),
                givenBy.get(),
                source.get(),
                false,
                "");
    }

    /// Makes the dates readable and remembers the lot with its vaccine, the expiry date with its lot.
    void settle() {
        typed(date).ifPresent(day -> date.set(DateText.show(day)));
        typed(expiry).ifPresent(day -> expiry.set(DateText.show(day)));
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
        filling = true;
        vaccine.set(null);
        lot.set("");
        expiry.set("");
        filling = false;
    }

    /// Shows what was entered in another row.
    ///
    /// @param product its vaccine, null when it has none
    /// @param at its clinic
    void fill(DoseDraft draft, @Nullable Vaccine product, Choice at) {
        filling = true;
        vaccine.set(product);
        date.set(text(draft.date()));
        lot.set(Objects.requireNonNullElse(draft.lot(), ""));
        expiry.set(text(draft.expiry()));
        place.set(draft.place());
        clinic.set(at);
        source.set(draft.source());
        givenBy.set(draft.givenBy());
        followed.carry();
        filling = false;
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : DateText.show(day);
    }

    private Optional<LocalDate> typed(StringProperty field) {
        return DateText.parse(field.get(), LocalDate.now(register.clock()));
    }

    // A lot belongs to one vaccine: with another vaccine it would be a guess. But one that was typed for this row
    // stays.
    private void offerLot() {
        Vaccine product = vaccine.get();
        if (filling || product == null) {
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
