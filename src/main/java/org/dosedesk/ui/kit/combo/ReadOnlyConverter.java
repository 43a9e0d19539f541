package org.dosedesk.ui.kit.combo;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// How the choices of a list read that is not typed into.
public final class ReadOnlyConverter<T extends @Nullable Object> extends StringConverter<T> {
    private final String none;
    private final Function<? super T, String> text;

    /// No choice reads as nothing.
    public ReadOnlyConverter(Function<? super T, String> text) {
        this("", text);
    }

    /// @param none how no choice reads
    public ReadOnlyConverter(String none, Function<? super T, String> text) {
        this.none = none;
        this.text = text;
    }

    @Override
    public String toString(@Nullable T choice) {
        return choice == null ? none : text.apply(choice);
    }

    @Override
    public T fromString(String typed) {
        throw new UnsupportedOperationException("the list is not typed into");
    }
}
