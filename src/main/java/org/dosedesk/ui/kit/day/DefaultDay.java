package org.dosedesk.ui.kit.day;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.Property;

/// A field that shows a day until somebody types or chooses another: untouched, it follows the day when that
/// turns. FX thread only.
///
/// @param <T> what the field holds
public final class DefaultDay<T> {
    private final Property<? super T> field;
    private final Function<LocalDate, T> shown;
    private boolean untouched;

    /// Leaves the field as it is; it counts as touched until [#show].
    ///
    /// @param shown the day as the field holds it
    public DefaultDay(Property<? super T> field, Function<LocalDate, T> shown) {
        this.field = field;
        this.shown = shown;
        field.subscribe((before, after) -> untouched = false);
    }

    /// Shows a day that nobody chose.
    public void show(LocalDate day) {
        field.setValue(shown.apply(day));
        untouched = true;
    }

    /// Shows the day that has begun, unless somebody chose another.
    public void turn(LocalDate now) {
        if (untouched) {
            show(now);
        }
    }
}
