package org.dosedesk.ui.entry.listback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
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
import org.dosedesk.ui.kit.lot.LotExpiry;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.entry.lot.KnownExpiry;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The fields about all rows of a list, as typed. FX thread only.
final class Header {
    final StringProperty day = new SimpleStringProperty(this, "day", "");
    final ObjectProperty<@Nullable Vaccine> vaccine = new SimpleObjectProperty<>(this, "vaccine");
    final StringProperty lot = new SimpleStringProperty(this, "lot", "");
    final StringProperty expiry = new SimpleStringProperty(this, "expiry", "");
    final ObjectProperty<@Nullable Choice> clinic = new SimpleObjectProperty<>(this, "clinic", Choice.NONE);
    final StringProperty givenBy = new SimpleStringProperty(this, "givenBy", "");
    final ObjectProperty<Place> place = new SimpleObjectProperty<>(this, "place", Place.AT_WORK);
    final StringProperty admittedBy = new SimpleStringProperty(this, "admittedBy", "");
    final ReadOnlyObjectWrapper<Command.@Nullable Unclear> trouble = new ReadOnlyObjectWrapper<>(this, "trouble");
    final ObservableList<Vaccine> vaccines = FXCollections.observableArrayList();
    final ObservableList<Choice> clinics = FXCollections.observableArrayList();

    private final Register register;
    private final LotExpiry followed;
    private boolean filling;

    /// @param onTyped is told whenever a field changes by hand
    Header(Register register, Runnable onTyped) {
        this.register = register;
        followed = LotExpiry.follow(lot, expiry, this::knownExpiry);
        vaccine.subscribe((before, after) -> {
            if (!filling) {
                offerLot();
            }
        });
        for (Property<?> field : List.of(day, vaccine, lot, expiry, clinic, givenBy, place, admittedBy)) {
            field.subscribe((before, after) -> {
                trouble.set(null);
                if (!filling) {
                    onTyped.run();
                }
            });
        }
    }

    /// Shows what is known of a list.
    void fill(Attendance attendance) {
        Snapshot snapshot = register.snapshot();
        filling = true;
        String group = snapshot.get(SiteList.class, attendance.siteList()).group();
        vaccines.setAll(snapshot.all(Vaccine.class).stream()
                .filter(one -> one.vaccineGroup().equals(group))
                .sorted(VaccineOrder.startingWith(group))
                .toList());
        List<Choice> known = new ArrayList<>(List.of(Choice.NONE));
        snapshot.all(Clinic.class).stream()
                .sorted(Comparator.comparing(Clinic::name, KazakhOrder.INSTANCE))
                .forEach(one -> known.add(new Choice(one.id(), one.name())));
        clinics.setAll(known);
        day.set(DateText.show(attendance.day()));
        vaccine.set(
                attendance.vaccine() == null
                        ? null
                        : snapshot.find(Vaccine.class, attendance.vaccine()).orElse(null));
        lot.set(Objects.requireNonNullElse(attendance.lot(), ""));
        expiry.set(attendance.expiry() == null ? "" : DateText.show(attendance.expiry()));
        clinic.set(known.stream()
                .filter(choice -> Objects.equals(choice.id(), attendance.clinic()))
                .findFirst()
                .orElse(Choice.NONE));
        givenBy.set(attendance.givenBy());
        place.set(attendance.givenAt());
        admittedBy.set(Objects.requireNonNullElse(attendance.admittedBy(), ""));
        filling = false;
    }

    /// The attendance with what the fields say; what can't be read stays as it was.
    Attendance into(Attendance attendance) {
        Vaccine chosen = vaccine.get();
        Choice by = clinic.get();
        return attendance
                .at(place.get(), admittedBy.get())
                .about(
                        read(day, attendance.day()).orElse(attendance.day()),
                        chosen == null ? null : chosen.id(),
                        lot.get(),
                        expiry.get().isBlank()
                                ? null
                                : DateText.parseExpiry(expiry.get(), attendance.day())
                                        .orElse(attendance.expiry()),
                        by == null ? null : by.id(),
                        givenBy.get().strip());
    }

    /// Says which date can't be read, if any.
    ///
    /// @return whether all can
    boolean check(LocalDate today) {
        if (read(day, today).isEmpty()) {
            trouble.set(new Command.Unclear("listback.unclear.day", day.get().strip()));
        } else if (!expiry.get().isBlank()
                && DateText.parseExpiry(expiry.get(), today).isEmpty()) {
            trouble.set(
                    new Command.Unclear("listback.unclear.expiry", expiry.get().strip()));
        } else {
            trouble.set(null);
        }
        return trouble.get() == null;
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
            filling = true;
            followed.show(today.lot(), today.expiry() == null ? "" : DateText.show(today.expiry()));
            filling = false;
        });
    }

    private String knownExpiry(String number) {
        Vaccine chosen = vaccine.get();
        return chosen == null
                ? ""
                : KnownExpiry.of(register.snapshot(), chosen.id(), number)
                        .map(DateText::show)
                        .orElse("");
    }

    private static Optional<LocalDate> read(StringProperty field, LocalDate today) {
        return DateText.parse(field.get(), today);
    }
}
