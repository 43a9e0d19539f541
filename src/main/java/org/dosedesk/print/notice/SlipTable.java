package org.dosedesk.print.notice;

import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The slips of a pile as rows of a table, each with a part to tear off and sign. Letters shrink until a slip fits.
final class SlipTable {
    private static final int TO_A_PAGE = 4;
    private static final float TALLEST = 172;
    private static final float LOWEST = 130;
    private static final float[] WIDTHS = {430, 117};
    private static final float[] LANGUAGES = {212.5f, 212.5f};
    private static final float SIZE = 8;
    private static final float SMALLEST = 1.5f;
    private static final float SHRINK = 0.94f;
    private static final float PADDING = 5;

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;

    SlipTable(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
    }

    /// The pile's slips, four to a page.
    ///
    /// @param room on a page, in points
    PdfPTable of(NoticePile pile, float room) {
        float height = Math.clamp(room / TO_A_PAGE, LOWEST, TALLEST);
        PdfPTable table = cells.table(WIDTHS);
        for (NoticeSlip slip : pile.slips()) {
            float size = SIZE;
            PdfPTable notice = notice(pile, slip, size);
            PdfPTable receipt = receipt(slip, size);
            while (Math.max(notice.getTotalHeight(), receipt.getTotalHeight()) > height - 2 * PADDING
                    && size > SMALLEST) {
                size *= SHRINK;
                notice = notice(pile, slip, size);
                receipt = receipt(slip, size);
            }
            PdfPCell kept = part(notice, height, new CutLine(false));
            kept.setPaddingRight(PADDING);
            table.addCell(kept);
            PdfPCell torn = part(receipt, height, new CutLine(true));
            torn.setPaddingLeft(2 * PADDING);
            table.addCell(torn);
        }
        return table;
    }

    /// A row that says that there is nobody.
    PdfPTable nobody() {
        PdfPTable table = cells.table(WIDTHS[0] + WIDTHS[1]);
        table.addCell(cells.ruled(cells.text(tongues.both("notices.paper.nobody"), fonts.regular(10))));
        return table;
    }

    private static PdfPCell part(PdfPTable content, float height, CutLine cut) {
        PdfPCell cell = new PdfPCell(content);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingTop(PADDING);
        cell.setPaddingBottom(PADDING);
        cell.setMinimumHeight(height);
        cell.setCellEvent(cut);
        return cell;
    }

    private PdfPTable notice(NoticePile pile, NoticeSlip slip, float size) {
        PdfPTable table = cells.table(LANGUAGES);
        PdfPCell who = cells.plain(
                cells.text(slip.name(), fonts.bold(size * 1.5f)),
                cells.text(workplace(pile, slip), fonts.regular(size)));
        who.setColspan(2);
        table.addCell(who);
        for (Messages messages : tongues.each()) {
            table.addCell(words(messages, slip, size));
        }
        PdfPCell official =
                cells.plain(cells.text(tongues.both("notices.paper.not-official") + demo(), small(size * 0.75f)));
        official.setColspan(2);
        table.addCell(official);
        return table;
    }

    private static String workplace(NoticePile pile, NoticeSlip slip) {
        return slip.position().isEmpty() ? pile.workshop() : pile.workshop() + " · " + slip.position();
    }

    private String demo() {
        return sheet.demo() ? " · " + tongues.both("paper.demo") : "";
    }

    private PdfPCell words(Messages messages, NoticeSlip slip, float size) {
        Font bold = fonts.bold(size);
        Font plain = fonts.regular(size);
        String when = TwoTongues.day(messages, sheet.day()) + ", "
                + TwoTongues.time(sheet.choices().hours(), slip.at());
        PdfPTable table = cells.table(LANGUAGES[0]);
        table.addCell(tight(cells.text(
                TwoTongues.titled(messages, "notices.paper.slip", sheet.vaccineGroup()), fonts.bold(size * 1.15f))));
        line(table, messages.get("notices.paper.where"), where(messages), bold, plain);
        line(table, messages.get("notices.paper.when"), when, bold, bold);
        line(table, messages.get("notices.paper.bring"), messages.get("notices.paper.bring.what"), bold, plain);
        line(table, messages.get("notices.paper.why"), why(messages, slip), bold, plain);
        table.addCell(tight(cells.text(messages.get("notices.paper.tell"), small(size * 0.9f))));
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        return cell;
    }

    private String where(Messages messages) {
        String room = sheet.choices().room();
        String place = room.isEmpty() ? messages.get("notices.paper.room-open") : room;
        String clinic = sheet.choices().clinic();
        String whole = sheet.siteName() + ", " + place;
        return clinic.isEmpty() ? whole : whole + " (" + clinic + ")";
    }

    private String why(Messages messages, NoticeSlip slip) {
        return sheet.choices().reasons()
                ? ReasonText.of(messages, slip.reason(), sheet.vaccines())
                : messages.get("notices.paper.reason.none");
    }

    private void line(PdfPTable table, String label, String value, Font bold, Font font) {
        PdfPCell cell = tight(cells.text(label + ": ", bold));
        cell.getPhrase().add(cells.text(value, font));
        table.addCell(cell);
    }

    private PdfPCell tight(Chunk text) {
        PdfPCell cell = cells.plain(text);
        cell.setPaddingTop(1);
        cell.setPaddingBottom(1);
        return cell;
    }

    private PdfPTable receipt(NoticeSlip slip, float size) {
        PdfPTable table = cells.table(WIDTHS[1] - 2 * PADDING);
        PdfPCell number = cells.plain(cells.text("№ " + slip.number(), fonts.bold(size * 1.15f)));
        number.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(number);
        table.addCell(cells.plain(cells.text(tongues.both("notices.paper.received"), fonts.bold(size))));
        table.addCell(cells.plain(cells.text(slip.name(), fonts.regular(size))));
        table.addCell(blank("notices.paper.date", size));
        table.addCell(blank("notices.paper.signature", size));
        return table;
    }

    private PdfPCell blank(String key, float size) {
        PdfPCell cell = cells.plain(cells.text(tongues.both(key), small(size * 0.85f)));
        cell.setMinimumHeight(size * 3.6f);
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private Font small(float size) {
        Font font = fonts.regular(size);
        font.setColor(Cells.GREY);
        return font;
    }
}
