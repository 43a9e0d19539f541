package org.dosedesk.exchange.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;

/// An XLSX file as text: the first visible sheet with a header that is known, else the first that holds anything;
/// hidden ones last.
public final class Workbook {
    private static final String KIND = "XLSX";

    private final byte[] bytes;
    private final ReadableWorkbook book;
    private int formulasWithoutValue;

    private Workbook(byte[] bytes, ReadableWorkbook book) {
        this.bytes = bytes;
        this.book = book;
    }

    /// Reads a sheet.
    ///
    /// @param looksRight whether a text has a header that is known
    public static FileText text(byte[] bytes, Predicate<String> looksRight) {
        FileProblem problem = Archive.problem(bytes);
        if (problem != null) {
            return new FileText.NoText(problem);
        }
        try (ReadableWorkbook book = open(bytes)) {
            return new Workbook(bytes, book).read(looksRight);
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with a file that others made, it is the file.
            return new FileText.NoText(new FileProblem.Damaged());
        }
    }

    private static ReadableWorkbook open(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
        } catch (ExcelReaderException e) {
            // Some programs write no styles at all.
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(false, true));
        }
    }

    private FileText read(Predicate<String> looksRight) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        for (Sheet sheet : book.getSheets()
                .sorted(Comparator.comparing(sheet -> sheet.getVisibility() != SheetVisibility.VISIBLE))
                .toList()) {
            if (holdsSomething(sheet)) {
                sheets.add(sheet);
            }
        }
        FileText first = null;
        for (Sheet sheet : sheets) {
            FileText text = text(sheet, sheets);
            if (text instanceof FileText.Text read && looksRight.test(read.text())) {
                return text;
            }
            first = first == null ? text : first;
        }
        return first == null ? new FileText.NoText(new FileProblem.EmptyBook()) : first;
    }

    private static boolean holdsSomething(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.anyMatch(row ->
                    row.stream().anyMatch(cell -> cell != null && !raw(cell).isBlank()));
        }
    }

    private FileText text(Sheet sheet, List<Sheet> all) throws IOException {
        Grid grid = new Grid();
        formulasWithoutValue = 0;
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> row.stream()
                    .flatMap(Stream::ofNullable)
                    .forEach(cell -> grid.put(row.getRowNum() - 1, cell.getColumnIndex(), shown(cell))));
        }
        MergedCells.tell(bytes, sheet.getId(), grid);
        List<FileText.Note> notes = new ArrayList<>();
        if (all.size() > 1) {
            notes.add(new FileText.Note(
                    Warning.Kind.OTHER_SHEETS,
                    all.stream()
                            .filter(other -> other.getIndex() != sheet.getIndex())
                            .map(other -> "«" + other.getName() + "»")
                            .collect(Collectors.joining(", "))));
        }
        if (formulasWithoutValue > 0) {
            notes.add(new FileText.Note(Warning.Kind.NO_VALUE, Integer.toString(formulasWithoutValue)));
        }
        return grid.text(KIND, false, notes);
    }

    private String shown(Cell cell) {
        CellType type = cell.getType();
        boolean formula = type == CellType.FORMULA;
        String raw = raw(cell);
        if (formula && raw.isBlank()) {
            formulasWithoutValue++;
            return "";
        }
        boolean number = type == CellType.NUMBER || (formula && isNumber(raw));
        return number
                ? CellValue.number(raw, cell.getDataFormatString(), cell.getDataFormatId(), book.isDate1904())
                : raw;
    }

    private static boolean isNumber(String raw) {
        return raw.matches("-?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,3})?");
    }

    private static String raw(Cell cell) {
        Object value = cell.getType() == CellType.STRING ? cell.getValue() : cell.getRawValue();
        return Optional.ofNullable(value).map(Object::toString).orElse("");
    }
}
