package org.dosedesk.ui.kit.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.combo.ComboValue;
import org.dosedesk.ui.kit.combo.Combos;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.completion.Known;
import org.dosedesk.ui.kit.mark.MarkLabel;
import org.dosedesk.ui.kit.mark.MarkedEdge;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;
import org.jspecify.annotations.Nullable;

/// The controls of a form, tied to its fields. Enter goes through them in the order in which they were tied.
public final class FormControls {
    private final Form form;
    private final Parent root;
    private final Map<Field<?>, Supplier<Node>> controls = new LinkedHashMap<>();
    private final Set<Node> aside = new HashSet<>();

    /// @param root the whole form on the screen
    public FormControls(Form form, Parent root) {
        this.form = form;
        this.root = root;
    }

    /// Ties a field for text or a day. Where two controls show the same field, the one in sight counts.
    public FormControls text(TextInputControl control, Field<String> field) {
        control.textProperty().bindBidirectional(field.value());
        sayAfterLeaving(control, field);
        Supplier<Node> other = controls.get(field);
        return own(() -> other == null || EnterOrder.isSeen(control) ? control : other.get(), field);
    }

    /// Ties a field for a day with a calendar.
    public FormControls day(DatePicker control, DayField field) {
        PickedDay.tie(control, field, Focus.onScreen(root));
        sayAfterLeaving(control, field);
        return own(() -> control, field);
    }

    /// Ties a field for a password.
    public FormControls secret(PasswordBox control, Field<String> field) {
        control.textProperty().bindBidirectional(field.value());
        control.inUse().subscribe((was, is) -> turn(is, field));
        return own(control::field, field);
    }

    /// Ties a tick.
    public FormControls tick(CheckBox control, Field<Boolean> field) {
        control.selectedProperty().bindBidirectional(field.value());
        return own(() -> control, field);
    }

    /// Ties a tick that Enter goes on from, but does not go to: it is for the exception.
    public FormControls tickAside(CheckBox control, Field<Boolean> field) {
        aside.add(control);
        return tick(control, field);
    }

    /// Enter goes on from these, but does not go to them: what stands there is right as a rule.
    public FormControls aside(Node... some) {
        aside.addAll(List.of(some));
        return this;
    }

    /// Ties a choice from a list.
    ///
    /// @param text how a choice reads
    public <T> FormControls combo(
            ComboBox<T> control,
            ObservableList<T> choices,
            Field<? extends @Nullable T> field,
            Function<? super T, String> text) {
        control.setItems(choices);
        control.setConverter(new ReadOnlyConverter<>(text));
        ComboValue.tie(root, control, field.value());
        return own(() -> control, field);
    }

    /// Ties a choice from a list in which nothing may be chosen, too, and which changes while it is shown.
    ///
    /// @param none how choosing nothing reads
    /// @param text how a choice reads
    public <T extends @Nullable Object> FormControls openCombo(
            ComboBox<T> control,
            ObservableList<T> choices,
            Field<? extends @Nullable T> field,
            String none,
            Function<? super T, String> text) {
        control.setItems(choices);
        control.setConverter(new ReadOnlyConverter<>(none, text));
        @SuppressWarnings("unchecked")
        Property<T> target = (Property<T>) field.value();
        control.valueProperty().bindBidirectional(target);
        return own(() -> control, field);
    }

    /// Ties a choice from a list by number or first letter, too.
    ///
    /// @param text how a choice reads
    public <T> FormControls quickCombo(
            ComboBox<T> control,
            ObservableList<T> choices,
            Field<? extends @Nullable T> field,
            Function<T, String> text) {
        Combos.fill(root, control, choices, field.value(), text);
        return own(() -> control, field);
    }

    /// Ties a choice from a list to which a name may be typed; Down opens the list.
    ///
    /// @param text how a choice reads
    /// @param meaning what a typed name means
    public <T> FormControls typedCombo(
            ComboBox<T> control,
            ObservableList<T> choices,
            Field<? extends @Nullable T> field,
            Function<? super T, String> text,
            Function<String, @Nullable T> meaning) {
        control.setEditable(true);
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !control.isShowing()) {
                control.show();
                event.consume();
            }
        });
        combo(control, choices, field, text);
        Completion.offer(
                control.getEditor(),
                () -> Known.among(choices.stream().<String>map(text).toList()));
        sayAfterLeaving(control, field);
        control.setConverter(new TypedConverter<>(text, meaning));
        return this;
    }

    /// Ties a text for which there are suggestions.
    public FormControls suggested(ComboBox<String> control, ObservableList<String> suggestions, Field<String> field) {
        control.setEditable(true);
        control.setItems(suggestions);
        text(control.getEditor(), field);
        // Else what was chosen before could not be chosen again.
        control.getEditor().textProperty().subscribe((was, is) -> {
            if (is.isEmpty()) {
                control.setValue(null);
            }
        });
        return own(() -> control, field);
    }

    /// Ties a choice of a few.
    ///
    /// @param name the label of them all
    /// @param buttons by what they choose, in order
    public <T extends @Nullable Object> FormControls radios(
            Pane place, Label name, Map<? extends T, RadioButton> buttons, Field<T> field) {
        ToggleGroup group = new ToggleGroup();
        buttons.forEach((value, button) -> {
            button.setToggleGroup(group);
            button.setOnAction(event -> field.set(value));
        });
        place.getChildren().setAll(buttons.values());
        name.setLabelFor(buttons.values().iterator().next());
        field.value()
                .when(root.sceneProperty().map(scene -> true).orElse(false))
                .subscribe(now -> buttons.forEach((value, button) -> button.setSelected(Objects.equals(value, now))));
        return own(() -> inUse(List.copyOf(buttons.values())), field);
    }

    /// Takes a control into the order that ties itself.
    ///
    /// @param control the one that has the focus, or should get it
    public FormControls own(Supplier<Node> control, Field<?> field) {
        controls.put(field, control);
        return this;
    }

    /// Shows what is wrong with a field.
    public FormControls mark(Pane place, Field<?> field) {
        place.getChildren().setAll(MarkLabel.warning(form.mark(field)));
        return edge(field);
    }

    /// Shows what is wrong with a field below its control, which is the second thing in its box.
    public FormControls markIn(Pane box, Field<?> field) {
        box.getChildren().add(2, MarkLabel.warning(form.mark(field)));
        return edge(field);
    }

    /// Shows in one place for the whole form what is wrong with it, and else why saving failed. The edges of the
    /// controls tied so far tell which field the sentence is about.
    public FormControls sentence(Label place) {
        ProblemRow.below(place, form.sentence());
        controls.keySet().forEach(this::edge);
        return this;
    }

    /// Shows why saving failed.
    public FormControls failure(Label place) {
        place.textProperty().bind(form.failureText());
        place.managedProperty().bind(place.textProperty().isNotEmpty());
        return this;
    }

    /// Typing begins in the first field, whenever the form comes on the screen.
    public FormControls beginInFirst() {
        Focus.onShowing(root, this::focusFirst);
        return this;
    }

    /// Gives the form another button, which does a part of what saving does.
    ///
    /// @param act does it, and says which field blocks
    public FormControls also(Button button, Supplier<Optional<Field<?>>> act) {
        button.setOnAction(event -> {
            takeTyped();
            act.get().ifPresent(this::focus);
        });
        return this;
    }

    /// Gives the form its buttons and keys: Enter goes on and saves in the last field, Ctrl+Enter saves, Esc
    /// leaves.
    ///
    /// @param save saves, and says which field blocks
    /// @param mayDiscard asks whether what is typed may be thrown away; asked only when something would be lost
    /// @param left throws away what is typed, and goes where one goes then
    public void listen(
            Button saveButton,
            Button leaveButton,
            Supplier<Optional<Field<?>>> save,
            BooleanSupplier mayDiscard,
            Runnable left) {
        leaveButton.setOnAction(event -> leave(mayDiscard, left));
        listen(saveButton, save, mayDiscard, left);
    }

    /// As [#listen(Button, Button, Supplier, BooleanSupplier, Runnable)], where only Esc leaves.
    public void listen(
            Button saveButton, Supplier<Optional<Field<?>>> save, BooleanSupplier mayDiscard, Runnable left) {
        order(saving(saveButton, save), () -> leave(mayDiscard, left)).listen(root);
    }

    /// Gives the keys to a form whose choices count at once: Enter goes on, and from the last one to the first.
    public void goRound() {
        order(this::focusFirst, () -> {}).listen(root);
    }

    /// Gives a form that is part of a screen, and is not left, its button and keys: Enter goes on and saves in the
    /// last
    /// field, Ctrl+Enter saves.
    ///
    /// @param save saves, and says which field blocks
    public void saveWith(Button saveButton, Supplier<Optional<Field<?>>> save) {
        Runnable saving = saving(saveButton, save);
        EnterOrder keys = order(saving, () -> {});
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keys.onKey(event);
            }
        });
    }

    /// Gives a head, of which nothing is saved, its keys: Enter goes on, and from the last field to what the head
    /// is
    /// about.
    public void goOnTo(Node after) {
        EnterOrder keys = order(after::requestFocus, () -> {});
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isConsumed() && event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && keys.goOn()) {
                event.consume();
            }
        });
    }

    /// Takes over the names and days that are being typed: usually that happens when their field is left.
    public void takeTyped() {
        controls.forEach((field, supplier) -> {
            Node control = supplier.get();
            if (control instanceof ComboBox<?> combo && combo.isEditable()) {
                combo.commitValue();
            } else if (control instanceof DatePicker picker && field instanceof DayField day) {
                day.take(picker.getEditor().getText());
            }
        });
    }

    private Runnable saving(Button button, Supplier<Optional<Field<?>>> save) {
        Runnable saving = () -> {
            takeTyped();
            if (!button.isDisabled()) {
                save.get().ifPresent(this::focus);
            }
        };
        button.setOnAction(event -> saving.run());
        return saving;
    }

    private EnterOrder order(Runnable save, Runnable leave) {
        return new EnterOrder(
                () -> controls.values().stream().map(Supplier::get).toList(), aside::contains, save, leave);
    }

    private void leave(BooleanSupplier mayDiscard, Runnable left) {
        takeTyped();
        if (!form.unsaved() || mayDiscard.getAsBoolean()) {
            left.run();
        }
    }

    private void focusFirst() {
        controls.values().stream()
                .map(Supplier::get)
                .filter(EnterOrder::isReachable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    // The edge of the control tells at a glance which field the sentence is about.
    private FormControls edge(Field<?> field) {
        Supplier<Node> control = controls.get(field);
        if (control != null && control.get() instanceof Control at) {
            MarkedEdge.follow(at, form.mark(field));
        }
        return this;
    }

    private void sayAfterLeaving(Node control, Field<?> field) {
        control.focusedProperty().subscribe((was, is) -> turn(is, field));
    }

    private void turn(boolean focused, Field<?> field) {
        if (focused) {
            form.enter(field);
        } else {
            form.leave(field);
        }
    }

    /// Puts the focus where a field is typed.
    public void focus(Field<?> field) {
        Supplier<Node> control = controls.get(field);
        if (control != null) {
            EnterOrder.goTo(control.get());
        }
    }

    private static Node inUse(List<RadioButton> buttons) {
        return buttons.stream()
                .filter(RadioButton::isFocused)
                .findFirst()
                .or(() -> buttons.stream().filter(RadioButton::isSelected).findFirst())
                .orElse(buttons.getFirst());
    }
}
