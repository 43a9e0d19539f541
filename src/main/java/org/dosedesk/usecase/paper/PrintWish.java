package org.dosedesk.usecase.paper;

/// How a document is to be printed.
///
/// @param printer one of [Printers#names()]
/// @param copies 1 or more
/// @param fromPage the first page, counted from 1
/// @param toPage the last page; past the document's end means to its end
/// @param bothSides whether both sides of a sheet are used, where the printer can
public record PrintWish(String printer, int copies, int fromPage, int toPage, boolean bothSides) {
    /// Up to the last page, however many there are.
    public static final int LAST = Integer.MAX_VALUE;

    public PrintWish {
        if (copies < 1 || fromPage < 1 || toPage < fromPage) {
            throw new IllegalArgumentException("copies and pages are counted from 1");
        }
    }

    /// One copy of everything.
    public static PrintWish all(String printer) {
        return new PrintWish(printer, 1, 1, LAST, false);
    }
}
