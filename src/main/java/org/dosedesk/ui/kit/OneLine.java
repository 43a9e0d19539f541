package org.dosedesk.ui.kit;

import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// Fields of one line that take cells copied from a spreadsheet: tabs and line ends between them become spaces,
/// where the toolkit would run the words together. FX thread only.
public final class OneLine {
    private OneLine() {}

    /// Makes one of what may be a field, or holds one; passwords are left as they are.
    static void of(@Nullable Object control) {
        switch (control) {
            case PasswordField secret -> {}
            case TextField field -> of(field);
            case ComboBox<?> combo when combo.isEditable() -> of(combo.getEditor());
            case DatePicker day -> of(day.getEditor());
            case null, default -> {}
        }
    }

    /// Makes a field one of them.
    public static void of(TextField field) {
        TextFormatter<String> joining = new TextFormatter<>(OneLine::joined);
        field.setTextFormatter(joining);
        // A field with a formatter keeps Escape to itself, and no form could be left.
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                field.setTextFormatter(null);
                Platform.runLater(() -> field.setTextFormatter(joining));
            }
        });
    }

    private static TextFormatter.Change joined(TextFormatter.Change change) {
        if (change.getText().chars().anyMatch(Character::isISOControl)) {
            change.setText(Spelling.clean(change.getText()));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
