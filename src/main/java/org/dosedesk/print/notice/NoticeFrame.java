package org.dosedesk.print.notice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// What stands around the rows of the papers: titles, running heads and feet.
final class NoticeFrame {
    private static final String DEMO_MARK = "DEMO";

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;

    NoticeFrame(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
    }

    /// A paper of these parts.
    PaperContent paper(
            String title,
            PdfPTable masthead,
            PdfPTable running,
            PdfPTable heads,
            PdfPTable body,
            BitSet headings,
            PdfPTable ending) {
        return new PaperContent(
                title,
                Language.KAZAKH.tag(),
                sheet.preparedOn(),
                masthead,
                running,
                heads,
                body,
                headings,
                ending,
                (page, pages) -> foot(title, page, pages),
                sheet.demo() ? DEMO_MARK : "");
    }

    /// The paper's title in both languages, with what the vaccination is against.
    String title(String key) {
        return tongues.titled(key, sheet.vaccineGroup());
    }

    /// Title, place and day.
    ///
    /// @param size of the title's letters; the others are in proportion
    PdfPTable masthead(Messages first, Messages second, String key, float size) {
        String kazakh = TwoTongues.titled(first, key, sheet.vaccineGroup());
        String russian = TwoTongues.titled(second, key, sheet.vaccineGroup());
        PdfPTable table = cells.table(PaperWriter.PORTRAIT_WIDTH);
        List<Chunk> lines = new ArrayList<>();
        lines.add(cells.text(kazakh, fonts.bold(size)));
        if (!kazakh.equals(russian)) {
            lines.add(cells.text(russian, fonts.bold(size)));
        }
        lines.add(cells.text(
                sheet.siteName() + " · " + tongues.day(sheet.day()) + " · "
                        + TwoTongues.hours(sheet.choices().hours()),
                fonts.bold(size * 0.62f)));
        String where = where();
        if (!where.isEmpty()) {
            lines.add(cells.text(where, fonts.regular(size * 0.62f)));
        }
        if (sheet.demo()) {
            lines.add(cells.text(tongues.both("paper.demo"), fonts.bold(9)));
        }
        table.addCell(cells.plain(lines.toArray(Chunk[]::new)));
        return table;
    }

    /// One line for the pages after the first.
    PdfPTable running(String title) {
        PdfPTable table = cells.table(PaperWriter.PORTRAIT_WIDTH);
        List<Chunk> lines = new ArrayList<>();
        lines.add(cells.text(
                title + " · " + sheet.siteName() + " · " + DateText.show(sheet.day()) + " · "
                        + TwoTongues.hours(sheet.choices().hours()),
                fonts.bold(9)));
        if (sheet.demo()) {
            lines.add(cells.text(tongues.both("paper.demo"), fonts.bold(8)));
        }
        table.addCell(cells.plain(lines.toArray(Chunk[]::new)));
        return table;
    }

    /// Nothing, in the place of a table.
    PdfPTable nothing() {
        return cells.table(PaperWriter.PORTRAIT_WIDTH);
    }

    private String where() {
        String room = sheet.choices().room();
        String clinic = sheet.choices().clinic();
        return room.isEmpty() || clinic.isEmpty() ? room + clinic : room + " · " + clinic;
    }

    /// The foot of a page.
    PdfPTable foot(String title, int page, int pages) {
        Font small = fonts.regular(6);
        PdfPTable table = cells.table(163, 274, 110);
        table.addCell(cells.plain(cells.text(title, small)));
        PdfPCell middle = cells.plain(cells.text(tongues.both("notices.paper.not-official"), small));
        middle.setHorizontalAlignment(Element.ALIGN_CENTER);
        table.addCell(middle);
        PdfPCell right = cells.plain(cells.text(tongues.both("paper.page", page, pages), small));
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(right);
        return table;
    }
}
