package org.dosedesk.print.notice;

import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The log of piles: who took how many slips, and how many came back signed.
final class LogTable {
    private static final float[] WIDTHS = {20, 133, 44, 133, 54, 101, 62};
    private static final float ROW_HEIGHT = 34;

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;
    private final PileStrip strip;

    LogTable(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells, PileStrip strip) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
        this.strip = strip;
    }

    PdfPTable heads() {
        PdfPTable table = cells.table(WIDTHS);
        table.addCell(cells.head("№"));
        table.addCell(cells.head(tongues.both("notices.paper.workshop")));
        table.addCell(cells.head(tongues.both("notices.paper.shift")));
        table.addCell(cells.head(tongues.both("notices.paper.foreman")));
        table.addCell(cells.head(tongues.both("notices.paper.count")));
        table.addCell(cells.head(tongues.both("notices.paper.log.taken")));
        table.addCell(cells.head(tongues.both("notices.paper.log.returned")));
        return table;
    }

    PdfPTable rows() {
        PdfPTable table = cells.table(WIDTHS);
        Font plain = fonts.regular(8);
        int number = 1;
        for (NoticePile pile : sheet.piles()) {
            PdfPCell first = cells.ruled(cells.text(Integer.toString(number++), plain));
            first.setHorizontalAlignment(Element.ALIGN_RIGHT);
            first.setMinimumHeight(ROW_HEIGHT);
            table.addCell(first);
            table.addCell(cells.ruled(cells.text(pile.workshop(), fonts.bold(8)), cells.text(pile.unit(), plain)));
            table.addCell(cells.ruled(cells.text(pile.shift().isEmpty() ? "—" : pile.shift(), plain)));
            table.addCell(cells.ruled(cells.text(strip.foremen(pile), plain)));
            table.addCell(cells.ruled(
                    cells.text(Integer.toString(pile.slips().size()), fonts.bold(11)),
                    cells.text(PileStrip.numbers(pile), fonts.regular(6.5f))));
            table.addCell(cells.ruled());
            table.addCell(cells.ruled());
        }
        if (sheet.piles().isEmpty()) {
            PdfPCell nobody = cells.ruled(cells.text(tongues.both("notices.paper.nobody"), plain));
            nobody.setColspan(WIDTHS.length);
            table.addCell(nobody);
        }
        return table;
    }

    PdfPTable ending() {
        PdfPTable table = cells.table(547);
        table.addCell(cells.plain(
                cells.text(tongues.both("notices.paper.log.total", sheet.slips()), fonts.bold(11)),
                cells.text(tongues.both("notices.paper.log.explain"), fonts.regular(8))));
        return table;
    }
}
