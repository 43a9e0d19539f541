package org.dosedesk.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The words of what is chosen from a list; nothing is typed into it.
public final class OneWay<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public OneWay(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T chosen) {
        return chosen == null ? "" : words.apply(chosen);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("the list is not typed into");
    }
}
