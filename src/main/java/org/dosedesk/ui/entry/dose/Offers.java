package org.dosedesk.ui.entry.dose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

/// The vaccines and clinics to choose from, as the register knows them. FX thread only.
final class Offers {
    private final Register register;
    private final Supplier<String> vaccineGroup;
    private final ObservableList<Offer<Vaccine>> vaccines = FXCollections.observableArrayList();
    private final ObservableList<Offer<Clinic>> clinics = FXCollections.observableArrayList();

    /// @param vaccineGroup its vaccines come first
    Offers(Register register, Supplier<String> vaccineGroup, Background background) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
        register.onSaved(saved -> {
            if (saved.changes().stream()
                    .anyMatch(change -> change.after() instanceof Vaccine || change.after() instanceof Clinic)) {
                background.onScreen(this::refresh);
            }
        });
        refresh();
    }

    /// The vaccine group in use.
    String vaccineGroup() {
        return vaccineGroup.get();
    }

    /// Those of the vaccine group in use first.
    ObservableList<Offer<Vaccine>> vaccines() {
        return vaccines;
    }

    /// By the alphabet, after "none".
    ObservableList<Offer<Clinic>> clinics() {
        return clinics;
    }

    /// The offer of a vaccine that the register knows.
    Offer<Vaccine> vaccine(Id<Vaccine> id) {
        return new Offer<>(id, register.snapshot().get(Vaccine.class, id).code());
    }

    /// The offer of a clinic that the register knows, or of none.
    Offer<Clinic> clinic(@Nullable Id<Clinic> id) {
        return id == null
                ? new Offer<>(null, "")
                : new Offer<>(id, register.snapshot().get(Clinic.class, id).name());
    }

    /// Offers what the register knows now.
    void refresh() {
        Snapshot snapshot = register.snapshot();
        vaccines.setAll(snapshot.all(Vaccine.class).stream()
                .sorted(VaccineOrder.startingWith(vaccineGroup.get()))
                .map(vaccine -> new Offer<>(vaccine.id(), vaccine.code()))
                .toList());
        List<Offer<Clinic>> places = new ArrayList<>(List.of(new Offer<>(null, "")));
        snapshot.all(Clinic.class).stream()
                .sorted(Comparator.comparing(Clinic::name, KazakhOrder.INSTANCE))
                .forEach(clinic -> places.add(new Offer<>(clinic.id(), clinic.name())));
        clinics.setAll(places);
    }
}
