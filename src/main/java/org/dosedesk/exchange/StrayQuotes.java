package org.dosedesk.exchange;

import java.util.ArrayList;
import java.util.List;

/// A text without the quotation marks that open a cell which nothing closes: they would swallow the rows below. A
/// mark is stray when the line below is a row of its own, with as many separators as the header. Real cells of
/// several lines stay as they are.
///
/// @param lines the lines that had one, counted from 1 as a spreadsheet would with the text mended
record StrayQuotes(String text, List<Integer> lines) {
    private static final char QUOTE = '"';

    static StrayQuotes mend(String text, char separator, int cells) {
        if (text.indexOf(QUOTE) < 0) {
            return new StrayQuotes(text, List.of());
        }
        String[] lines = text.split("\n", -1);
        List<Integer> mended = new ArrayList<>();
        int row = 0;
        boolean open = false;
        for (int i = 0; i < lines.length; i++) {
            row += open ? 0 : 1;
            if (!isOdd(lines[i])) {
                continue;
            }
            String without = withoutLast(lines[i]);
            boolean rowBelow = i + 1 == lines.length
                    || lines[i + 1].isBlank()
                    || (isRow(without, separator, cells) && isRow(lines[i + 1], separator, cells));
            if (open || !isAtEdge(lines[i], separator)) {
                open = false;
            } else if (rowBelow) {
                lines[i] = without;
                mended.add(row);
            } else {
                open = true;
            }
        }
        return mended.isEmpty() ? new StrayQuotes(text, mended) : new StrayQuotes(String.join("\n", lines), mended);
    }

    /// A mark in the middle of a cell is a letter like others.
    private static boolean isAtEdge(String line, char separator) {
        int last = line.lastIndexOf(QUOTE);
        String before = line.substring(0, last).stripTrailing();
        String after = line.substring(last + 1).stripLeading();
        return before.isEmpty()
                || after.isEmpty()
                || before.charAt(before.length() - 1) == separator
                || after.charAt(0) == separator;
    }

    private static boolean isRow(String line, char separator, int cells) {
        String whole = isOdd(line) ? withoutLast(line) : line;
        boolean quoted = false;
        int separators = 0;
        for (int i = 0; i < whole.length(); i++) {
            quoted ^= whole.charAt(i) == QUOTE;
            separators += !quoted && whole.charAt(i) == separator ? 1 : 0;
        }
        return separators == cells - 1;
    }

    private static String withoutLast(String line) {
        int last = line.lastIndexOf(QUOTE);
        return line.substring(0, last) + line.substring(last + 1);
    }

    private static boolean isOdd(String line) {
        return line.chars().filter(c -> c == QUOTE).count() % 2 == 1;
    }
}
