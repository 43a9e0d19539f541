package org.dosedesk.domain.coming;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A week from Monday to Sunday.
public record Week(LocalDate monday) {
    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("a week begins on Monday: " + monday);
        }
    }

    /// The week that a day lies in.
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /// Its last day.
    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /// The week so many weeks later.
    public Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    /// Whether a day lies in it.
    public boolean holds(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }
}
