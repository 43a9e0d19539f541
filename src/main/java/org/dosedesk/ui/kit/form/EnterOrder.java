package org.dosedesk.ui.kit.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.ui.kit.ScrollIntoView;
import org.dosedesk.ui.kit.combo.Ticks;

/// Makes a form for the keyboard: Enter goes from field to field and saves in the last, Ctrl+Enter saves from
/// anywhere, Esc leaves. Buttons and open lists keep their Enter and Esc.
public final class EnterOrder {
    private final Supplier<List<Node>> fields;
    private final Predicate<Node> aside;
    private final Runnable save;
    private final Runnable leave;

    /// @param fields the fields as they are now, in order; what is disabled or out of sight is passed over
    public EnterOrder(Supplier<List<Node>> fields, Runnable save, Runnable leave) {
        this(fields, field -> false, save, leave);
    }

    /// @param aside which fields Enter goes on from, but not to
    EnterOrder(Supplier<List<Node>> fields, Predicate<Node> aside, Runnable save, Runnable leave) {
        this.fields = fields;
        this.aside = aside;
        this.save = save;
        this.leave = leave;
    }

    /// Listens to the keys pressed in a form.
    public void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    /// Does what a key asks for, and takes it from the field then.
    public void onKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && goOn()) {
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && reachable().stream().noneMatch(EnterOrder::listOpen)) {
            leave.run();
            event.consume();
        }
    }

    /// Goes on from the field that has the focus, if it is one of these.
    ///
    /// @return whether it is
    boolean goOn() {
        List<Node> order = reachable();
        for (int i = 0; i < order.size(); i++) {
            Node field = order.get(i);
            if (field.isFocused() && !listOpen(field)) {
                order.subList(i + 1, order.size()).stream()
                        .filter(next -> !aside.test(next))
                        .findFirst()
                        .ifPresentOrElse(EnterOrder::goTo, save);
                return true;
            }
        }
        return false;
    }

    /// Gives a field the focus, and brings it into sight.
    static void goTo(Node field) {
        field.requestFocus();
        ScrollIntoView.bring(field);
    }

    private List<Node> reachable() {
        return fields.get().stream().filter(EnterOrder::isReachable).toList();
    }

    /// Whether a field can be gone to now.
    static boolean isReachable(Node field) {
        return isSeen(field) && !field.isDisabled();
    }

    static boolean isSeen(Node field) {
        for (Node at = field; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private static boolean listOpen(Node field) {
        return field instanceof CheckComboBox<?> ticks
                ? Ticks.isOpen(ticks)
                : field instanceof ComboBoxBase<?> box && box.isShowing();
    }
}
