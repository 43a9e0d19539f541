package org.dosedesk.exchange.typed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a file writes the day or the month first where strokes stand between them: its own dates tell, since
/// only
/// a day can be above 12.
public enum SlashOrder {
    DAY_FIRST,
    MONTH_FIRST,
    /// No date tells, or they tell different things.
    UNKNOWN;

    private static final int MONTHS = 12;
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9/])([0-9]{1,2})/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2})(?![0-9/])");

    /// What the dates of a text tell.
    public static SlashOrder of(String text) {
        if (text.indexOf('/') < 0) {
            return UNKNOWN;
        }
        boolean dayFirst = false;
        boolean monthFirst = false;
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            boolean firstIsMonth = Integer.parseInt(dates.group(1)) <= MONTHS;
            boolean secondIsMonth = Integer.parseInt(dates.group(2)) <= MONTHS;
            dayFirst |= !firstIsMonth && secondIsMonth;
            monthFirst |= firstIsMonth && !secondIsMonth;
        }
        return dayFirst == monthFirst ? UNKNOWN : dayFirst ? DAY_FIRST : MONTH_FIRST;
    }
}
