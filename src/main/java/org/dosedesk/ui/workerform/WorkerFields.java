package org.dosedesk.ui.workerform;

import java.time.LocalDate;
import java.util.ArrayList;
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
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.worker.WorkerDraft;
import org.jspecify.annotations.Nullable;

/// What is typed about a worker. FX thread only.
final class WorkerFields {
    // A birth date with a year of two digits never lies in the future.
    private static final int NO_YEARS_AHEAD = 10;

    final StringProperty surname = text("surname");
    final StringProperty firstName = text("firstName");
    final StringProperty patronymic = text("patronymic");
    final StringProperty birthDate = text("birthDate");
    final ObjectProperty<Sex> sex = new SimpleObjectProperty<>(this, "sex", Sex.UNKNOWN);
    final StringProperty iin = text("iin");
    final BooleanProperty iinConfirmed = new SimpleBooleanProperty(this, "iinConfirmed");
    final StringProperty number = text("number");
    final ObjectProperty<@Nullable Offer<Unit>> unit = new SimpleObjectProperty<>(this, "unit");
    final ObjectProperty<@Nullable Offer<Workshop>> workshop = new SimpleObjectProperty<>(this, "workshop");
    final ObjectProperty<@Nullable Offer<Site>> site = new SimpleObjectProperty<>(this, "site");
    final StringProperty position = text("position");
    final StringProperty shift = text("shift");
    final StringProperty phone = text("phone");
    final StringProperty language = text("language");
    final StringProperty hired = text("hired");
    final StringProperty left = text("left");

    private final Supplier<LocalDate> today;

    WorkerFields(Supplier<LocalDate> today) {
        this.today = today;
    }

    List<ObservableValue<?>> all() {
        return List.of(
                surname,
                firstName,
                patronymic,
                birthDate,
                sex,
                iin,
                iinConfirmed,
                number,
                unit,
                workshop,
                site,
                position,
                shift,
                phone,
                language,
                hired,
                left);
    }

    /// Empties everything.
    void clear() {
        List.of(surname, firstName, patronymic, birthDate, iin, number, position, shift, phone, language, hired, left)
                .forEach(field -> field.set(""));
        sex.set(Sex.UNKNOWN);
        iinConfirmed.set(false);
        site.set(null);
        workshop.set(null);
        unit.set(null);
    }

    /// Shows what the register has.
    void show(Worker worker, Snapshot snapshot) {
        clear();
        surname.set(worker.name().surname());
        firstName.set(worker.name().firstName());
        patronymic.set(worker.name().patronymic());
        birthDate.set(DateText.show(worker.birthDate()));
        sex.set(worker.sex());
        iin.set(worker.iin() == null ? "" : worker.iin().digits());
        number.set(worker.personnelNumber());
        Unit of = snapshot.unitOf(worker);
        unit.set(Offer.known(of.id(), of.name()));
        Workshop in = snapshot.get(Workshop.class, worker.workshop());
        workshop.set(Offer.known(in.id(), in.name()));
        Site at = snapshot.get(Site.class, worker.site());
        site.set(Offer.known(at.id(), at.name()));
        position.set(worker.position());
        shift.set(worker.shift());
        phone.set(worker.phone());
        language.set(worker.language() == null ? "" : worker.language());
        hired.set(show(worker.hired()));
        left.set(show(worker.left()));
    }

    /// Takes birth date and sex from the IIN where they are still empty.
    void fillFromIin() {
        String digits = Spelling.number(iin.get());
        if (!digits.matches("[0-9]{12}")) {
            return;
        }
        Iin typed = new Iin(digits);
        if (!typed.hasValidCheckDigit()) {
            return;
        }
        if (birthDate.get().isBlank()) {
            typed.birthDateDigits().ifPresent(date -> birthDate.set(DateText.show(date)));
        }
        if (sex.get() == Sex.UNKNOWN) {
            sex.set(typed.sexDigit());
        }
    }

    boolean unreadable(StringProperty date) {
        return !date.get().isBlank() && typed(date).isEmpty();
    }

    WorkerDraft draft() {
        Offer<Workshop> in = workshop.get();
        Offer<Site> at = site.get();
        return new WorkerDraft(
                surname.get(),
                firstName.get(),
                patronymic.get(),
                typed(birthDate).orElse(null),
                sex.get(),
                iin.get(),
                iinConfirmed.get(),
                number.get(),
                in == null ? null : in.id(),
                at == null ? null : at.id(),
                position.get(),
                shift.get(),
                phone.get(),
                language.get().isEmpty() ? null : language.get(),
                typed(hired).orElse(null),
                typed(left).orElse(null));
    }

    /// The places that were typed and that the register has not got yet, each after the one that it belongs to. A
    /// new site is taken for the unit's own.
    List<Entity> newPlaces() {
        List<Entity> added = new ArrayList<>();
        Offer<Unit> of = unit.get();
        Offer<Workshop> in = workshop.get();
        Offer<Site> at = site.get();
        if (of != null && !of.known()) {
            added.add(new Unit(of.id(), of.name()));
        }
        if (of != null && in != null && !in.known()) {
            added.add(new Workshop(in.id(), of.id(), in.name()));
        }
        if (of != null && at != null && !at.known()) {
            added.add(new Site(at.id(), at.name(), of.id()));
        }
        return added;
    }

    private Optional<LocalDate> typed(StringProperty date) {
        LocalDate until = today.get();
        return DateText.parse(date.get(), date.equals(birthDate) ? until.minusYears(NO_YEARS_AHEAD) : until);
    }

    private StringProperty text(String name) {
        return new SimpleStringProperty(this, name, "");
    }

    private static String show(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }
}
