package org.dosedesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// Words for days, such as "today", in every language at once: whoever types need not think of the language in use.
final class DayWords {
    private static final Map<String, Integer> DAYS = read();

    private DayWords() {}

    /// The day that a word names, empty when it names none.
    static Optional<LocalDate> day(String word, LocalDate today) {
        return Optional.ofNullable(DAYS.get(word.toLowerCase(Locale.ROOT))).map(today::plusDays);
    }

    private static Map<String, Integer> read() {
        Properties file = new Properties();
        try (InputStream in = Objects.requireNonNull(DayWords.class.getResourceAsStream("days.properties"))) {
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Integer> days = new HashMap<>();
        for (String away : file.stringPropertyNames()) {
            for (String word : file.getProperty(away).split(" ", -1)) {
                days.put(word, Integer.valueOf(away));
            }
        }
        return Map.copyOf(days);
    }
}
