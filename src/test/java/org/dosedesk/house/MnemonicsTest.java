package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The letter that is pressed with Alt: a letter of the keyboard in use, and another one for each control of a
/// screen.
class MnemonicsTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern INCLUDED = Pattern.compile("<fx:include[^>]*source=\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern MNEMONIC = Pattern.compile("_(\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Map<Language, String> LETTERS = Map.of(
            Language.ENGLISH,
            "abcdefghijklmnopqrstuvwxyz",
            Language.RUSSIAN,
            "абвгдежзиклмнопрстуфхцчшщэюя",
            Language.KAZAKH,
            "аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщыіэюя");

    /// Texts of one control, which take turns.
    private static final List<Set<String>> TURNS = List.of(
            Set.of("dose.save", "dose.save.correct"),
            Set.of("lots.make-today", "lots.not-today"),
            Set.of("listback.save", "listback.save.anyway"),
            Set.of("waivers.until", "waivers.until.optional"),
            Set.of("waivers.against", "waivers.against.clearance"),
            Set.of("waivers.day-is-unknown", "waivers.since-is-unknown"),
            Set.of("why.points.show", "why.points.hide"));

    @ParameterizedTest
    @EnumSource
    void each_control_of_a_screen_has_a_letter_of_its_own(Language language) throws IOException {
        Messages messages = Messages.of(language);
        for (Path screen : screens()) {
            Map<String, Set<String>> controls = new TreeMap<>();
            for (String key : keys(screen)) {
                if (messages.containsKey(key)) {
                    letter(messages.getString(key))
                            .ifPresent(letter -> controls.computeIfAbsent(letter, _ -> new TreeSet<>())
                                    .add(key));
                }
            }
            assertThat(controls.values())
                    .as("%s of %s", language, screen)
                    .allSatisfy(keys -> assertThat(keys)
                            .satisfiesAnyOf(
                                    one -> assertThat(one).hasSize(1),
                                    several -> assertThat(TURNS).contains(Set.copyOf(several))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_letter_is_on_the_keyboard_of_the_language(Language language) {
        Messages messages = Messages.of(language);
        assertThat(messages.keySet())
                .allSatisfy(key -> assertThat(letter(messages.getString(key)).stream())
                        .as(key)
                        .allSatisfy(letter -> assertThat(LETTERS.get(language)).contains(letter)));
    }

    @Test
    void a_control_has_a_letter_in_every_language_or_in_none() {
        Messages english = Messages.of(Language.ENGLISH);
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language);
            assertThat(english.keySet())
                    .allSatisfy(
                            key -> assertThat(letter(messages.getString(key)).isPresent())
                                    .as("%s in %s", key, language)
                                    .isEqualTo(letter(english.getString(key)).isPresent()));
        }
    }

    private static Optional<String> letter(String text) {
        Matcher mnemonic = MNEMONIC.matcher(text);
        return mnemonic.find() ? Optional.of(mnemonic.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static List<Path> screens() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(path -> path.toString().endsWith(".fxml")).toList();
        }
    }

    /// The keys of a screen's FXML, of its view and view-model and of what it includes.
    private static Set<String> keys(Path screen) throws IOException {
        Set<String> keys = new TreeSet<>();
        String fxml = Files.readString(screen);
        FXML_KEY.matcher(fxml).results().forEach(hit -> keys.add(hit.group(1)));
        for (Matcher included = INCLUDED.matcher(fxml); included.find(); ) {
            keys.addAll(keys(screen.resolveSibling(included.group(1)).normalize()));
        }
        if (fxml.contains("<PaperBar ")) {
            keys.addAll(Set.of("paper.bar.preview", "paper.bar.save-pdf", "paper.bar.print"));
        }
        String name = screen.toString().replace(RESOURCES.toString(), SOURCES.toString());
        for (String ending : List.of(".java", "Model.java")) {
            Path source = Path.of(name.replaceAll("\\.fxml$", ending));
            if (Files.exists(source)) {
                LITERAL.matcher(Files.readString(source)).results().forEach(hit -> keys.add(hit.group(1)));
            }
        }
        return keys;
    }
}
