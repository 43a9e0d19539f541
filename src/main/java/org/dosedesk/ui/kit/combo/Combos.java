package org.dosedesk.ui.kit.combo;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Combo boxes for fast hands: the number or the first letter of a choice chooses it, whatever the
/// keyboard's language.
public final class Combos {
    private Combos() {}

    /// Fills a combo box and ties it to what is chosen while `root` is on a screen: what is chosen
    /// outlives it.
    public static <T> void fill(
            Node root,
            ComboBox<T> combo,
            ObservableList<T> choices,
            Property<? extends @Nullable T> chosen,
            Function<T, String> text) {
        combo.setItems(choices);
        combo.setConverter(new ReadOnlyConverter<>(choice -> (choices.indexOf(choice) + 1) + " " + text.apply(choice)));
        ComboValue.tie(root, combo, chosen);
        combo.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            T match = match(choices, combo.getValue(), event.getCharacter(), text);
            if (match != null) {
                combo.setValue(match);
                event.consume();
            }
        });
    }

    // A letter goes on from the choice at hand, so that the same letter again chooses the next one.
    private static <T> @Nullable T match(List<T> choices, @Nullable T now, String typed, Function<T, String> text) {
        if (typed.matches("[1-9]")) {
            int place = Integer.parseInt(typed) - 1;
            return place < choices.size() ? choices.get(place) : null;
        }
        String letter = Spelling.words(typed);
        if (letter.isBlank() || !Character.isLetter(letter.codePointAt(0))) {
            return null;
        }
        int start = now == null ? -1 : choices.indexOf(now);
        for (int i = 1; i <= choices.size(); i++) {
            T choice = choices.get((start + i) % choices.size());
            if (Spelling.words(text.apply(choice)).startsWith(letter)) {
                return choice;
            }
        }
        return null;
    }
}
