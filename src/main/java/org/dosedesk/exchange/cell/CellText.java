package org.dosedesk.exchange.cell;

import org.dosedesk.domain.spelling.Spelling;

/// Cleans what programs leave in cells: no-break and zero-width characters, line breaks, runs of spaces.
public final class CellText {
    private CellText() {}

    /// The text as a person would type it, without spaces at its ends.
    public static String clean(String cell) {
        return Spelling.clean(cell);
    }
}
