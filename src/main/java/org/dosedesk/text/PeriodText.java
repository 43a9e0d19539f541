package org.dosedesk.text;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/// Lengths of time in words, such as "6 months 12 days". Years are told in months, as vaccination intervals are; in
/// Russian the words stand in the accusative, which fits "через …" and "за …".
public final class PeriodText {
    private PeriodText() {}

    /// A length of time. Parts that are zero are left out, but for a length of no days at all.
    ///
    /// @param period no part negative
    public static String show(Messages messages, Period period) {
        List<String> parts = new ArrayList<>();
        long months = period.getYears() * 12L + period.getMonths();
        int days = period.getDays();
        if (months != 0) {
            parts.add(messages.count("period.months", months));
        }
        if (days != 0 || parts.isEmpty()) {
            parts.add(messages.count("period.days", days));
        }
        return String.join(" ", parts);
    }

    /// The time from one day to a later or the same one: whole months first, then days.
    public static String between(Messages messages, LocalDate from, LocalDate to) {
        return show(messages, Period.between(from, to));
    }
}
