package org.dosedesk.print.base;

import java.time.LocalDate;
import java.util.BitSet;
import org.openpdf.text.pdf.PdfPTable;

/// A paper before it is broken into pages. All tables are as wide as [PaperWriter#WIDTH].
///
/// @param title the document's title
/// @param language BCP 47 tag
/// @param preparedOn the document's date
/// @param masthead stands at the top of the first page
/// @param runningHead stands at the top of every other page
/// @param columnHeads stand above the rows on every page
/// @param headings the rows of the body that must not be the last of a page
/// @param ending follows the last row, on one page with it
/// @param foot the foot of every page
/// @param mark large pale letters across every page, empty for none
public record PaperContent(
        String title,
        String language,
        LocalDate preparedOn,
        PdfPTable masthead,
        PdfPTable runningHead,
        PdfPTable columnHeads,
        PdfPTable body,
        BitSet headings,
        PdfPTable ending,
        Foot foot,
        String mark) {
    /// Makes the foot of a page.
    @FunctionalInterface
    public interface Foot {
        /// The foot of one page.
        ///
        /// @param page counts from 1
        /// @param pages how many there are
        PdfPTable of(int page, int pages);
    }
}
