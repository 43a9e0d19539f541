package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.shell.ScreenId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever chooses a screen in the menu finds the same words above it.
class ScreenNamesTest {
    // Screens that are opened from another one and say more in their title than their name: whose card, why what.
    private static final String LONGER = ".screen";

    @Test
    void theMenusWordsStandAboveTheScreen() {
        String views = views();
        assertThat(ScreenId.values())
                .allSatisfy(screen -> assertThat(screen.titleKey())
                        .satisfiesAnyOf(
                                key -> assertThat(key).endsWith(LONGER),
                                key -> assertThat(views).contains("\"%" + key + "\""),
                                key -> assertThat(views).contains("\"" + key + "\"")));
    }

    /// What a title is called about another vaccine group it is called in the menu, too: so it has no wording of
    /// its own.
    @ParameterizedTest
    @EnumSource
    void noTitleIsWordedOtherwise(Language language) {
        assertThat(Messages.of(language).keySet())
                .noneMatch(key -> Stream.of(ScreenId.values())
                        .anyMatch(screen -> key.startsWith("wording.") && key.endsWith("." + screen.titleKey())));
    }

    private static String views() {
        return Stream.of("src/main/java/org/dosedesk/ui", "src/main/resources/org/dosedesk/ui")
                .flatMap(ScreenNamesTest::files)
                .filter(file -> !file.endsWith("ScreenId.java"))
                .map(ScreenNamesTest::read)
                .collect(Collectors.joining());
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
