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
import org.dosedesk.usecase.notice.NoticeSheet;
import org.dosedesk.usecase.notice.NoticeSlip;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The names of the notice board's list below their times, and nothing else about anybody. The letters are as large as
/// the number of people lets them be.
final class BoardTable {
    private static final int FEW = 24;
    /// With no more people at a time than these, the time stands beside their names.
    private static final int BESIDE = 3;
    private static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;
    private static final float TIME_WIDTH = 80;

    private final NoticeSheet sheet;
    private final TwoTongues tongues;
    private final PaperFonts fonts;
    private final Cells cells;
    private final BitSet headings = new BitSet();
    private int lines;

    BoardTable(NoticeSheet sheet, TwoTongues tongues, PaperFonts fonts, Cells cells) {
        this.sheet = sheet;
        this.tongues = tongues;
        this.fonts = fonts;
        this.cells = cells;
    }

    /// The rows; afterwards [#headings()] knows which of them are times.
    PdfPTable rows() {
        Map<LocalTime, List<NoticeSlip>> byTime = sheet.piles().stream()
                .flatMap(pile -> pile.slips().stream())
                .collect(Collectors.groupingBy(NoticeSlip::at, TreeMap::new, Collectors.toList()));
        boolean beside = sheet.choices().hours().spread() && sheet.slips() <= BESIDE * byTime.size();
        boolean few = sheet.slips() <= FEW;
        int names = few || beside ? 1 : 2;
        float size = few ? 17 : beside ? 15 : 13;
        PdfPTable table = cells.table(widths(beside, names));
        byTime.forEach((at, slips) -> {
            Queue<PdfPCell> cellsOfTime = slips.stream()
                    .map(NoticeSlip::name)
                    .sorted(KazakhOrder.INSTANCE)
                    .map(name -> cell(name, fonts.regular(size)))
                    .collect(Collectors.toCollection(ArrayDeque::new));
            PdfPCell time = cell(TwoTongues.time(sheet.choices().hours(), at), fonts.bold(size + 2));
            time.setBackgroundColor(Cells.PALE);
            if (!beside) {
                time.setColspan(table.getNumberOfColumns());
                headings.set(lines++);
                table.addCell(time);
            }
            while (!cellsOfTime.isEmpty()) {
                if (beside) {
                    table.addCell(new PdfPCell(time));
                }
                for (int i = 0; i < names; i++) {
                    table.addCell(Objects.requireNonNullElseGet(cellsOfTime.poll(), cells::ruled));
                }
                lines++;
            }
        });
        if (byTime.isEmpty()) {
            table.addCell(cell(tongues.both("notices.paper.nobody"), fonts.regular(size)));
        }
        return table;
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
