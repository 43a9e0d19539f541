package org.dosedesk.print.why;

import java.util.BitSet;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.why.WhyPaper;
import org.dosedesk.usecase.why.WhySheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints an explanation, A4 portrait: the verdict first, then table by table what it rests on. What decided is set in
/// bold letters with an arrow before it.
public final class WhyPdf implements WhyPaper {
    private static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;
    private static final float LETTERS = 8.5f;
    private static final float MARK = 16;

    private @Nullable PaperFonts loaded;

    @Override
    public synchronized byte[] render(WhySheet sheet, Language language) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(language);
        Cells cells = new Cells(fonts);
        PaperFrame frame = new PaperFrame(messages, fonts, sheet.demo(), WIDTH);
        PdfPTable body = cells.table(WIDTH);
        BitSet headings = new BitSet();
        for (WhySheet.Section section : sheet.sections()) {
            PdfPCell heading = cells.plain(cells.text(section.heading(), fonts.bold(11)));
            heading.setPaddingTop(10);
            headings.set(body.size());
            body.addCell(heading);
            for (WhySheet.Row row : section.rows()) {
                body.addCell(PaperFrame.nested(line(cells, fonts, section, row)));
            }
        }
        return PaperWriter.portrait(fonts)
                .write(new PaperContent(
                        sheet.title(),
                        language.tag(),
                        sheet.preparedOn(),
                        masthead(sheet, frame, cells, fonts),
                        frame.title(sheet.title() + " · " + sheet.worker(), 9),
                        frame.nothing(),
                        body,
                        headings,
                        ending(sheet, messages, cells, fonts),
                        (page, pages) ->
                                frame.foot(sheet.title(), messages.get("paper.not-official.sheet"), page, pages),
                        frame.mark()));
    }

    private static PdfPTable masthead(WhySheet sheet, PaperFrame frame, Cells cells, PaperFonts fonts) {
        PdfPTable table = cells.table(WIDTH);
        table.addCell(cells.plain(frame.titled(cells.text(sheet.title(), fonts.bold(15)))));
        table.addCell(cells.plain(cells.text(sheet.worker(), fonts.bold(11))));
        table.addCell(cells.plain(cells.text(sheet.verdict(), fonts.regular(10))));
        return table;
    }

    private static PdfPTable ending(WhySheet sheet, Messages messages, Cells cells, PaperFonts fonts) {
        PdfPTable table = cells.table(WIDTH);
        table.addCell(cells.plain(cells.text(sheet.rules(), fonts.regular(LETTERS))));
        table.addCell(cells.labelled(
                messages.get("paper.prepared-by"), sheet.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
        table.addCell(cells.labelled(messages.get("why.paper.checked"), ""));
        return table;
    }

    private static PdfPTable line(Cells cells, PaperFonts fonts, WhySheet.Section section, WhySheet.Row row) {
        int columns = section.shares().size();
        float[] widths = new float[columns + 1];
        widths[0] = MARK;
        for (int i = 0; i < columns; i++) {
            widths[i + 1] = (WIDTH - MARK) * section.shares().get(i) / 100;
        }
        PdfPTable table = cells.table(widths);
        Font letters = row.strong() ? fonts.bold(LETTERS) : fonts.regular(LETTERS);
        table.addCell(cells.plain(cells.text(row.strong() ? "→" : "", letters)));
        row.cells().forEach(text -> table.addCell(cells.ruled(cells.text(text, letters))));
        return table;
    }
}
