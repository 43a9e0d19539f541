package org.dosedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableWriterTest {
    @TempDir
    private Path folder;

    /// The beginnings are those of OWASP, "CSV Injection".
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "=SUM(A1) | '=SUM(A1)",
                "+SUM(A1) | '+SUM(A1)",
                "-1 | '-1",
                "@SUM(A1) | '@SUM(A1)",
                "＝1+1 | '＝1+1",
                "~ =1+1~ | ~' =1+1~",
                "+7 700 000 00 00 | +7 700 000 00 00",
                "Цой Елена | Цой Елена",
                "25.02.2022 | 25.02.2022",
                "a=b | a=b",
            })
    void whatBeginsLikeAFormulaStaysText(String cell, String written) throws IOException {
        Path file = folder.resolve("list.csv");

        new CsvTableWriter().write(file, List.of("Аты"), Stream.of(List.of(cell)));

        assertThat(Files.readString(file)).isEqualToNormalizingNewlines("\uFEFFАты\n" + written + "\n");
    }

    @Test
    void aFolderThatIsNotThereLeavesNothingBehind() {
        Path file = folder.resolve("gone").resolve("list.csv");

        assertThatThrownBy(() -> new CsvTableWriter().write(file, List.of("a"), Stream.of()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isEmptyDirectory();
    }
}
