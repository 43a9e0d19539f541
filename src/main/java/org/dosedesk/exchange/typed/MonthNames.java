package org.dosedesk.exchange.typed;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/// Months by name. Letters that look alike are not taken for one another: `may` and `мау` are two months.
final class MonthNames {
    private static final Map<String, Integer> MONTHS = read();

    private MonthNames() {}

    /// The month from 1 to 12, or 0 for a word that names none.
    static int month(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> read() {
        Properties properties = new Properties();
        try (InputStream in = MonthNames.class.getResourceAsStream("months.properties")) {
            if (in == null) {
                throw new IllegalStateException("no months.properties");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("months.properties", e);
        }
        Map<String, Integer> months = new HashMap<>();
        for (String number : properties.stringPropertyNames()) {
            for (String name : properties.getProperty(number).split("\\|", -1)) {
                if (months.put(name, Integer.valueOf(number)) != null) {
                    throw new IllegalStateException(name + " names two months");
                }
            }
        }
        return Map.copyOf(months);
    }
}
