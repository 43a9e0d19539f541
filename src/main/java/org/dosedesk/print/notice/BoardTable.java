package org.dosedesk.print.notice;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The names of the notice board's list beside their times, and nothing else about anybody. The letters are as
/// large as the number of people lets them be.
final class BoardTable {
    private static final int FEW = 24;
    /// With no more people at a time than these, each has a line.
    private static final int SHORT = 2;
    private static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;
    private static final float TIME_WIDTH = 80;

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;
    private final BitSet headings = new BitSet();

    BoardTable(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
    }

    /// The rows; afterwards [#headings()] knows which of them are headings.
    PdfPTable rows() {
        Map<LocalTime, List<NoticeSlip>> byTime = sheet.piles().stream()
                .flatMap(pile -> pile.slips().stream())
                .collect(Collectors.groupingBy(NoticeSlip::at, TreeMap::new, Collectors.toList()));
        boolean timed = sheet.choices().hours().spread();
        boolean few = sheet.slips() <= FEW;
        int names = few || (timed && sheet.slips() <= SHORT * byTime.size()) ? 1 : 2;
        float size = few ? 17 : names == 1 ? 15 : 13;
        PdfPTable table = cells.table(widths(timed, names));
        byTime.forEach((at, slips) -> {
            String time = TwoTongues.time(sheet.choices().hours(), at);
            if (!timed) {
                PdfPCell heading = time(time, fonts.bold(size + 2));
                heading.setColspan(names);
                table.addCell(heading);
                headings.set(0);
            }
            Queue<PdfPCell> waiting = slips.stream()
                    .map(NoticeSlip::name)
                    .sorted(KazakhOrder.INSTANCE)
                    .map(name -> cell(name, fonts.regular(size)))
                    .collect(Collectors.toCollection(ArrayDeque::new));
            for (boolean first = true; !waiting.isEmpty(); first = false) {
                if (timed) {
                    table.addCell(time(time, first ? fonts.bold(size) : fonts.regular(size)));
                }
                for (int i = 0; i < names; i++) {
                    table.addCell(Objects.requireNonNullElseGet(waiting.poll(), cells::ruled));
                }
            }
        });
        if (byTime.isEmpty()) {
            table.addCell(cell(tongues.both("notices.paper.nobody"), fonts.regular(size)));
        }
        return table;
    }

    private PdfPCell time(String time, Font font) {
        PdfPCell cell = cell(time, font);
        cell.setBackgroundColor(Cells.PALE);
        return cell;
    }

    private PdfPCell cell(String text, Font font) {
        PdfPCell cell = cells.ruled(cells.text(text, font));
        cell.setPadding(4);
        return cell;
    }

    private static float[] widths(boolean time, int names) {
        float[] widths = new float[time ? names + 1 : names];
        Arrays.fill(widths, (time ? WIDTH - TIME_WIDTH : WIDTH) / names);
        if (time) {
            widths[0] = TIME_WIDTH;
        }
        return widths;
    }

    BitSet headings() {
        return headings;
    }
}
