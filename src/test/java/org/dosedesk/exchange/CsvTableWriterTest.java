package org.dosedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTableWriterTest {
    @TempDir
    Path folder;

    @Test
    void nothingIsAFormulaAndAPhoneNumberStaysOne() throws Exception {
        Path file = folder.resolve("who.csv");
        new CsvTableWriter()
                .write(
                        file,
                        List.of("Аты-жөні", "Телефон"),
                        Stream.of(
                                List.of("=HYPERLINK(\"http://x\")", "+7 700 000 00 00"),
                                List.of("@SUM(A1)", "-1+cmd|' /C calc'!A0"),
                                List.of(" =1+1", "+7 700-1"),
                                List.of("Цой Елена", "Q-1; 2")));
        assertThat(Files.readString(file).lines())
                .containsExactly(
                        "\uFEFFАты-жөні;Телефон",
                        "\"'=HYPERLINK(\"\"http://x\"\")\";+7 700 000 00 00",
                        "'@SUM(A1);'-1+cmd|' /C calc'!A0",
                        "' =1+1;'+7 700-1",
                        "Цой Елена;\"Q-1; 2\"");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }
}
