package org.dosedesk.ui.kit.paper;

import org.dosedesk.usecase.paper.PrintWish;

/// How somebody wants a paper printed.
///
/// @param copies 1 or more
/// @param fromPage counted from 1
/// @param toPage past the last page means to the last one
public record PrinterChoice(String printer, int copies, int fromPage, int toPage, boolean bothSides) {
    /// One copy of all pages.
    public static PrinterChoice all(String printer) {
        return new PrinterChoice(printer, 1, 1, PrintWish.LAST, false);
    }

    /// The same for the printers.
    public PrintWish wish() {
        return new PrintWish(printer, copies, fromPage, toPage, bothSides);
    }
}
