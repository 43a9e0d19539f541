package org.dosedesk.exchange;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.exchange.cell.CellText;
import org.dosedesk.exchange.cell.RowCells;
import org.dosedesk.exchange.cell.RowReader;
import org.dosedesk.exchange.cell.SkippedRows;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.exchange.typed.SlashOrder;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileKind;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.ReadFile;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one table, and what is odd about it as a whole.
final class TableReader {
    private static final int REPORT_EVERY = 500;

    private final Path file;
    private final FileText.Text text;
    private final Layout layout;
    private final FileKind kind;
    private final StrayQuotes mended;
    private final RowCells cells;
    private final SkippedRows skippedRows;
    private final Map<Integer, List<String>> lines = new HashMap<>();
    private final List<ImportRow> rows = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private int last;
    private int skipped;

    TableReader(Path file, FileText.Text text, Layout layout, FileKind kind) {
        this.file = file;
        this.text = text;
        this.layout = layout;
        this.kind = kind;
        mended = StrayQuotes.mend(
                text.text(), layout.separator(), layout.header().size());
        cells = new RowCells(file, layout.header(), layout.records(kind), SlashOrder.of(text.text()));
        skippedRows = new SkippedRows(layout.header());
    }

    /// Reads.
    ///
    /// @param quotes whether a cell may stand in quotation marks
    ReadFile read(RowReader rowReader, boolean quotes, int mostRows, Progress progress) {
        long total = text.text().chars().filter(c -> c == '\n').count();
        int number = 0;
        try (CsvReader<String[]> reader =
                Layout.reader(quotes ? mended.text() : text.text(), layout.separator(), quotes)) {
            for (String[] line : reader) {
                number++;
                if (number % REPORT_EVERY == 0) {
                    progress.report(Math.min(number, total), total);
                }
                if (number <= layout.headerLine() || RowCells.isBlank(line)) {
                    continue;
                }
                if (lines.size() + skipped == mostRows) {
                    return new ReadFile.Refused(file, new FileProblem.TooManyRows(mostRows));
                }
                if (skippedRows.isNone(line)) {
                    warn(number, Warning.Kind.ROW_SKIPPED, SkippedRows.text(line));
                    skipped++;
                    last = 0;
                    continue;
                }
                Formulas.undo(line);
                lines.put(number, Arrays.asList(line));
                last = number;
                row(rowReader, number, line);
            }
        } catch (IOException e) {
            return new ReadFile.Refused(file, new FileProblem.NotReadable());
        }
        if (lines.isEmpty()) {
            return new ReadFile.Refused(file, new FileProblem.HeaderOnly());
        }
        return table(quotes);
    }

    private void row(RowReader rowReader, int number, String[] line) {
        cells.begin(number, line);
        int there = 0;
        for (int part = 0; part < cells.records() && !cells.failed(); part++) {
            cells.turnTo(part);
            if (!cells.isBlankRecord()) {
                there++;
                add(rowReader.read(cells));
            }
        }
        if (there == 0 && !cells.failed()) {
            cells.turnTo(0);
            add(rowReader.read(cells));
        }
    }

    private void add(@Nullable ImportRow row) {
        if (row != null) {
            rows.add(row);
        }
    }

    private ReadFile table(boolean quotes) {
        List<BadCell> bad = new ArrayList<>(cells.bad());
        text.notes().forEach(note -> warn(layout.headerLine(), note.kind(), note.detail()));
        openEnd(bad);
        if (quotes) {
            mended.lines().forEach(line -> warn(line, Warning.Kind.STRAY_QUOTE, ""));
        }
        warnings.addAll(cells.remarks());
        notRead();
        List<Map<Column, Integer>> columns = new ArrayList<>();
        layout.records(kind).forEach(record -> {
            Map<Column, Integer> first = new EnumMap<>(Column.class);
            record.forEach((column, places) -> first.put(column, places.getFirst()));
            columns.add(first);
        });
        return new ReadFile.Table(
                file,
                new ReadFile.Form(text.encoding(), layout.headerLine()),
                kind,
                layout.header(),
                columns,
                lines,
                rows,
                bad,
                List.copyOf(warnings),
                text.lossyLetters());
    }

    /// A file that ends without a line end may have been cut: in mid-row for sure where cells are missing.
    private void openEnd(List<BadCell> bad) {
        char end = text.text().charAt(text.text().length() - 1);
        List<String> line = lines.getOrDefault(last, List.of());
        if (end == '\n' || end == '\r' || line.isEmpty()) {
            return;
        }
        boolean othersAreWhole = lines.size() > 1
                && lines.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == last
                                || entry.getValue().size() >= layout.header().size());
        if (line.size() < layout.header().size() && othersAreWhole) {
            rows.removeIf(row -> row.number() == last);
            bad.add(new BadCell(file, last, layout.header().get(line.size() - 1), line.getLast(), Problem.CUT_OFF, ""));
        } else if (!line.getLast().isBlank()) {
            warn(last, Warning.Kind.OPEN_END, CellText.clean(line.getLast()));
        }
    }

    private void notRead() {
        List<String> unread = new ArrayList<>();
        for (int i = 0; i < layout.header().size(); i++) {
            int place = i;
            boolean filled = lines.values().stream()
                    .anyMatch(line -> place < line.size()
                            && !CellText.clean(line.get(place)).isEmpty());
            if (filled && !cells.reads(place)) {
                String name = layout.header().get(place);
                unread.add(name.isEmpty() ? "(" + (place + 1) + ")" : name);
            }
        }
        if (!unread.isEmpty()) {
            warn(layout.headerLine(), Warning.Kind.NOT_READ, String.join(", ", unread));
        }
        List<String> twice = layout.records(kind).getFirst().entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1
                        && cells.reads(entry.getValue().getLast()))
                .map(entry -> layout.header().get(entry.getValue().getFirst()))
                .toList();
        if (!twice.isEmpty()) {
            warn(layout.headerLine(), Warning.Kind.COLUMN_TWICE, String.join(", ", twice));
        }
    }

    private void warn(int row, Warning.Kind kindOfWarning, String detail) {
        warnings.add(new Warning(file, row, kindOfWarning, "", detail));
    }
}
