package org.dosedesk.ui.kit.day;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The one day that all statuses, lists and numbers are about: today, unless somebody chose another. What is entered
/// is dated today all the same. FX thread only.
public final class AsOfDay {
    private final Today now;
    private final ReadOnlyObjectWrapper<LocalDate> day;
    private final ReadOnlyBooleanWrapper isToday = new ReadOnlyBooleanWrapper(this, "today", true);

    /// Begins with today, and goes on with it when the day turns.
    public AsOfDay(Today now) {
        this.now = now;
        day = new ReadOnlyObjectWrapper<>(this, "day", now.day());
        now.onTurned(this::turned);
    }

    /// The day.
    public LocalDate day() {
        return day.get();
    }

    /// The day, to be followed.
    public ReadOnlyObjectProperty<LocalDate> dayProperty() {
        return day.getReadOnlyProperty();
    }

    /// Whether it is today.
    public ReadOnlyBooleanProperty todayProperty() {
        return isToday.getReadOnlyProperty();
    }

    /// What day it is.
    public LocalDate today() {
        return now.day();
    }

    /// Makes everything be about a day.
    public void choose(LocalDate wanted) {
        isToday.set(wanted.equals(now.day()));
        day.set(wanted);
    }

    /// Makes everything be about today again.
    public void backToToday() {
        choose(now.day());
    }

    /// The day that a list for a visit is proposed for: this day when it lies ahead, else today. The listener is told
    /// whenever that changes.
    public void onDayOfLists(Consumer<LocalDate> listener) {
        day.subscribe((before, after) -> listener.accept(dayOfLists()));
        now.onTurned(turned -> listener.accept(dayOfLists()));
    }

    private LocalDate dayOfLists() {
        return day.get().isAfter(now.day()) ? day.get() : now.day();
    }

    // Where somebody chose another day, everything stays about that one.
    private void turned(LocalDate today) {
        if (isToday.get()) {
            day.set(today);
        } else {
            isToday.set(day.get().equals(today));
        }
    }
}
