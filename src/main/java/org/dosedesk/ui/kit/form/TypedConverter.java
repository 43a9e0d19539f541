package org.dosedesk.ui.kit.form;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How a choice reads, and what a typed name means.
final class TypedConverter<T> extends StringConverter<T> {
    private final Function<? super T, String> text;
    private final Function<String, @Nullable T> meaning;

    TypedConverter(Function<? super T, String> text, Function<String, @Nullable T> meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : text.apply(choice);
    }

    @Override
    public @Nullable T fromString(String typed) {
        return meaning.apply(typed);
    }
}
