package org.dosedesk.exchange.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dosedesk.domain.spelling.Spelling;

/// Rows among the others that are no records: the header again on a new page, columns' numbers, totals, what to
/// type
/// in the columns, and a line of text over a group or a page.
public final class SkippedRows {
    private static final int FEWEST_NUMBERS = 3;
    private static final int FEWEST_COLUMNS = 4;
    private static final Pattern TEXT = Pattern.compile(".*\\p{L}{3,}.*");

    private final List<String> header;
    private final Words totals = Words.values("total");
    private final Words instructions = Words.values("instruction");

    /// For the rows below a header.
    ///
    /// @param header its cells, cleaned
    public SkippedRows(List<String> header) {
        this.header = header.stream().map(Spelling::code).toList();
    }

    /// Whether a row that is not blank is no record.
    public boolean isNone(String[] cells) {
        List<String> filled = filled(cells);
        return isHeader(cells) || areNumbers(filled) || isTotal(filled) || isOneText(filled) || isInstruction(filled);
    }

    private boolean isHeader(String[] cells) {
        int same = 0;
        for (int i = 0; i < cells.length; i++) {
            String text = CellText.clean(cells[i]);
            if (!text.isEmpty()) {
                if (i >= header.size() || !Spelling.code(text).equals(header.get(i))) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }

    private static boolean areNumbers(List<String> filled) {
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return filled.size() >= FEWEST_NUMBERS;
    }

    private boolean isTotal(List<String> filled) {
        String first = Spelling.words(filled.getFirst()).split(" ", 2)[0];
        return totals.meaning(first) != null && filled.size() * 2 <= Math.max(header.size(), 2);
    }

    private boolean isOneText(List<String> filled) {
        return header.size() >= FEWEST_COLUMNS
                && filled.size() == 1
                && TEXT.matcher(filled.getFirst()).matches();
    }

    private boolean isInstruction(List<String> filled) {
        if (filled.size() < 2 || instructions.meaning(filled.getFirst()) == null) {
            return false;
        }
        long telling = filled.stream()
                .filter(text -> instructions.meaning(text) != null)
                .count();
        return telling > 1 && telling * 2 > filled.size();
    }

    /// What stands in a row, for a sentence about it.
    public static String text(String[] cells) {
        String all = String.join("; ", filled(cells));
        return all.length() > RowCells.MOST_CHARACTERS ? all.substring(0, RowCells.MOST_CHARACTERS) + "…" : all;
    }

    private static List<String> filled(String[] cells) {
        List<String> filled = new ArrayList<>();
        for (String cell : cells) {
            String text = CellText.clean(cell);
            if (!text.isEmpty()) {
                filled.add(text);
            }
        }
        return filled;
    }
}
