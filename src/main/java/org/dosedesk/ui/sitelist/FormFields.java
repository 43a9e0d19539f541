package org.dosedesk.ui.sitelist;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// How choices read.
final class FormFields {
    private FormFields() {}

    static <T> void cells(ComboBox<T> box, Function<T, String> text) {
        box.setCellFactory(list -> cell(text));
        box.setButtonCell(cell(text));
    }

    static String name(Messages messages, Language language) {
        return switch (language) {
            case ENGLISH -> messages.get("sitelist.language.en");
            case RUSSIAN -> messages.get("sitelist.language.ru");
            case KAZAKH -> messages.get("sitelist.language.kk");
        };
    }

    private static <T> ListCell<T> cell(Function<T, String> text) {
        return new ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : text.apply(item));
            }
        };
    }
}
