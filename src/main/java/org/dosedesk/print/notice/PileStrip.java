package org.dosedesk.print.notice;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The strip above a pile's slips: whose pile it is, who hands it out, and how many slips there are.
final class PileStrip {
    private static final float[] WIDTHS = {417, 130};
    private static final int NAMED = 3;

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;

    PileStrip(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
    }

    /// The whole strip, for the pile's first page.
    PdfPTable whole(NoticePile pile) {
        PdfPTable table = cells.table(WIDTHS);
        PdfPCell left = cells.plain(left(pile));
        left.setBackgroundColor(Cells.PALE);
        left.setPadding(5);
        table.addCell(left);
        PdfPCell right = cells.plain(
                cells.text(tongues.both("notices.paper.count"), small()),
                cells.text(Integer.toString(pile.slips().size()), fonts.bold(20)),
                cells.text(numbers(pile), fonts.regular(8)));
        right.setBackgroundColor(Cells.PALE);
        right.setPadding(5);
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(right);
        if (pile.foremen().size() != 1) {
            PdfPCell line = cells.plain(cells.text(tongues.both("notices.paper.handed-by"), small()));
            line.setColspan(WIDTHS.length);
            line.setBorder(Rectangle.BOTTOM);
            line.setBorderWidth(0.5f);
            line.setMinimumHeight(18);
            line.setVerticalAlignment(Element.ALIGN_BOTTOM);
            table.addCell(line);
        }
        return table;
    }

    /// Whose pile it is, on one line.
    String name(NoticePile pile) {
        String shift = pile.shift().isEmpty() ? tongues.both("notices.paper.no-shift") : pile.shift();
        return pile.unit() + " · " + pile.workshop() + " · " + tongues.both("notices.paper.shift") + ": " + shift;
    }

    /// The foreman, or all who may be, or that nobody is known.
    String foremen(NoticePile pile) {
        List<String> names = pile.foremen();
        if (names.isEmpty()) {
            return tongues.both("notices.paper.foreman.none");
        }
        if (names.size() == 1) {
            return names.getFirst();
        }
        String some = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        String all = names.size() <= NAMED
                ? some
                : some + ", " + tongues.both("notices.paper.foreman.more", names.size() - NAMED);
        return tongues.both("notices.paper.foreman.several") + ": " + all;
    }

    /// The numbers of a pile's slips.
    static String numbers(NoticePile pile) {
        int first = pile.slips().getFirst().number();
        int last = pile.slips().getLast().number();
        return first == last ? "№ " + first : "№ " + first + "–" + last;
    }

    private Chunk[] left(NoticePile pile) {
        List<Chunk> lines = new ArrayList<>();
        lines.add(cells.text(name(pile), fonts.bold(10)));
        lines.add(cells.text(
                tongues.both("notices.paper.foreman") + ": " + foremen(pile),
                pile.foremen().size() == 1 ? fonts.bold(9) : fonts.regular(8.5f)));
        lines.add(cells.text(sheet.siteName() + ", " + tongues.day(sheet.day()), fonts.regular(8.5f)));
        lines.add(cells.text(tongues.both("notices.paper.personal"), small()));
        if (sheet.demo()) {
            lines.add(cells.text(tongues.both("paper.demo"), fonts.bold(8)));
        }
        return lines.toArray(Chunk[]::new);
    }

    private Font small() {
        Font font = fonts.regular(7);
        font.setColor(Cells.GREY);
        return font;
    }
}
