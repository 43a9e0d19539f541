package org.dosedesk.text;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times of day as the nurse reads and types them, by the clock of 24 hours.
public final class TimeText {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})(?:[:.,\\- ]?(\\d{2}))?");

    private TimeText() {}

    /// The time as HH:mm.
    public static String show(LocalTime time) {
        return SHOWN.format(time);
    }

    /// Two times as HH:mm–HH:mm.
    public static String show(LocalTime from, LocalTime until) {
        return show(from) + "–" + show(until);
    }

    /// Understands `9`, `09:30`, `9.30`, `9-30`, `930` and `0930`.
    ///
    /// @return empty when the text is no time
    public static Optional<LocalTime> parse(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        if (!typed.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
