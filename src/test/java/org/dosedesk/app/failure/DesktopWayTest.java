package org.dosedesk.app.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dosedesk.app.failure.DesktopWay.Tool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DesktopWayTest {
    private static final String SENTENCE = "Папка «C:\\Данные & <ко>» полна.";

    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void the_first_program_that_is_there_and_shows_it_is_used() throws IOException {
        Path shown = folder.resolve("shown");
        Tool absent = new Tool(List.of("no-such-program", DesktopWay.SENTENCE), 1);
        Tool refuses = new Tool(List.of("sh", "-c", "exit 2"), 1);
        Tool shows = writing(shown, "exit 1");
        Tool never = writing(folder.resolve("never"), "exit 0");

        assertThat(new DesktopWay(List.of(absent, refuses, shows, never), Map.of()).show(SENTENCE))
                .isTrue();

        assertThat(shown).hasContent(SENTENCE);
        assertThat(folder.resolve("never")).doesNotExist();
        assertThat(new DesktopWay(List.of(absent, refuses), Map.of()).show(SENTENCE))
                .isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_long_sentence_comes_in_lines_where_the_program_wraps_none() throws IOException {
        Path shown = folder.resolve("shown");
        Tool wraps = new Tool(List.of("sh", "-c", "printf %s \"$0\" > '" + shown + "'", DesktopWay.LINES), 0);
        String sentence = "слово ".repeat(40).strip() + ".";

        new DesktopWay(List.of(wraps), Map.of()).show(sentence);

        List<String> lines = Files.readAllLines(shown);
        assertThat(lines)
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(72));
        assertThat(String.join(" ", lines)).isEqualTo(sentence);
    }

    @Test
    void every_program_gets_the_sentence_whole() {
        for (String os : List.of("Linux", "Windows 11")) {
            assertThat(DesktopWay.programs(os, "DoseDesk"))
                    .isNotEmpty()
                    .allSatisfy(tool -> assertThat(String.join(" ", tool.command()))
                            .containsAnyOf(DesktopWay.SENTENCE, DesktopWay.LINES, "$env:DOSEDESK_SENTENCE"));
        }
        assertThat(DesktopWay.programs("Plan 9", "DoseDesk")).isEmpty();
    }

    private static Tool writing(Path file, String end) {
        return new Tool(List.of("sh", "-c", "printf %s \"$0\" > '" + file + "'; " + end, DesktopWay.SENTENCE), 1);
    }
}
