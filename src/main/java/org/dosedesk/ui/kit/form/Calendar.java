package org.dosedesk.ui.kit.form;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.day.DateConverter;

/// A day with a calendar beside it, where a form keeps what is typed.
final class Calendar {
    private Calendar() {}

    /// Ties a control to a day while `root` is on a screen.
    static void tie(Node root, DatePicker control, DayField field, Supplier<LocalDate> today) {
        control.setConverter(new DateConverter(today));
        control.getEditor().textProperty().subscribe((was, typed) -> {
            // When it is left, the control wipes what it does not understand.
            if (typed.isEmpty() && !control.isFocused() && field.isUnreadable()) {
                control.getEditor().setText(field.get());
            } else {
                field.set(typed);
            }
        });
        field.value().when(Focus.onScreen(root)).subscribe(now -> show(control, field));
    }

    private static void show(DatePicker control, DayField field) {
        String wanted = field.get();
        if (!wanted.equals(control.getEditor().getText())) {
            control.setValue(field.day().orElse(null));
            control.getEditor().setText(wanted);
        }
    }
}
