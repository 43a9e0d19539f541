package org.dosedesk.ui.kit.combo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.ui.kit.Focus;

/// Boxes in which several choices are ticked, by the keyboard, too: the number of a choice ticks it, Space and Down
/// open the list, in which Space ticks. FX thread only.
///
/// @param <T> what is ticked
public final class Ticks<T> {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused");

    private final CheckComboBox<T> box;
    private final ObservableList<T> choices;
    private final Property<Set<T>> ticked;
    private final Function<? super T, String> text;
    private final String none;
    private boolean showing;

    private Ticks(
            CheckComboBox<T> box,
            ObservableList<T> choices,
            Property<Set<T>> ticked,
            Function<? super T, String> text,
            String none) {
        this.box = box;
        this.choices = choices;
        this.ticked = ticked;
        this.text = text;
        this.none = none;
    }

    /// Ties a box to what is ticked while `root` is on a screen: what is ticked outlives the box.
    ///
    /// @param text how a choice reads
    /// @param none what the box says while nothing is ticked
    public static <T> void tie(
            Node root,
            CheckComboBox<T> box,
            ObservableList<T> choices,
            Property<Set<T>> ticked,
            Function<? super T, String> text,
            String none) {
        new Ticks<>(box, choices, ticked, text, none).tie(root);
    }

    /// Whether the list of a box is open.
    public static boolean isOpen(CheckComboBox<?> box) {
        return box.getChildrenUnmodifiable().stream()
                .anyMatch(part -> part instanceof ComboBoxBase<?> inner && inner.isShowing());
    }

    /// Lets Space, Down and F4 open the list of a box, and shows where the focus is.
    public static void openByKeys(CheckComboBox<?> box) {
        box.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean opens =
                    key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.F4;
            if (opens && !isOpen(box)) {
                box.show();
                key.consume();
            }
        });
        // The box has the focus, but its inner part is what is seen.
        box.focusedProperty()
                .subscribe(
                        is -> box.getChildrenUnmodifiable().forEach(part -> part.pseudoClassStateChanged(FOCUSED, is)));
    }

    private void tie(Node root) {
        box.setConverter(new ReadOnlyConverter<>(choice -> (choices.indexOf(choice) + 1) + " " + text.apply(choice)));
        ListChangeListener<T> renewed = change -> fill();
        // Held by the box, because the choices outlive it.
        box.getProperties().put(Ticks.class, renewed);
        choices.addListener(new WeakListChangeListener<>(renewed));
        fill();
        ObservableValue<Boolean> shown = Focus.onScreen(root);
        ticked.when(shown).subscribe(now -> show());
        box.getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) change -> take());
        box.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        openByKeys(box);
    }

    private void fill() {
        showing = true;
        box.getCheckModel().clearChecks();
        box.getItems().setAll(choices);
        showing = false;
        show();
    }

    private void show() {
        if (showing) {
            return;
        }
        showing = true;
        List<String> names = choices.stream()
                .filter(ticked.getValue()::contains)
                .<String>map(text)
                .toList();
        // Before the ticks: the box shows its title anew only when a tick changes.
        box.setTitle(names.isEmpty() ? none : String.join(", ", names));
        for (T choice : choices) {
            if (ticked.getValue().contains(choice)) {
                box.getCheckModel().check(choice);
            } else {
                box.getCheckModel().clearCheck(choice);
            }
        }
        showing = false;
    }

    private void take() {
        if (!showing) {
            ticked.setValue(new LinkedHashSet<>(
                    choices.stream().filter(box.getCheckModel()::isChecked).toList()));
        }
    }

    private void type(KeyEvent key) {
        String typed = key.getCharacter();
        int number = typed.length() == 1 && Character.isDigit(typed.charAt(0)) ? typed.charAt(0) - '0' : 0;
        if (number >= 1 && number <= choices.size()) {
            box.getCheckModel().toggleCheckState(choices.get(number - 1));
            key.consume();
        }
    }
}
