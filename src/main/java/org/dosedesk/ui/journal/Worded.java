package org.dosedesk.ui.journal;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// Shows the choices of a list in words; nobody types into it.
final class Worded<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Worded(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? "" : words.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("the list is not typed into");
    }
}
