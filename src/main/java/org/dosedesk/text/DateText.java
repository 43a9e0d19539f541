package org.dosedesk.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/// Dates as the nurse reads and types them. All three languages write the day first, with points.
public final class DateText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private DateText() {}

    /// The date as dd.MM.yyyy.
    public static String show(LocalDate date) {
        return SHOWN.format(date);
    }

    /// A moment as dd.MM.yyyy HH:mm by the clock on the wall.
    public static String showTime(Instant at, ZoneId zone) {
        return TIME.withZone(zone).format(at);
    }

    /// Understands `25.02.2022`, `25.2.22`, `25/02/2022`, `2022-02-25`, `250222`, `25022022`, and `25.02` or
    /// `2502` with the year of today; and the words for today and yesterday or their first letters. A year of two
    /// digits lies in the hundred years that end ten years after today.
    ///
    /// @return empty when the text is no date
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        String trimmed = text.strip();
        if (trimmed.matches("\\d{4}-\\d{1,2}-\\d{1,2}")) {
            String[] parts = trimmed.split("-", -1);
            return date(parts[2], parts[1], parts[0], today);
        }
        if (trimmed.matches("\\d{1,2}[./ -]\\d{1,2}([./ -](\\d{2}|\\d{4}))?[.]?")) {
            String[] parts = trimmed.replaceAll("[.]$", "").split("[./ -]", -1);
            return date(parts[0], parts[1], parts.length > 2 ? parts[2] : "", today);
        }
        if (trimmed.matches("\\d{4}|\\d{6}|\\d{8}")) {
            return date(trimmed.substring(0, 2), trimmed.substring(2, 4), trimmed.substring(4), today);
        }
        return DayWords.day(trimmed, today);
    }

    /// Understands a date of expiry: all that [#parse] does, and `12.2022`, `12/2022`, `2022-12`, `122022` and
    /// `12.22`, as many vials have it, for the last day of that month (CDSi CALCDTLOTEXP-1).
    ///
    /// @return empty when the text is neither a date nor a month
    public static Optional<LocalDate> parseExpiry(String text, LocalDate today) {
        return parse(text, today).or(() -> month(text.strip(), today));
    }

    private static Optional<LocalDate> month(String text, LocalDate today) {
        if (text.matches("\\d{4}-\\d{1,2}")) {
            return lastDay(text.substring(5), text.substring(0, 4), today);
        }
        if (text.matches("\\d{1,2}[./ -](\\d{2}|\\d{4})")) {
            String[] parts = text.split("[./ -]", -1);
            return lastDay(parts[0], parts[1], today);
        }
        return text.matches("\\d{6}") ? lastDay(text.substring(0, 2), text.substring(2), today) : Optional.empty();
    }

    private static Optional<LocalDate> lastDay(String month, String year, LocalDate today) {
        return date("1", month, year, today).map(first -> first.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static Optional<LocalDate> date(String day, String month, String year, LocalDate today) {
        int wholeYear = switch (year.length()) {
            case 0 -> today.getYear();
            case 2 -> century(Integer.parseInt(year), today);
            default -> Integer.parseInt(year);
        };
        try {
            return Optional.of(LocalDate.parse(
                    String.format(
                            Locale.ROOT, "%04d-%02d-%02d", wholeYear, Integer.parseInt(day), Integer.parseInt(month)),
                    DateTimeFormatter.ofPattern("uuuu-dd-MM", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int century(int year, LocalDate today) {
        int last = today.getYear() + 10;
        int candidate = last / 100 * 100 + year;
        return candidate > last ? candidate - 100 : candidate;
    }
}
