package org.dosedesk.ui.workerform;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.combo.ComboValue;
import org.jspecify.annotations.Nullable;

/// Fills the form's combo boxes in the language in use and ties them to what is chosen.
final class Combos {
    private final Messages messages;
    private final Node root;

    /// @param root the combo boxes listen only while this is on a screen: what is chosen outlives them
    Combos(Messages messages, Node root) {
        this.messages = messages;
        this.root = root;
    }

    /// The places to choose from; a name that is none of them means a new one.
    <T extends Entity> void offers(
            ComboBox<Offer<T>> combo, ObservableList<Offer<T>> offers, Property<@Nullable Offer<T>> chosen) {
        combo.setEditable(true);
        combo.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !combo.isShowing()) {
                combo.show();
                event.consume();
            }
        });
        fill(combo, offers, chosen, Offer::name, typed -> Places.named(offers, typed, chosen.getValue()));
    }

    void sexes(ComboBox<Sex> combo, Property<Sex> chosen) {
        fill(
                combo,
                FXCollections.observableArrayList(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN),
                chosen,
                sex -> messages.get("workerform.sex." + sex.name().toLowerCase(Locale.ROOT)),
                typed -> null);
    }

    /// The languages by tag; the empty one stands for "unknown".
    void languages(ComboBox<String> combo, Property<String> chosen) {
        List<String> tags = List.of("", Language.KAZAKH.tag(), Language.RUSSIAN.tag(), Language.ENGLISH.tag());
        fill(
                combo,
                FXCollections.observableArrayList(tags),
                chosen,
                tag -> tag.isEmpty()
                        ? messages.get("workerform.language.unknown")
                        : messages.get("common.language." + tag),
                typed -> null);
    }

    private <T> void fill(
            ComboBox<T> combo,
            ObservableList<T> offers,
            Property<? extends @Nullable T> chosen,
            Function<T, String> text,
            Function<String, @Nullable T> meaning) {
        combo.setItems(offers);
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T offer) {
                return offer == null ? "" : text.apply(offer);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return meaning.apply(typed);
            }
        });
        ComboValue.tie(root, combo, chosen);
    }
}
