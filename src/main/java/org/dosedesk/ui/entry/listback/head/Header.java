package org.dosedesk.ui.entry.listback.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineOrder;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.ui.kit.lot.LotExpiry;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is typed about all rows of a list. FX thread only.
public final class Header {
    public final DayField day;
    public final Field<@Nullable Vaccine> vaccine;
    public final Field<String> lot;
    public final DayField expiry;
    public final Field<Choice> clinic;
    public final Field<String> givenBy;
    public final Field<Place> place;
    public final Field<String> admittedBy;
    public final ObservableList<Vaccine> vaccines = FXCollections.observableArrayList();
    final ObservableList<Choice> clinics = FXCollections.observableArrayList();

    private final Register register;
    private final Form form;
    private final LotExpiry followed;
    private LocalDate about;
    private boolean offering;

    /// @param form without fields yet
    /// @param lots knows the last days of lots
    /// @param onTyped is told whenever a field changes by hand
    public Header(Register register, Form form, LotDoubts lots, Runnable onTyped) {
        this.register = register;
        this.form = form;
        about = LocalDate.now(register.clock());
        day = form.day(() -> about);
        vaccine = form.choice(null);
        lot = form.text();
        expiry = form.expiry(() -> about, () -> true);
        clinic = form.choice(Choice.NONE);
        givenBy = form.text();
        place = form.choice(Place.AT_WORK);
        admittedBy = form.text();
        followed = LotExpiry.follow(lot.value(), expiry.value(), number -> lots.knownExpiry(vaccine.get(), number));
        vaccine.value().subscribe((before, after) -> {
            if (!form.isFilling()) {
                offerLot();
            }
        });
        for (Field<?> field : List.of(day, vaccine, lot, expiry, clinic, givenBy, place, admittedBy)) {
            field.value().subscribe((before, after) -> {
                if (!form.isFilling() && !offering) {
                    onTyped.run();
                }
            });
        }
    }

    /// What the form does as every form.
    public Form form() {
        return form;
    }

    /// What must hold, besides that there is a day.
    public void check(Supplier<List<FieldProblem>> more) {
        form.check(() -> {
            List<FieldProblem> found = new ArrayList<>(more.get());
            if (day.get().isBlank()) {
                found.add(new FieldProblem(day, Weight.WRONG, messages -> messages.get("dose.problem.date-missing")));
            }
            return found;
        });
    }

    /// Shows what is known of a list.
    public void fill(Attendance attendance) {
        Snapshot snapshot = register.snapshot();
        String group = snapshot.get(SiteList.class, attendance.siteList()).group();
        about = attendance.day();
        form.fill(() -> {
            vaccines.setAll(snapshot.all(Vaccine.class).stream()
                    .filter(one -> one.vaccineGroup().equals(group))
                    .sorted(VaccineOrder.startingWith(group))
                    .toList());
            List<Choice> known = new ArrayList<>(List.of(Choice.NONE));
            snapshot.all(Clinic.class).stream()
                    .sorted(Comparator.comparing(Clinic::name, KazakhOrder.INSTANCE))
                    .forEach(one -> known.add(new Choice(one.id(), one.name())));
            clinics.setAll(known);
            day.show(attendance.day());
            vaccine.set(
                    attendance.vaccine() == null
                            ? null
                            : snapshot.find(Vaccine.class, attendance.vaccine()).orElse(null));
            lot.set(Objects.requireNonNullElse(attendance.lot(), ""));
            expiry.show(attendance.expiry());
            clinic.set(known.stream()
                    .filter(choice -> Objects.equals(choice.id(), attendance.clinic()))
                    .findFirst()
                    .orElse(Choice.NONE));
            givenBy.set(attendance.givenBy());
            place.set(attendance.givenAt());
            admittedBy.set(Objects.requireNonNullElse(attendance.admittedBy(), ""));
        });
    }

    /// The attendance with what the fields say; what can't be read stays as it was.
    public Attendance into(Attendance attendance) {
        Vaccine chosen = vaccine.get();
        return attendance
                .at(place.get(), admittedBy.get())
                .about(
                        day.day().orElse(attendance.day()),
                        chosen == null ? null : chosen.id(),
                        lot.get(),
                        expiry.isUnreadable()
                                ? attendance.expiry()
                                : expiry.day().orElse(null),
                        clinic.get().id(),
                        givenBy.get().strip());
    }

    // A lot belongs to one vaccine: with another vaccine it would be a guess. But one that was typed stays.
    private void offerLot() {
        Vaccine chosen = vaccine.get();
        followed.fall();
        if (chosen == null) {
            return;
        }
        if (!lot.get().isBlank() || !expiry.get().isBlank()) {
            followed.offer();
            return;
        }
        LotOfToday.of(register, chosen.id()).ifPresent(today -> {
            offering = true;
            followed.show(today.lot(), today.expiry() == null ? "" : DateText.show(today.expiry()));
            offering = false;
        });
    }
}
