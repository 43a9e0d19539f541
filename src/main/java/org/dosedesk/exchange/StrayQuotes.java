package org.dosedesk.exchange;

import java.util.ArrayList;
import java.util.List;

/// A text without the quotation marks that open a cell which nothing closes: they would swallow the rows below. A
/// mark
/// is stray when the line below is a row of its own, with as many separators as the header. Real cells of several
/// lines
/// stay as they are.
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
            boolean odd = count(lines[i], QUOTE) % 2 == 1;
            boolean rowBelow = i + 1 == lines.length
                    || lines[i + 1].isBlank()
                    || (count(lines[i + 1], separator) == cells - 1 && count(lines[i], separator) == cells - 1);
            if (odd && !open && rowBelow) {
                int stray = lines[i].lastIndexOf(QUOTE);
                lines[i] = lines[i].substring(0, stray) + lines[i].substring(stray + 1);
                mended.add(row);
            } else if (odd) {
                open = !open;
            }
        }
        return mended.isEmpty() ? new StrayQuotes(text, mended) : new StrayQuotes(String.join("\n", lines), mended);
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
