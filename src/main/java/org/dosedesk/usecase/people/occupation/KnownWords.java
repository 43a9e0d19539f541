package org.dosedesk.usecase.people.occupation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.spelling.Spelling;

/// Words that speak of an occupational group, in the three languages of rosters.
final class KnownWords {
    private static final String FILE = "known-words.properties";

    private final Map<ObservationKind, List<String>> beginnings = new EnumMap<>(ObservationKind.class);

    KnownWords() {
        Properties words = read();
        words.stringPropertyNames()
                .forEach(key -> beginnings
                        .computeIfAbsent(
                                ObservationKind.valueOf(key.substring(0, key.lastIndexOf('.'))),
                                group -> new ArrayList<>())
                        .addAll(Stream.of(words.getProperty(key).split(",", -1))
                                .map(Spelling::words)
                                .toList()));
    }

    /// The observation codes of the groups that a name speaks of.
    List<String> groups(String name) {
        String plain = " " + Spelling.words(name);
        return AddToGroup.GROUPS.stream()
                .filter(group ->
                        beginnings.getOrDefault(group, List.of()).stream().anyMatch(word -> plain.contains(" " + word)))
                .map(ObservationKind::code)
                .toList();
    }

    private static Properties read() {
        try (InputStream in = KnownWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no file " + FILE);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
