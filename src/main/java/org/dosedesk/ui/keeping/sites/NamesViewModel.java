package org.dosedesk.ui.keeping.sites;

import java.util.Comparator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.site.NamedPlace;
import org.dosedesk.usecase.people.site.RenamePlace;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The names of units, workshops, sites and clinics, to be put right. FX thread only.
public final class NamesViewModel {
    private static final Comparator<NamedPlace> ORDER = Comparator.comparing(NamedPlace::kind)
            .thenComparing(NamedPlace::unit, KazakhOrder.INSTANCE)
            .thenComparing(NamedPlace::name, KazakhOrder.INSTANCE);

    private final RenamePlace renamePlace;
    private final Background background;
    private final ObservableList<NameRow> places = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable NameRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    private final StringProperty name = new SimpleStringProperty(this, "name", "");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final BooleanBinding taken;
    private final BooleanBinding canRename;

    /// Shows the register's names as they are now, and as they become.
    public NamesViewModel(Register register, RenamePlace renamePlace, Background background) {
        this.renamePlace = renamePlace;
        this.background = background;
        this.taken = Bindings.createBooleanBinding(this::isTaken, chosen, name);
        this.canRename = Bindings.createBooleanBinding(
                () -> unsaved() && !name.get().isBlank() && !taken.get(), chosen, name, taken);
        chosen.subscribe(place -> name.set(place == null ? "" : place.name()));
        refresh();
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Everything that has a name: units, workshops by unit, sites, clinics, each by the alphabet.
    ObservableList<NameRow> places() {
        return places;
    }

    /// The one to be renamed, null while none is chosen.
    ObjectProperty<@Nullable NameRow> chosenProperty() {
        return chosen;
    }

    /// Its name as typed.
    StringProperty nameProperty() {
        return name;
    }

    /// Whether the typed name belongs to another place.
    BooleanBinding takenBinding() {
        return taken;
    }

    /// Whether the typed name can be saved.
    BooleanBinding canRenameBinding() {
        return canRename;
    }

    /// Why the last save failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether a name is typed that is not saved.
    public boolean unsaved() {
        NameRow place = chosen.get();
        return place != null && !place.name().equals(name.get().strip());
    }

    /// Saves the name; what was typed stays when it fails.
    void rename() {
        NameRow place = chosen.get();
        if (place == null || !canRename.get()) {
            return;
        }
        String typed = name.get();
        failure.set(null);
        background.start(
                progress -> {
                    renamePlace.rename(place.place(), typed);
                    return place;
                },
                saved -> refresh(),
                failure::set);
    }

    private boolean isTaken() {
        NameRow place = chosen.get();
        return place != null && unsaved() && renamePlace.taken(place.place(), name.get());
    }

    private void refresh() {
        NameRow before = chosen.get();
        places.setAll(
                renamePlace.places().stream().sorted(ORDER).map(NameRow::new).toList());
        if (before == null) {
            return;
        }
        String typed = name.get();
        NameRow now = places.stream().filter(before::sameAs).findFirst().orElse(null);
        chosen.set(now);
        if (now != null && now.name().equals(before.name())) {
            name.set(typed);
        }
    }
}
