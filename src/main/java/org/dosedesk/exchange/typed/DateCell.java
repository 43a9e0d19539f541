package org.dosedesk.exchange.typed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import org.dosedesk.usecase.keeping.importing.file.Problem;

/// Dates as people and programs type them: day, month, year with any marks between, or year, month, day; a month's
/// name in three languages or in Roman numerals; a spreadsheet's number of a day; a time of day, the word for a
/// year
/// or which dose it is are left out.
///
/// What can be read two ways is not read, unless the file's other dates tell: a day and a month between strokes,
/// and
/// a year in two digits that may belong to either century.
public sealed interface DateCell {
    /// A day of the calendar.
    record Day(LocalDate date) implements DateCell {}

    /// No day.
    record Wrong(Problem problem) implements DateCell {}

    /// Reads a cleaned cell that is not blank.
    ///
    /// @param strokes what the file's other dates tell
    /// @param birth whether somebody was born on it, so that a year in two digits is that of somebody who works
    static DateCell read(String text, SlashOrder strokes, boolean birth) {
        if (Patterns.PLAIN.matcher(text).matches()) {
            return day(
                    Integer.parseInt(text.substring(6)),
                    Integer.parseInt(text.substring(3, 5)),
                    Integer.parseInt(text.substring(0, 2)));
        }
        String bare = bare(text);
        Matcher serial = Patterns.SERIAL.matcher(bare);
        if (serial.matches()) {
            int days = Integer.parseInt(serial.group(1));
            return days >= Patterns.FIRST_SERIAL && days <= Patterns.LAST_SERIAL
                    ? new Day(Patterns.SERIAL_ZERO.plusDays(days))
                    : new Wrong(Problem.NOT_A_DATE);
        }
        if (Patterns.WITHOUT_DAY.matcher(bare).matches()) {
            return new Wrong(Problem.DATE_WITHOUT_DAY);
        }
        return numbers(bare, strokes, birth);
    }

    private static DateCell numbers(String bare, SlashOrder strokes, boolean birth) {
        Matcher yearFirst = Patterns.YEAR_FIRST.matcher(bare);
        if (yearFirst.matches()) {
            return named(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), birth);
        }
        Matcher yearFirstDayBefore = Patterns.YEAR_DAY_NAME.matcher(bare);
        if (yearFirstDayBefore.matches()) {
            return named(yearFirstDayBefore.group(1), yearFirstDayBefore.group(3), yearFirstDayBefore.group(2), birth);
        }
        Matcher nameFirst = Patterns.NAME_FIRST.matcher(bare);
        if (nameFirst.matches()) {
            return named(nameFirst.group(3), nameFirst.group(1), nameFirst.group(2), birth);
        }
        Matcher strokesBetween = Patterns.STROKES.matcher(bare);
        if (strokesBetween.matches()) {
            return between(
                    Integer.parseInt(strokesBetween.group(1)),
                    Integer.parseInt(strokesBetween.group(2)),
                    strokesBetween.group(3),
                    strokes,
                    birth);
        }
        Matcher dayFirst = Patterns.DAY_FIRST.matcher(bare);
        if (dayFirst.matches()) {
            return named(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), birth);
        }
        Matcher run = Patterns.EIGHT_DIGITS.matcher(bare);
        if (run.matches()) {
            return run.group(1) != null
                    ? named(run.group(1), run.group(2), run.group(3), birth)
                    : named(run.group(6), run.group(5), run.group(4), birth);
        }
        return new Wrong(Problem.NOT_A_DATE);
    }

    private static DateCell between(int one, int two, String year, SlashOrder strokes, boolean birth) {
        boolean either = one != two && one <= Patterns.MONTHS && two <= Patterns.MONTHS;
        if (either && strokes == SlashOrder.UNKNOWN) {
            return new Wrong(Problem.DAY_OR_MONTH);
        }
        boolean monthFirst = two > Patterns.MONTHS || (either && strokes == SlashOrder.MONTH_FIRST);
        return monthFirst ? ofYear(year, one, two, birth) : ofYear(year, two, one, birth);
    }

    private static DateCell named(String year, String month, String day, boolean birth) {
        int number = Character.isDigit(month.charAt(0)) ? Integer.parseInt(month) : MonthNames.month(month);
        return number == 0 && !Character.isDigit(month.charAt(0))
                ? new Wrong(Problem.NOT_A_DATE)
                : ofYear(year, number, Integer.parseInt(day), birth);
    }

    private static DateCell ofYear(String year, int month, int day, boolean birth) {
        int number = Integer.parseInt(year);
        if (year.length() == 2) {
            if (birth && number > Patterns.LAST_BORN_IN_2000S && number < Patterns.FIRST_BORN_IN_1900S) {
                return new Wrong(Problem.CENTURY_UNCLEAR);
            }
            boolean now = number < (birth ? Patterns.FIRST_BORN_IN_1900S : Patterns.FIRST_OF_1900S);
            return day((now ? 2000 : 1900) + number, month, day);
        }
        return day(number, month, day);
    }

    private static DateCell day(int year, int month, int day) {
        if (year < 1900 || year > 2100) {
            return new Wrong(Problem.YEAR_UNLIKELY);
        }
        boolean exists = month >= 1
                && month <= Patterns.MONTHS
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? new Day(LocalDate.of(year, month, day)) : new Wrong(Problem.NO_SUCH_DAY);
    }

    /// Without what stands round a date and says nothing of the day.
    private static String bare(String text) {
        String bare = text.toLowerCase(Locale.ROOT);
        bare = Patterns.QUOTES.matcher(bare).replaceAll(" ").strip();
        bare = Patterns.BRACKETS.matcher(bare).replaceAll("").strip();
        bare = Patterns.TIME.matcher(bare).replaceFirst("");
        bare = Patterns.BEFORE.matcher(bare).replaceFirst("");
        bare = Patterns.AFTER.matcher(bare).replaceFirst("");
        bare = Patterns.WORD_FOR_YEAR.matcher(bare).replaceAll("$1");
        bare = Patterns.BETWEEN.matcher(bare).replaceAll("$1").strip();
        return Patterns.LAST_MARKS.matcher(bare).replaceFirst("");
    }
}
