package org.dosedesk.ui.entry.dose;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.combo.ComboValue;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.jspecify.annotations.Nullable;

/// Fills the form's combo boxes in the language in use and ties them to what is chosen.
public final class Combos {
    private final Messages messages;
    private final Node root;

    /// @param root the combo boxes listen only while this is on a screen: what is chosen outlives them
    Combos(Messages messages, Node root) {
        this.messages = messages;
        this.root = root;
    }

    /// Whether a node is part of a scene.
    public static ObservableValue<Boolean> onScreen(Node node) {
        return node.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    void vaccines(
            ComboBox<Offer<Vaccine>> combo,
            ObservableList<Offer<Vaccine>> offers,
            ObjectProperty<@Nullable Offer<Vaccine>> chosen) {
        fill(combo, offers, chosen, offer -> messages.get("common.vaccine." + offer.name()));
    }

    void clinics(
            ComboBox<Offer<Clinic>> combo,
            ObservableList<Offer<Clinic>> offers,
            ObjectProperty<@Nullable Offer<Clinic>> chosen) {
        fill(combo, offers, chosen, offer -> offer.id() == null ? messages.get("dose.no-clinic") : offer.name());
    }

    void places(ComboBox<Place> combo, ObjectProperty<Place> chosen) {
        fill(
                combo,
                FXCollections.observableArrayList(Place.values()),
                chosen,
                place -> messages.get("common.place." + place.name().toLowerCase(Locale.ROOT)));
    }

    /// @param imported whether a dose may be said to be imported, because it is
    void sources(ComboBox<Source> combo, ObjectProperty<Source> chosen, boolean imported) {
        fill(
                combo,
                imported
                        ? FXCollections.observableArrayList(Source.values())
                        : FXCollections.observableArrayList(Source.GIVEN_HERE, Source.DOCUMENT, Source.RECALL),
                chosen,
                source -> AboutText.source(messages, source));
    }

    private <T> void fill(
            ComboBox<T> combo,
            ObservableList<T> offers,
            ObjectProperty<? extends @Nullable T> chosen,
            Function<T, String> text) {
        combo.setItems(offers);
        combo.setConverter(new ReadOnlyConverter<>(offer -> text.apply(offer)));
        ComboValue.tie(root, combo, chosen);
    }
}
