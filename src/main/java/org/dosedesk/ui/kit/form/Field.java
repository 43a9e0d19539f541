package org.dosedesk.ui.kit.form;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// One thing that is typed or chosen in a form. FX thread only.
///
/// @param <T> what it holds
public sealed class Field<T extends @Nullable Object> permits DayField {
    private final T empty;
    private final ObjectProperty<T> value;

    Field(T empty) {
        this.empty = empty;
        value = new SimpleObjectProperty<>(this, "value", empty);
    }

    /// What it holds now.
    public T get() {
        return value.get();
    }

    /// Puts something in.
    public void set(T now) {
        value.set(now);
    }

    /// Puts in what an empty form holds.
    public void clear() {
        value.set(empty);
    }

    /// What it holds, for a control to be tied to.
    public Property<T> value() {
        return value;
    }
}
