package org.dosedesk.ui.rules;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Understands a length of time as it is typed, in any of the three languages: "6 months", "6 мес", "6 ай - 4 күн".
final class SpanInput {
    private static final Pattern PART = Pattern.compile("\\s*([+−–-]?)\\s*(\\d{1,4})\\s*([\\p{L}]+)\\.?");

    /// The beginnings of the words for a unit; the longest that fits decides.
    private static final Map<String, Character> UNITS = Map.ofEntries(
            Map.entry("y", 'y'),
            Map.entry("г", 'y'),
            Map.entry("л", 'y'),
            Map.entry("ж", 'y'),
            Map.entry("m", 'm'),
            Map.entry("м", 'm'),
            Map.entry("ай", 'm'),
            Map.entry("w", 'w'),
            Map.entry("н", 'w'),
            Map.entry("ап", 'w'),
            Map.entry("d", 'd'),
            Map.entry("д", 'd'),
            Map.entry("к", 'd'));

    private SpanInput() {}

    /// The length typed; empty when it is none.
    static Optional<TimeSpan> parse(String typed) {
        Matcher part = PART.matcher(typed.strip().toLowerCase(Locale.ROOT));
        int years = 0;
        int months = 0;
        int weeks = 0;
        int days = 0;
        int end = 0;
        while (part.lookingAt()) {
            Character unit = unit(part.group(3));
            if (unit == null) {
                return Optional.empty();
            }
            int amount = Integer.parseInt(part.group(2))
                    * (part.group(1).isEmpty() || part.group(1).equals("+") ? 1 : -1);
            switch (unit) {
                case 'y' -> years += amount;
                case 'm' -> months += amount;
                case 'w' -> weeks += amount;
                default -> days += amount;
            }
            end = part.end();
            part.region(end, part.regionEnd());
        }
        boolean whole = end > 0 && end == typed.strip().length();
        boolean first = years * 12 + months > 0 || (years * 12 + months == 0 && weeks * 7 + days > 0);
        return whole && first ? Optional.of(new TimeSpan(years, months, weeks, days)) : Optional.empty();
    }

    private static @Nullable Character unit(String word) {
        Character two = word.length() < 2 ? null : UNITS.get(word.substring(0, 2));
        return two != null ? two : UNITS.get(word.substring(0, 1));
    }
}
