package org.dosedesk.ui.sitelist;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// How choices read.
final class FormFields {
    private FormFields() {}

    /// Shows choices in words, the one chosen too when it is not among the choices yet.
    static <T> void words(ComboBox<T> box, Function<T, String> text) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T item) {
                return item == null ? "" : text.apply(item);
            }

            @Override
            public @Nullable T fromString(String typed) {
                return null;
            }
        });
    }

    static String name(Messages messages, Language language) {
        return switch (language) {
            case ENGLISH -> messages.get("sitelist.language.en");
            case RUSSIAN -> messages.get("sitelist.language.ru");
            case KAZAKH -> messages.get("sitelist.language.kk");
        };
    }
}
