package org.dosedesk.ui.kit.combo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineOrder;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The vaccines and clinics that a dose can be of, as the register knows them; the vaccines of the group in use
/// first. FX thread only.
public final class Offers {
    private final Register register;
    private final Supplier<String> vaccineGroup;
    private final ObservableList<Vaccine> vaccines = FXCollections.observableArrayList();
    private final ObservableList<Choice> clinics = FXCollections.observableArrayList();

    /// Offers what the register knows, now and later.
    ///
    /// @param vaccineGroup its vaccines are offered first
    public Offers(Register register, Supplier<String> vaccineGroup, Background background) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
        register.onSaved(saved -> {
            if (saved.changes().stream()
                    .anyMatch(change -> change.after() instanceof Vaccine || change.after() instanceof Clinic)) {
                background.onScreen(this::renew);
            }
        });
        renew();
    }

    /// The vaccine group in use.
    public String vaccineGroup() {
        return vaccineGroup.get();
    }

    /// Those of the vaccine group in use first.
    public ObservableList<Vaccine> vaccines() {
        return vaccines;
    }

    /// The first of them is none.
    public ObservableList<Choice> clinics() {
        return clinics;
    }

    /// The choice of a clinic, none when it isn't known.
    public Choice clinic(@Nullable Id<Clinic> id) {
        return clinics.stream()
                .filter(clinic -> Objects.equals(clinic.id(), id))
                .findFirst()
                .orElse(Choice.NONE);
    }

    /// Offers what the register knows now.
    public void renew() {
        Snapshot snapshot = register.snapshot();
        vaccines.setAll(snapshot.all(Vaccine.class).stream()
                .sorted(VaccineOrder.startingWith(vaccineGroup.get()))
                .toList());
        List<Choice> known = new ArrayList<>(List.of(Choice.NONE));
        snapshot.all(Clinic.class).stream()
                .sorted(Comparator.comparing(Clinic::name, KazakhOrder.INSTANCE))
                .forEach(clinic -> known.add(new Choice(clinic.id(), clinic.name())));
        clinics.setAll(known);
    }
}
