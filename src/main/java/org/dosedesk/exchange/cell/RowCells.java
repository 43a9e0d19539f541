package org.dosedesk.exchange.cell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.exchange.typed.DateCell;
import org.dosedesk.exchange.typed.IinCell;
import org.dosedesk.exchange.typed.SlashOrder;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.jspecify.annotations.Nullable;

/// The cells of one row after the other, read as values; what cannot be read is written down as a mistake and comes
/// back as null or empty text.
public final class RowCells {
    /// The most characters that a text may have.
    static final int MOST_CHARACTERS = 200;

    /// Columns of names: a question mark beside a letter stands for one that a program could not write.
    private static final Set<Column> NAMES = EnumSet.of(
            Column.FULL_NAME,
            Column.SURNAME,
            Column.FIRST_NAME,
            Column.PATRONYMIC,
            Column.UNIT,
            Column.WORKSHOP,
            Column.SITE,
            Column.POSITION,
            Column.CLINIC);

    private static final Pattern SPOILT = Pattern.compile("\\p{L}\\?|\\?\\p{L}");

    private final Path file;
    private final List<String> header;
    private final List<Map<Column, List<Integer>>> records;
    private final SlashOrder strokes;
    private final Words noIin = Words.values("noiin");
    private final Set<Integer> read = new HashSet<>();
    private final List<Warning> remarks = new ArrayList<>();
    private final List<BadCell> bad = new ArrayList<>();
    private String[] cells = {};
    private final Map<Column, String> above = new EnumMap<>(Column.class);
    private boolean repeats;
    private int number;
    private int part;
    private boolean failed;

    /// Begins before the first row.
    ///
    /// @param records where each column stands, for each of the records that a row may hold; in several places
    /// where the header repeats it
    /// @param strokes what the file's dates tell of those with strokes
    public RowCells(Path file, List<String> header, List<Map<Column, List<Integer>>> records, SlashOrder strokes) {
        this.file = file;
        this.header = header;
        this.records = records;
        this.strokes = strokes;
    }

    /// Goes on to a row.
    public void begin(int row, String[] itsCells) {
        number = row;
        cells = itsCells;
        part = 0;
        failed = false;
        for (int i = header.size(); i < cells.length; i++) {
            if (!CellText.clean(cells[i]).isEmpty()) {
                failed = true;
                bad.add(new BadCell(file, number, "", cells[i], Problem.EXTRA_CELLS, ""));
                return;
            }
        }
    }

    /// How many records a row may hold.
    public int records() {
        return records.size();
    }

    /// Goes on to one of the row's records, counted from 0.
    public void turnTo(int record) {
        part = record;
    }

    /// Whether a row may hold several records and nothing stands in this one's own cells.
    public boolean isBlankRecord() {
        if (records.size() == 1) {
            return false;
        }
        Map<Column, List<Integer>> other = records.get(part == 0 ? 1 : 0);
        return columns().entrySet().stream()
                .filter(column -> !column.getValue().equals(other.get(column.getKey())))
                .allMatch(column -> CellText.clean(raw(column.getKey())).isEmpty());
    }

    /// Whether a column, counted from 0, was asked for.
    public boolean reads(int place) {
        return read.contains(place);
    }

    /// Which of the row's records it is.
    int part() {
        return part;
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

    /// What is odd about rows that have no mistake, so far.
    public List<Warning> remarks() {
        return remarks;
    }

    /// What the header calls a column, empty where it has none.
    String header(Column column) {
        List<Integer> places = columns().getOrDefault(column, List.of());
        return places.isEmpty() ? "" : header.get(places.getFirst());
    }

    boolean has(Column column) {
        return columns().containsKey(column);
    }

    /// A cell, cleaned, whatever stands there.
    String cell(Column column) {
        return CellText.clean(raw(column));
    }

    /// A cleaned text, empty when blank.
    String text(Column column) {
        String text = cell(column);
        if (isDamaged(column, text)) {
            fail(column, Problem.DAMAGED);
            return "";
        }
        if (text.length() > MOST_CHARACTERS) {
            fail(column, Problem.TOO_LONG, Integer.toString(MOST_CHARACTERS));
            return "";
        }
        return text;
    }

    /// A text that must be there.
    String required(Column column) {
        String text = text(column);
        if (text.isEmpty() && cell(column).isEmpty()) {
            fail(column, Problem.MISSING_VALUE);
        }
        return text;
    }

    /// A text that must be there. Where merged cells left it blank it is that of the row above: only in a file that
    /// has not written the same text twice below one another, as one without merged cells does.
    ///
    /// @param merged whether it may be taken from above
    String filledDown(Column column, boolean merged) {
        if (cell(column).isEmpty()) {
            String fromAbove = merged && !repeats ? above.getOrDefault(column, "") : "";
            return fromAbove.isEmpty() ? required(column) : fromAbove;
        }
        String text = text(column);
        repeats |= column == Column.UNIT && text.equals(above.get(column));
        above.put(column, text);
        return text;
    }

    /// A date, null when blank.
    @Nullable LocalDate date(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        return switch (DateCell.read(text, strokes, column == Column.BIRTH_DATE)) {
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

    /// An IIN, null when blank, after a mistake, or where the cell says that there is none.
    @Nullable Iin iin(Column column) {
        String text = text(column);
        if (text.isEmpty() || noIin.meaning(text) != null) {
            return null;
        }
        return switch (IinCell.read(text)) {
            case IinCell.Read(Iin iin) -> iin;
            case IinCell.None none -> null;
            case IinCell.Wrong(Problem problem) -> {
                fail(column, problem);
                yield null;
            }
        };
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

    /// Writes down what is odd and no mistake.
    ///
    /// @param who whom the row speaks of
    void remark(Warning.Kind kind, String who, String detail) {
        remarks.add(new Warning(file, number, kind, who, detail));
    }

    /// Writes a mistake down.
    void fail(Column column, Problem problem) {
        fail(column, problem, "");
    }

    private void fail(Column column, Problem problem, String detail) {
        failed = true;
        bad.add(new BadCell(file, number, header(column), raw(column), problem, detail));
    }

    private Map<Column, List<Integer>> columns() {
        return records.get(part);
    }

    /// The first of the column's cells that holds something.
    private String raw(Column column) {
        for (int place : columns().getOrDefault(column, List.of())) {
            read.add(place);
            if (place < cells.length && !CellText.clean(cells[place]).isEmpty()) {
                return cells[place];
            }
        }
        return "";
    }

    private static boolean isDamaged(Column column, String text) {
        return text.indexOf('\uFFFD') >= 0
                || (NAMES.contains(column) && SPOILT.matcher(text).find());
    }

    /// Whether nothing stands in any of the cells.
    public static boolean isBlank(String[] cells) {
        return Arrays.stream(cells).allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}
