package org.dosedesk.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableWriterTest {
    @TempDir
    Path folder;

    private List<Row> written(List<String> header, List<List<String>> rows) throws IOException {
        Path file = folder.resolve("кесте.xlsx");
        new TableFiles().write(file, header, rows.stream());
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in)) {
            return book.getFirstSheet().read();
        }
    }

    @Test
    void numbersAndDaysCanBeReckonedWith() throws IOException {
        List<Row> rows = written(
                List.of("Ф.И.О.", "Саны", "%", "Күні"),
                List.of(
                        List.of("Нұрмұхамбетқалиева Гүлбаршын", "113", "36,5", "25.02.2022"),
                        List.of("Ким Яна", "0", "100", "")));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Ф.И.О.");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Нұрмұхамбетқалиева Гүлбаршын");
        assertThat(rows.get(1).getCellAsNumber(1))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("113"));
        assertThat(rows.get(1).getCellAsNumber(2))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("36.5"));
        assertThat(rows.get(1).getCellAsDate(3)).contains(LocalDateTime.of(2022, 2, 25, 0, 0));
        assertThat(rows.get(2).getCellAsNumber(1))
                .hasValueSatisfying(value -> assertThat(value).isZero());
    }

    @Test
    void whatLooksLikeANumberInPartStaysText() throws IOException {
        List<Row> rows = written(
                List.of("ИИН", "Телефон", "№"),
                List.of(List.of("000101300126", "+7 700 164 40 76", "0012"), List.of("900101300126", "=1+1", "1003")));

        assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(1).getCellText(0)).isEqualTo("000101300126");
        assertThat(rows.get(1).getCellText(2)).isEqualTo("0012");
        assertThat(rows.get(2).getCell(1).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCellText(1)).isEqualTo("=1+1");
    }

    @Test
    void anEmptyTableHasItsHeading() throws IOException {
        assertThat(written(List.of("a", "b"), List.of())).hasSize(1);
    }

    @Test
    void theNameDecidesAndAFailureLeavesNothing() throws IOException {
        Path csv = folder.resolve("t.csv");
        new TableFiles().write(csv, List.of("a"), Stream.of(List.of("1")));
        assertThat(Files.readString(csv)).startsWith("\uFEFFa");

        Path there = Files.createDirectory(folder.resolve("there.xlsx"));
        Files.createFile(there.resolve("inside"));
        assertThatThrownBy(() -> new TableFiles().write(there, List.of("a"), Stream.of()))
                .isInstanceOf(IOException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".tmp"))).isEmpty();
        }
    }
}
