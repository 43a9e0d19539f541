package org.dosedesk.ui.people.workerform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.people.worker.WorkerDraft;
import org.dosedesk.usecase.people.worker.WorkerProblem;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is typed about a worker. FX thread only.
final class WorkerFields {
    // A birth date with a year of two digits never lies in the future.
    private static final int NO_YEARS_AHEAD = 10;

    final Field<String> surname;
    final Field<String> firstName;
    final Field<String> patronymic;
    final Field<String> iin;
    final Field<Boolean> iinConfirmed;
    final DayField birthDate;
    final Field<Sex> sex;
    final Field<String> number;
    final DayField hired;
    final DayField left;
    final Field<@Nullable Offer<Unit>> unit;
    final Field<@Nullable Offer<Workshop>> workshop;
    final Field<@Nullable Offer<Site>> site;
    final Field<String> position;
    final Field<String> shift;
    final Field<String> phone;
    final Field<String> language;

    WorkerFields(Form form, Supplier<LocalDate> today) {
        surname = form.text();
        firstName = form.text();
        patronymic = form.text();
        iin = form.text();
        iinConfirmed = form.choice(false);
        birthDate = form.day(() -> today.get().minusYears(NO_YEARS_AHEAD));
        sex = form.choice(Sex.UNKNOWN);
        number = form.text();
        hired = form.day(today);
        left = form.day(today);
        unit = form.choice(null);
        workshop = form.choice(null);
        site = form.choice(null);
        position = form.text();
        shift = form.text();
        phone = form.text();
        language = form.text();
    }

    /// The field that a problem is shown at.
    Field<?> of(WorkerProblem.Field place) {
        return switch (place) {
            case SURNAME -> surname;
            case FIRST_NAME -> firstName;
            case BIRTH_DATE -> birthDate;
            case IIN -> iin;
            case NUMBER -> number;
            case WORKSHOP -> workshop;
            case SITE -> site;
            case HIRED -> hired;
            case LEFT -> left;
        };
    }

    /// Shows what the register has.
    void show(Worker worker, Snapshot snapshot) {
        surname.set(worker.name().surname());
        firstName.set(worker.name().firstName());
        patronymic.set(worker.name().patronymic());
        birthDate.show(worker.birthDate());
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
        hired.show(worker.hired());
        left.show(worker.left());
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
            typed.birthDateDigits().ifPresent(birthDate::show);
        }
        if (sex.get() == Sex.UNKNOWN) {
            sex.set(typed.sexDigit());
        }
    }

    WorkerDraft draft() {
        Offer<Workshop> in = workshop.get();
        Offer<Site> at = site.get();
        return new WorkerDraft(
                surname.get(),
                firstName.get(),
                patronymic.get(),
                birthDate.day().orElse(null),
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
                hired.day().orElse(null),
                left.day().orElse(null));
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
}
