package org.dosedesk.exchange.cell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.usecase.importing.file.BadCell;
import org.dosedesk.usecase.importing.file.Column;
import org.dosedesk.usecase.importing.file.Problem;
import org.jspecify.annotations.Nullable;

/// The cells of one row after the other, read as values; what cannot be read is written down as a mistake and comes
/// back as null or empty text.
public final class RowCells {
    /// The most characters that a text may have.
    static final int MOST_CHARACTERS = 200;

    private final Path file;
    private final List<String> header;
    private final Map<Column, Integer> columns;
    private final List<BadCell> bad = new ArrayList<>();
    private String[] cells = {};
    private int number;
    private boolean failed;

    /// Begins before the first row.
    public RowCells(Path file, List<String> header, Map<Column, Integer> columns) {
        this.file = file;
        this.header = header;
        this.columns = columns;
    }

    /// Goes on to a row.
    public void begin(int row, String[] itsCells) {
        number = row;
        cells = itsCells;
        failed = false;
        for (int i = header.size(); i < cells.length; i++) {
            if (!CellText.clean(cells[i]).isEmpty()) {
                failed = true;
                bad.add(new BadCell(file, number, "", cells[i], Problem.EXTRA_CELLS, ""));
                return;
            }
        }
    }

    /// The row's number.
    int number() {
        return number;
    }

    /// Whether this row has a mistake.
    public boolean failed() {
        return failed;
    }

    /// The mistakes of all rows so far.
    public List<BadCell> bad() {
        return bad;
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// A cleaned text, empty when blank.
    String text(Column column) {
        String text = CellText.clean(raw(column));
        if (text.length() > MOST_CHARACTERS) {
            fail(column, Problem.TOO_LONG, Integer.toString(MOST_CHARACTERS));
            return "";
        }
        return text;
    }

    /// A text that must be there.
    String required(Column column) {
        String text = text(column);
        if (text.isEmpty() && CellText.clean(raw(column)).isEmpty()) {
            fail(column, Problem.MISSING_VALUE);
        }
        return text;
    }

    /// A date, null when blank.
    @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return switch (DateCell.read(text)) {
            case DateCell.Day(LocalDate day) -> day;
            case DateCell.Wrong(Problem problem) -> {
                fail(column, problem);
                yield null;
            }
        };
    }

    /// A date that must be there; null after a mistake only.
    @Nullable LocalDate requiredDate(Column column) {
        return required(column).isEmpty() ? null : date(column);
    }

    /// An IIN, null when blank. One that a spreadsheet robbed of leading zeros is made whole where the check digit
    /// fits.
    @Nullable Iin iin(Column column) {
        String text = text(column).replace(" ", "");
        if (text.isEmpty()) {
            return null;
        }
        boolean digits = text.length() <= 12 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            fail(column, Problem.IIN_LENGTH);
            return null;
        }
        Iin iin = new Iin("0".repeat(12 - text.length()) + text);
        boolean zerosOnly = iin.digits().equals("000000000000");
        if (zerosOnly || !iin.hasValidCheckDigit()) {
            fail(column, text.length() < 12 ? Problem.IIN_LENGTH : Problem.IIN_CHECK_DIGIT);
            return null;
        }
        return iin;
    }

    /// The meaning of a word, null when blank or after a mistake.
    @Nullable String word(Column column, Words words, Problem unknown) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String meaning = words.meaning(text);
        if (meaning == null) {
            fail(column, unknown);
        }
        return meaning;
    }

    /// Writes a mistake down.
    void fail(Column column, Problem problem) {
        fail(column, problem, "");
    }

    private void fail(Column column, Problem problem, String detail) {
        failed = true;
        Integer index = columns.get(column);
        bad.add(new BadCell(file, number, index == null ? "" : header.get(index), raw(column), problem, detail));
    }

    private String raw(Column column) {
        Integer index = columns.get(column);
        return index == null || index >= cells.length ? "" : cells[index];
    }

    /// Whether nothing stands in any of the cells.
    public static boolean isBlank(String[] cells) {
        return Arrays.stream(cells).allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}
