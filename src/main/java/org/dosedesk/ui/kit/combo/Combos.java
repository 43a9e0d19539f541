package org.dosedesk.ui.kit.combo;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Combo boxes for fast hands: the number, the first letter or the first letters of a choice choose it, whatever
/// the keyboard's language.
public final class Combos {
    // What is typed with a longer pause begins anew.
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1_200);

    private Combos() {}

    /// Fills a combo box and ties it to what is chosen while `root` is on a screen: what is chosen outlives it.
    public static <T> void fill(
            Node root,
            ComboBox<T> combo,
            ObservableList<T> choices,
            Property<? extends @Nullable T> chosen,
            Function<T, String> text) {
        combo.setItems(choices);
        combo.setConverter(new ReadOnlyConverter<>(choice -> (choices.indexOf(choice) + 1) + " " + text.apply(choice)));
        ComboValue.tie(root, combo, chosen);
        Typing<T> typing = new Typing<>(choices, text);
        combo.focusedProperty().subscribe((was, is) -> typing.forget());
        combo.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            T match = typing.next(combo.getValue(), event.getCharacter(), System.nanoTime());
            if (match != null) {
                combo.setValue(match);
                event.consume();
            }
        });
    }

    /// What is typed into a box, letter by letter.
    private static final class Typing<T> {
        private final List<T> choices;
        private final Function<T, String> text;
        private String typed = "";
        private long last;

        Typing(List<T> choices, Function<T, String> text) {
            this.choices = choices;
            this.text = text;
        }

        void forget() {
            typed = "";
        }

        @Nullable T next(@Nullable T now, String key, long at) {
            String letter = Spelling.words(key);
            if (letter.isBlank() || !Character.isLetterOrDigit(letter.codePointAt(0))) {
                return null;
            }
            String before = at - last > PAUSE ? "" : typed;
            last = at;
            T more = before.isEmpty() ? null : match(now, before + letter, 0);
            typed = more == null ? letter : before + letter;
            return more == null ? match(now, letter, 1) : more;
        }

        // A letter alone goes on from the choice at hand, so that the same letter again chooses the next one; with
        // more letters the choice at hand may stay.
        private @Nullable T match(@Nullable T now, String wanted, int first) {
            if (wanted.chars().allMatch(Character::isDigit)) {
                int place = wanted.length() > 3 ? 0 : Integer.parseInt(wanted);
                return place >= 1 && place <= choices.size() ? choices.get(place - 1) : null;
            }
            int start = now == null ? -first : choices.indexOf(now);
            for (int i = first; i < choices.size() + first; i++) {
                T choice = choices.get(Math.floorMod(start + i, choices.size()));
                if (Spelling.words(text.apply(choice)).startsWith(wanted)) {
                    return choice;
                }
            }
            return null;
        }
    }
}
