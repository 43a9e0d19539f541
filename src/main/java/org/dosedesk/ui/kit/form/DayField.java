package org.dosedesk.ui.kit.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.dosedesk.text.DateText;
import org.jspecify.annotations.Nullable;

/// A day, as it is typed. FX thread only.
public final class DayField extends Field<String> {
    private final String unreadable;
    private final Reading reading;
    private final Supplier<LocalDate> today;
    private final BooleanSupplier asked;

    /// What a text means as a day.
    @FunctionalInterface
    interface Reading {
        Optional<LocalDate> read(String typed, LocalDate today);
    }

    /// @param unreadable the key of the sentence for what is no day
    DayField(String unreadable, Reading reading, Supplier<LocalDate> today, BooleanSupplier asked) {
        super("");
        this.unreadable = unreadable;
        this.reading = reading;
        this.today = today;
        this.asked = asked;
    }

    /// A field that stands alone, outside of any form.
    ///
    /// @param today to understand a day without a year or a century by
    public static DayField alone(Supplier<LocalDate> today) {
        return new DayField("common.day.unreadable", DateText::parse, today, () -> true);
    }

    /// Shows a day, or nothing.
    public void show(@Nullable LocalDate day) {
        set(day == null ? "" : DateText.show(day));
    }

    /// Takes what is typed: a day in the way in which days are shown, and what is none as it is.
    void take(String typed) {
        set(reading.read(typed, today.get()).map(DateText::show).orElseGet(typed::strip));
    }

    /// The day that is typed; empty while nothing is, or nothing that is a day.
    public Optional<LocalDate> day() {
        return reading.read(get(), today.get());
    }

    String unreadable() {
        return unreadable;
    }

    /// Whether something is typed that is no day, where a day is asked for.
    public boolean isUnreadable() {
        return asked.getAsBoolean() && !get().isBlank() && day().isEmpty();
    }
}
