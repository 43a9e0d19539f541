package org.dosedesk.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.WholeFile;

/// Writes a workbook with one sheet: the heading stays in sight and filters. A column in which every value is a
/// number, or every value a day, holds numbers or days that can be reckoned with; everything else is text and
/// never a formula.
public final class XlsxTableWriter implements TableWriter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final String NUMBER = "0|-?[1-9]\\d{0,8}|-?(0|[1-9]\\d{0,8})[.,]\\d{1,4}";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private enum Kind {
        TEXT,
        NUMBER,
        DAY
    }

    @Override
    public void write(Path file, List<String> header, Stream<List<String>> rows) throws IOException {
        List<List<String>> all = rows.toList();
        WholeFile.write(file, unfinished -> {
            try (OutputStream out = Files.newOutputStream(unfinished);
                    Workbook book = new Workbook(out, "DoseDesk", "1.0")) {
                fill(book.newWorksheet("DoseDesk"), header, all);
            }
        });
    }

    private static void fill(Worksheet sheet, List<String> header, List<List<String>> rows) {
        for (int column = 0; column < header.size(); column++) {
            int at = column;
            List<String> values =
                    rows.stream().map(row -> at < row.size() ? row.get(at) : "").toList();
            sheet.value(0, column, header.get(column));
            sheet.width(column, width(header.get(column), values));
            Kind kind = kind(values);
            for (int row = 0; row < values.size(); row++) {
                put(sheet, row + 1, column, values.get(row), kind);
            }
            if (kind == Kind.DAY && !values.isEmpty()) {
                sheet.range(1, column, values.size(), column)
                        .style()
                        .format("dd.mm.yyyy")
                        .set();
            }
        }
        if (!header.isEmpty()) {
            sheet.range(0, 0, 0, header.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .set();
            sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        }
        sheet.freezePane(0, 1);
    }

    private static void put(Worksheet sheet, int row, int column, String value, Kind kind) {
        if (value.isEmpty()) {
            return;
        }
        switch (kind) {
            case TEXT -> sheet.value(row, column, value);
            case NUMBER -> sheet.value(row, column, Double.valueOf(value.replace(',', '.')));
            case DAY -> sheet.value(row, column, LocalDate.parse(value, DAY));
        }
    }

    private static Kind kind(List<String> values) {
        List<String> filled = values.stream().filter(value -> !value.isEmpty()).toList();
        if (filled.isEmpty()) {
            return Kind.TEXT;
        } else if (filled.stream().allMatch(value -> value.matches(NUMBER))) {
            return Kind.NUMBER;
        }
        return filled.stream().allMatch(XlsxTableWriter::isDay) ? Kind.DAY : Kind.TEXT;
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value, DAY);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static int width(String header, List<String> values) {
        int longest = Stream.concat(Stream.of(header), values.stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(longest + 2L, NARROWEST, WIDEST);
    }
}
