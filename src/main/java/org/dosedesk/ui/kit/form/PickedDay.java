package org.dosedesk.ui.kit.form;

import java.time.LocalDate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.util.StringConverter;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// A date picker that shows a field for a day. What is typed counts once the picker is left, and stays as it was
/// typed when it is no day: by itself, a picker would empty itself.
public final class PickedDay extends StringConverter<LocalDate> {
    private final DatePicker picker;
    private final DayField field;
    private boolean kept;

    private PickedDay(DatePicker picker, DayField field) {
        this.picker = picker;
        this.field = field;
    }

    /// Ties a picker to a field.
    ///
    /// @param shown whether the picker is on a screen
    public static void tie(DatePicker picker, DayField field, ObservableValue<Boolean> shown) {
        PickedDay both = new PickedDay(picker, field);
        TextField editor = picker.getEditor();
        picker.setConverter(both);
        picker.addEventFilter(InputEvent.ANY, event -> both.kept = false);
        editor.textProperty().subscribe((was, is) -> {
            if (both.kept && is.isEmpty()) {
                editor.setText(field.get());
            }
        });
        picker.valueProperty().subscribe((was, is) -> {
            if (is != null) {
                field.show(is);
            }
        });
        picker.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                field.take(editor.getText());
            }
        });
        both.show();
        field.value().when(shown).subscribe(typed -> both.show());
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : DateText.show(day);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String typed) {
        field.take(typed == null ? "" : typed);
        show();
        return field.day().orElse(null);
    }

    private void show() {
        kept = false;
        picker.setValue(field.day().orElse(null));
        kept = field.isUnreadable();
        picker.getEditor().setText(field.get());
    }
}
