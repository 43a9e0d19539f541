package org.dosedesk.ui.keeping.sites;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
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
    private final Form form;
    private final Field<String> name;
    private final BooleanBinding changed;
    private final ObservableList<NameRow> places = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable NameRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    /// What is typed about places that are not chosen now: it waits for them to be chosen again.
    private final Map<Id<?>, String> waiting = new LinkedHashMap<>();

    /// Shows the register's names as they are now, and as they become.
    public NamesViewModel(Register register, RenamePlace renamePlace, Background background, Texts texts) {
        this.renamePlace = renamePlace;
        form = new Form(background, texts, "");
        name = form.text();
        form.check(this::problems);
        changed = Bindings.createBooleanBinding(this::isChanged, chosen, name.value());
        chosen.subscribe((before, after) -> {
            if (before != null && isTyped(before)) {
                waiting.put(before.id(), name.get());
            }
            show(after, after == null ? null : waiting.remove(after.id()));
        });
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

    /// What is typed about the place chosen.
    Form form() {
        return form;
    }

    /// Its name as typed.
    Field<String> name() {
        return name;
    }

    /// Whether another name is typed than the place chosen has.
    BooleanBinding changedBinding() {
        return changed;
    }

    /// Whether a name is typed that is not saved.
    public boolean unsaved() {
        return isChanged() || !waiting.isEmpty();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return Stream.concat(waiting.values().stream(), isChanged() ? Stream.of(name.get()) : Stream.empty())
                .map(String::strip)
                .collect(Collectors.joining(", "));
    }

    /// Throws away what is typed about the place chosen.
    void clear() {
        show(chosen.get(), null);
    }

    /// Saves the name; what was typed stays when it fails.
    ///
    /// @return the field, when it blocks
    Optional<Field<?>> rename() {
        NameRow place = chosen.get();
        if (place == null || !isChanged()) {
            return Optional.empty();
        }
        String typed = name.get();
        return form.save(
                progress -> {
                    renamePlace.rename(place.place(), typed);
                    return place;
                },
                saved -> {
                    waiting.remove(saved.id());
                    NameRow now = chosen.get();
                    if (now != null && now.sameAs(saved) && name.get().equals(typed)) {
                        clear();
                    }
                });
    }

    private List<FieldProblem> problems() {
        NameRow place = chosen.get();
        if (place == null) {
            return List.of();
        }
        if (name.get().isBlank()) {
            return List.of(new FieldProblem(name, Weight.MISSING, messages -> messages.get("sites.names.missing")));
        }
        return isTyped(place) && renamePlace.taken(place.place(), name.get())
                ? List.of(new FieldProblem(name, Weight.WRONG, messages -> messages.get("sites.names.taken")))
                : List.of();
    }

    private boolean isChanged() {
        NameRow place = chosen.get();
        return place != null && isTyped(place);
    }

    private boolean isTyped(NameRow place) {
        return !place.name().equals(name.get().strip());
    }

    private void show(@Nullable NameRow place, @Nullable String typed) {
        form.fill(() -> name.set(place == null ? "" : place.name()));
        if (typed != null) {
            name.set(typed);
        }
    }

    private void refresh() {
        NameRow before = chosen.get();
        places.setAll(
                renamePlace.places().stream().sorted(ORDER).map(NameRow::new).toList());
        chosen.set(
                before == null
                        ? null
                        : places.stream().filter(before::sameAs).findFirst().orElse(null));
    }
}
