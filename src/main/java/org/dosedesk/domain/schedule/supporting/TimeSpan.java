package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An offset such as "6 months" or "21 days - 4 days", as the supporting data write it. Each part may be negative;
/// the parts keep the units of the text, so that a screen can say them in any language.
public record TimeSpan(int years, int months, int weeks, int days) implements Comparable<TimeSpan> {

    private static final Pattern PART =
            Pattern.compile("([+-]?)\\s*(\\d{1,5})\\s*(year|yr|month|mo|week|wk|day)s?\\s*");

    /// Reads "2 years", "6 months - 4 days", "19 months + 4 weeks", and "6 yrs - 4 days" as in older files of the
    /// CDC. Throws IllegalArgumentException when the text is anything else.
    public static TimeSpan parse(String text) {
        Matcher part = PART.matcher(text.strip().toLowerCase(Locale.ROOT));
        int[] sums = new int[4];
        int end = 0;
        while (part.lookingAt()) {
            if (end > 0 && part.group(1).isEmpty()) {
                break;
            }
            int amount = Integer.parseInt(part.group(2)) * (part.group(1).equals("-") ? -1 : 1);
            sums[unit(part.group(3))] += amount;
            end = part.end();
            part.region(end, part.regionEnd());
        }
        if (end == 0 || end < text.strip().length()) {
            throw new IllegalArgumentException("'" + text + "' is not a time span such as '6 months - 4 days'");
        }
        return new TimeSpan(sums[0], sums[1], sums[2], sums[3]);
    }

    private static int unit(String name) {
        return switch (name) {
            case "year", "yr" -> 0;
            case "month", "mo" -> 1;
            case "week", "wk" -> 2;
            default -> 3;
        };
    }

    /// The date this span after `date`: years and months first, a day that does not exist becomes the first of the
    /// next month, then weeks and days (CALCDT-1 to CALCDT-6, table 3-6).
    public LocalDate after(LocalDate date) {
        LocalDate moved = date;
        int byMonths = years * 12 + months;
        if (byMonths != 0) {
            moved = date.plusMonths(byMonths);
            if (moved.getDayOfMonth() != date.getDayOfMonth()) {
                // The calendar has taken the last day of the month in the place of the one that does not exist.
                moved = moved.plusDays(1);
            }
        }
        return moved.plusDays(weeks * 7L + days);
    }

    /// Orders spans by their length, a month taken as 30.4375 days.
    @Override
    public int compareTo(TimeSpan other) {
        return Double.compare(approximateDays(), other.approximateDays());
    }

    private double approximateDays() {
        return (years * 12 + months) * 30.4375 + weeks * 7 + days;
    }
}
