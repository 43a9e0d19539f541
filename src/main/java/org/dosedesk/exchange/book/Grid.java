package org.dosedesk.exchange.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.exchange.text.FileText;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.file.Warning;

/// The cells of a sheet or a page's table. Rows and columns are counted from 0; there may be gaps.
final class Grid {
    private static final int LOOKED_BACK = 1_000;
    private static final int LAST_ROW = 1 << 20;
    private static final int MOST_CHARACTERS = 100 << 20;

    private final Map<Integer, List<String>> rows = new TreeMap<>();
    private final List<Merged> merged = new ArrayList<>();
    private long characters;
    private int width;

    /// Cells of one column that are one.
    ///
    /// @param last the last row
    private record Merged(int row, int last, int column) {}

    /// Puts a text into a cell; a blank one leaves it as it is.
    void put(int row, int column, String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty() || row >= LAST_ROW || isTooMuch()) {
            return;
        }
        width = Math.max(width, column + 1);
        if (column < FileText.MOST_CELLS) {
            List<String> cells = rows.computeIfAbsent(row, number -> new ArrayList<>());
            while (cells.size() <= column) {
                cells.add("");
            }
            cells.set(column, line);
            characters += line.length() + column;
        }
    }

    /// Says that cells of a column are one.
    void merge(int row, int last, int column) {
        if (last > row) {
            merged.add(new Merged(row, last, column));
        }
    }

    /// Whether a cell belongs to one above it.
    boolean isCovered(int row, int column) {
        for (int i = merged.size() - 1; i >= Math.max(0, merged.size() - LOOKED_BACK); i--) {
            Merged one = merged.get(i);
            if (one.column() == column && row > one.row() && row <= one.last()) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    private boolean isTooMuch() {
        return characters > MOST_CHARACTERS;
    }

    /// The grid as lines of cells with semicolons between them.
    ///
    /// @param encoding what the file was written in
    /// @param lossyLetters whether that has no room for Kazakh letters
    /// @param notes what else the user is told
    FileText text(String encoding, boolean lossyLetters, List<FileText.Note> notes) {
        if (width > FileText.MOST_CELLS) {
            return new FileText.NoText(new FileProblem.TooWide(FileText.MOST_CELLS));
        }
        if (isTooMuch()) {
            return new FileText.NoText(new FileProblem.Swollen(MOST_CHARACTERS >> 20));
        }
        List<FileText.Note> all = new ArrayList<>(notes);
        int filled = fillDown();
        if (filled > 0) {
            all.add(new FileText.Note(Warning.Kind.MERGED, Integer.toString(filled)));
        }
        StringBuilder text = new StringBuilder();
        int line = 0;
        for (Map.Entry<Integer, List<String>> row : rows.entrySet()) {
            text.repeat('\n', row.getKey() - line);
            line = row.getKey();
            String separator = "";
            for (String cell : row.getValue()) {
                text.append(separator).append(quoted(cell));
                separator = ";";
            }
        }
        return new FileText.Text(text.append('\n').toString(), encoding, lossyLetters, all);
    }

    // Only rows that hold something of their own: what hangs below the table stays blank.
    private int fillDown() {
        int filled = 0;
        for (Merged one : merged) {
            String text = cell(one.row(), one.column());
            for (int row = one.row() + 1; row <= Math.min(one.last(), LAST_ROW) && !text.isEmpty(); row++) {
                if (rows.containsKey(row) && cell(row, one.column()).isEmpty()) {
                    put(row, one.column(), text);
                    filled++;
                }
            }
        }
        return filled;
    }

    private String cell(int row, int column) {
        List<String> cells = rows.getOrDefault(row, List.of());
        return column < cells.size() ? cells.get(column) : "";
    }

    private static String quoted(String cell) {
        return cell.indexOf(';') < 0 && cell.indexOf('"') < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
