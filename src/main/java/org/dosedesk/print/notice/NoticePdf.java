package org.dosedesk.print.notice;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.notice.NoticePaper;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/// Puts notices on paper.
public final class NoticePdf implements NoticePaper {
    private static final float TITLE = 15;
    private static final float BOARD_TITLE = 24;

    /// The writer leaves this much below the last row.
    private static final float SPARE = 4;

    private final TwoTongues tongues = new TwoTongues();
    private @Nullable PaperFonts loaded;

    @Override
    public synchronized byte[] render(NoticeSheet sheet, NoticeKind kind) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Cells cells = new Cells(fonts);
        PaperWriter writer = PaperWriter.portrait(fonts);
        NoticeFrame frame = new NoticeFrame(sheet, tongues, fonts, cells);
        PileStrip strip = new PileStrip(sheet, tongues, fonts, cells);
        List<PaperContent> papers = switch (kind) {
            case SLIPS -> slips(sheet, frame, strip, new SlipTable(sheet, tongues, fonts, cells), writer);
            case LOG -> List.of(log(frame, new LogTable(sheet, tongues, fonts, cells, strip)));
            case BOARD -> List.of(board(frame, new BoardTable(sheet, tongues, fonts, cells)));
        };
        return writer.write(papers);
    }

    private List<PaperContent> slips(
            NoticeSheet sheet, NoticeFrame frame, PileStrip strip, SlipTable table, PaperWriter writer) {
        String title = frame.title("notices.paper.slips");
        List<PaperContent> papers = new ArrayList<>();
        for (NoticePile pile : sheet.piles()) {
            PdfPTable head = strip.whole(pile);
            float room = writer.room(head, frame.foot(title, 1, 1)) - SPARE;
            papers.add(frame.paper(
                    title, head, head, frame.nothing(), table.of(pile, room), new BitSet(), frame.nothing()));
        }
        if (papers.isEmpty()) {
            papers.add(frame.paper(
                    title,
                    masthead(frame, "notices.paper.slips", TITLE),
                    frame.nothing(),
                    frame.nothing(),
                    table.nobody(),
                    new BitSet(),
                    frame.nothing()));
        }
        return papers;
    }

    private PaperContent log(NoticeFrame frame, LogTable table) {
        String title = frame.title("notices.paper.log");
        return frame.paper(
                title,
                masthead(frame, "notices.paper.log", TITLE),
                frame.running(title),
                table.heads(),
                table.rows(),
                new BitSet(),
                table.ending());
    }

    private PaperContent board(NoticeFrame frame, BoardTable table) {
        String title = frame.title("notices.paper.board");
        PdfPTable rows = table.rows();
        return frame.paper(
                title,
                masthead(frame, "notices.paper.board", BOARD_TITLE),
                frame.running(title),
                frame.nothing(),
                rows,
                table.headings(),
                frame.nothing());
    }

    private PdfPTable masthead(NoticeFrame frame, String key, float size) {
        List<Messages> each = tongues.each();
        return frame.masthead(each.getFirst(), each.getLast(), key, size);
    }
}
