package org.dosedesk.ui.kit.day;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// Lets a date picker understand every way of typing a date that [DateText] knows. Text that is no date becomes null.
public final class DateConverter extends StringConverter<LocalDate> {
    private final Supplier<LocalDate> today;

    /// Completes short dates from this day.
    public DateConverter(Supplier<LocalDate> today) {
        this.today = today;
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : DateText.show(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        return text == null ? null : DateText.parse(text, today.get()).orElse(null);
    }
}
