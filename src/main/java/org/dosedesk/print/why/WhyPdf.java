package org.dosedesk.print.why;

import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.print.base.TablePaper;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.people.why.WhyPaper;
import org.dosedesk.usecase.people.why.WhySheet;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints an explanation, A4 portrait: the verdict first, then table by table what it rests on. What decided is
/// set in bold letters with an arrow before it.
public final class WhyPdf implements WhyPaper {
    private static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;
    private static final float LETTERS = 8.5f;
    private static final float MARK = 16;
    /// A table with heads of its columns stays on one page up to so many lines.
    private static final int TOGETHER = 12;

    private final TablePaper paper = TablePaper.portrait();

    @Override
    public byte[] render(WhySheet sheet, Language language) {
        TablePaper.Title title = new TablePaper.Title(sheet.title(), sheet.preparedOn(), sheet.demo());
        return paper.render(title, language, lines -> {
            lines.begin(masthead(sheet, lines));
            lines.run(sheet.title() + " · " + sheet.worker());
            sheet.sections().forEach(section -> add(section, lines));
            lines.end(ending(sheet, lines));
        });
    }

    private static void add(WhySheet.Section section, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        PdfPCell heading =
                cells.plain(cells.text(section.heading(), lines.fonts().bold(11)));
        heading.setPaddingTop(10);
        lines.addAbove(heading);
        boolean headed = !section.heads().isEmpty();
        if (headed) {
            lines.addAbove(PaperFrame.nested(heads(cells, section)));
        }
        int last = section.rows().size() - 1;
        for (int i = 0; i <= last; i++) {
            PdfPCell line = PaperFrame.nested(
                    line(cells, lines.fonts(), section, section.rows().get(i)));
            if (headed && i < last && last < TOGETHER) {
                lines.addAbove(line);
            } else {
                lines.add(line);
            }
        }
    }

    private static PdfPTable masthead(WhySheet sheet, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        PaperFonts fonts = lines.fonts();
        PdfPTable table = cells.table(WIDTH);
        table.addCell(cells.plain(lines.frame().titled(cells.text(sheet.title(), fonts.bold(15)))));
        table.addCell(cells.plain(cells.text(sheet.worker(), fonts.bold(11))));
        table.addCell(cells.plain(cells.text(sheet.verdict(), fonts.regular(10))));
        return table;
    }

    private static PdfPTable ending(WhySheet sheet, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        PdfPTable table = cells.table(WIDTH);
        table.addCell(cells.plain(cells.text(sheet.rules(), lines.fonts().regular(LETTERS))));
        table.addCell(cells.labelled(
                lines.messages().get("paper.prepared-by"),
                sheet.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
        table.addCell(cells.labelled(lines.messages().get("why.paper.checked"), ""));
        return table;
    }

    private static PdfPTable heads(Cells cells, WhySheet.Section section) {
        PdfPTable table = cells.table(widths(section));
        table.addCell(cells.plain());
        section.heads().forEach(head -> table.addCell(cells.head(head)));
        return table;
    }

    private static PdfPTable line(Cells cells, PaperFonts fonts, WhySheet.Section section, WhySheet.Row row) {
        PdfPTable table = cells.table(widths(section));
        Font letters = row.strong() ? fonts.bold(LETTERS) : fonts.regular(LETTERS);
        table.addCell(cells.plain(cells.text(row.strong() ? "→" : "", letters)));
        row.cells().forEach(text -> table.addCell(cells.ruled(cells.text(text, letters))));
        return table;
    }

    private static float[] widths(WhySheet.Section section) {
        int columns = section.shares().size();
        float[] widths = new float[columns + 1];
        widths[0] = MARK;
        for (int i = 0; i < columns; i++) {
            widths[i + 1] = (WIDTH - MARK) * section.shares().get(i) / 100;
        }
        return widths;
    }
}
