package org.dosedesk.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.exchange.cell.CellText;
import org.dosedesk.exchange.cell.Headers;
import org.dosedesk.usecase.keeping.importing.file.Column;
import org.dosedesk.usecase.keeping.importing.file.FileKind;

/// How a text is laid out as a table: what separates the cells, and where the header stands. Titles may stand
/// above.
///
/// @param separator `;`, `,`, tab or `|`
/// @param headerLine the header's number among all lines, counted from 1
/// @param header its cells, cleaned
/// @param columns where each known column stands, counted from 0, every place of those that stand there several
/// times
record Layout(char separator, int headerLine, List<String> header, Map<Column, List<Integer>> columns) {
    private static final String SEPARATORS = ";\t,|";
    /// What a spreadsheet goes by when it stands above the table: tried first.
    private static final Pattern NAMED = Pattern.compile("\\A\"?sep=(.)\"?\\R", Pattern.CASE_INSENSITIVE);
    private static final char NO_QUOTE = '\u0001';
    private static final Set<Column> OF_ONE_DOSE = EnumSet.of(Column.DOSE_DATE, Column.LOT, Column.EXPIRY);
    private static final Set<Column> OF_DOSE =
            EnumSet.of(Column.DOSE_DATE, Column.LOT, Column.EXPIRY, Column.VACCINE, Column.PLACE, Column.CLINIC);
    private static final int LINES_SEARCHED = 40;
    private static final int FEWEST_COLUMNS = 2;

    /// The layout in which the most columns are known by name; empty when no line looks like a header.
    static Optional<Layout> find(String text, Headers names) {
        Layout best = null;
        for (char separator : separators(text)) {
            int line = 0;
            List<String> above = List.of();
            for (List<String> cells : firstLines(text, separator)) {
                line++;
                for (List<String> header : List.of(cells, under(above, cells))) {
                    Map<Column, List<Integer>> columns = names.places(header);
                    if (columns.size() >= FEWEST_COLUMNS && (best == null || columns.size() > best.columns.size())) {
                        best = new Layout(separator, line, header, columns);
                    }
                }
                above = cells;
            }
        }
        return Optional.ofNullable(best);
    }

    /// A header of two lines as one: where the lower line says nothing, the upper one does.
    private static List<String> under(List<String> above, List<String> cells) {
        List<String> both = new ArrayList<>(cells);
        for (int i = 0; i < Math.min(above.size(), cells.size()); i++) {
            if (cells.get(i).isEmpty()) {
                both.set(i, above.get(i));
            }
        }
        return both;
    }

    private static char[] separators(String text) {
        Matcher named = NAMED.matcher(text);
        return (named.find() ? named.group(1) + SEPARATORS : SEPARATORS).toCharArray();
    }

    /// Whether a text is a table at all, with whatever header: its first lines have equally many cells, at least
    /// two.
    static boolean looksLikeATable(String text) {
        for (char separator : separators(text)) {
            List<Integer> sizes = firstLines(text, separator).stream()
                    .filter(cells -> cells.stream().anyMatch(cell -> !cell.isEmpty()))
                    .map(List::size)
                    .toList();
            if (sizes.size() > 1
                    && sizes.getFirst() > 1
                    && sizes.stream().distinct().count() == 1) {
                return true;
            }
        }
        return false;
    }

    /// What the file is about, by the columns that only one kind has; empty when nothing tells.
    Optional<FileKind> kind() {
        if (observed()) {
            return Optional.of(FileKind.ILLNESSES);
        }
        if (has(Column.VACCINE) || has(Column.DOSE_DATE)) {
            return Optional.of(FileKind.DOSES);
        }
        if (has(Column.WAIVER_KIND) || has(Column.AGAINST) || has(Column.GROUND)) {
            return Optional.of(FileKind.WAIVERS);
        }
        if (has(Column.RECOVERY) || has(Column.ILLNESS) || has(Column.ONSET)) {
            return Optional.of(FileKind.ILLNESSES);
        }
        boolean people = has(Column.SURNAME) || has(Column.FULL_NAME) || has(Column.BIRTH_DATE);
        return people ? Optional.of(FileKind.ROSTER) : Optional.empty();
    }

    /// Which columns each record of a row has: a row of doses may hold several, one beside the other.
    List<Map<Column, List<Integer>>> records(FileKind kind) {
        int doses = kind == FileKind.DOSES
                ? columns.getOrDefault(Column.DOSE_DATE, List.of()).size()
                : 1;
        List<Map<Column, List<Integer>>> records = new ArrayList<>();
        for (int i = 0; i < Math.max(1, doses); i++) {
            records.add(doses > 1 ? ofDose(i, doses) : columns);
        }
        return records;
    }

    private Map<Column, List<Integer>> ofDose(int dose, int doses) {
        Map<Column, List<Integer>> its = new EnumMap<>(columns);
        for (Column column : OF_DOSE) {
            List<Integer> places = columns.getOrDefault(column, List.of());
            boolean shared = places.size() == 1 && !OF_ONE_DOSE.contains(column);
            if (places.size() == doses || dose < places.size()) {
                its.put(column, List.of(places.get(dose)));
            } else if (!shared) {
                its.remove(column);
            }
        }
        return its;
    }

    /// The columns that a file of this kind cannot do without and this one lacks.
    List<Column> missing(FileKind kind) {
        List<Column> missing = new ArrayList<>();
        if (kind == FileKind.ROSTER) {
            need(missing, Column.PERSONNEL_NUMBER);
            if (!has(Column.FULL_NAME)) {
                need(missing, Column.SURNAME, Column.FIRST_NAME);
            }
            need(missing, Column.BIRTH_DATE, Column.UNIT, Column.WORKSHOP, Column.SITE);
        } else if (!has(Column.IIN)) {
            need(missing, Column.PERSONNEL_NUMBER);
        }
        switch (kind) {
            case ROSTER -> {}
            case DOSES -> need(missing, Column.DOSE_DATE, Column.VACCINE);
            case WAIVERS -> need(missing, Column.WAIVER_KIND, Column.AGAINST, Column.FROM);
            case ILLNESSES -> {
                if (!observed()) {
                    need(missing, Column.ILLNESS, Column.RECOVERY);
                } else if (!has(Column.RECOVERY)) {
                    need(missing, Column.FROM);
                }
            }
        }
        return missing;
    }

    // A ground alone speaks of no decision.
    private boolean observed() {
        boolean decided = has(Column.WAIVER_KIND) || has(Column.AGAINST);
        return has(Column.OBSERVATION) || (has(Column.GROUND) && !decided && !has(Column.ILLNESS));
    }

    private boolean has(Column column) {
        return columns.containsKey(column);
    }

    private void need(List<Column> missing, Column... needed) {
        for (Column column : needed) {
            if (!has(column)) {
                missing.add(column);
            }
        }
    }

    /// Reads a text's lines, blank ones too, however many cells they have.
    ///
    /// @param quotes whether a cell may stand in quotation marks; otherwise they are letters like others
    static CsvReader<String[]> reader(String text, char separator, boolean quotes) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quotes ? '"' : NO_QUOTE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(StringArrayHandler.of(), text);
    }

    private static List<List<String>> firstLines(String text, char separator) {
        List<List<String>> lines = new ArrayList<>();
        try (CsvReader<String[]> reader = reader(text, separator, true)) {
            for (String[] cells : reader) {
                lines.add(Arrays.stream(cells).map(CellText::clean).toList());
                if (lines.size() == LINES_SEARCHED) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // Not a table with this separator.
            return lines;
        }
        return lines;
    }
}
