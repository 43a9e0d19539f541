package org.dosedesk.print.campaign;

import java.util.List;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.print.base.TablePaper;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.campaign.paper.CampaignPaper;
import org.dosedesk.usecase.campaign.paper.CampaignSheet;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints sheets about a campaign's plan: facts, sentences, one table whose heads are on every page, and lines to
/// be
/// signed.
public final class CampaignPdf implements CampaignPaper {
    private static final float LETTERS = 9;
    private static final float TITLE = 15;
    /// High enough to sign in.
    private static final float ROW = 18;

    private static final int FACTS_UPRIGHT = 4;
    private static final int FACTS_LYING = 6;

    private final TablePaper upright = TablePaper.portrait();
    private final TablePaper lying = TablePaper.landscape();

    @Override
    public byte[] render(List<CampaignSheet> sheets, Language language) {
        return (sheets.getFirst().landscape() ? lying : upright)
                .render(
                        language,
                        sheets.stream()
                                .map(sheet -> new TablePaper.Part(
                                        new TablePaper.Title(sheet.title(), sheet.preparedOn(), sheet.demo()),
                                        sheet.internal() ? "paper.not-official" : "paper.not-official.sheet",
                                        lines -> fill(sheet, lines)))
                                .toList());
    }

    private static void fill(CampaignSheet sheet, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        lines.begin(masthead(sheet, lines));
        PdfPTable heads = cells.table(widths(sheet));
        sheet.columns().forEach(column -> heads.addCell(cells.head(column.head())));
        lines.head(heads);
        Font letters = lines.fonts().regular(LETTERS);
        if (sheet.groups().isEmpty()) {
            lines.add(cells.ruled(cells.text(sheet.nobody(), letters)));
        }
        for (CampaignSheet.Group group : sheet.groups()) {
            if (!group.heading().isEmpty()) {
                PdfPCell heading =
                        cells.ruled(cells.text(group.heading(), lines.fonts().bold(LETTERS)));
                heading.setBackgroundColor(Cells.PALE);
                lines.addAbove(heading);
            }
            group.rows().forEach(row -> lines.add(PaperFrame.nested(row(sheet, row, cells, letters))));
        }
        lines.end(ending(sheet, lines));
    }

    private static PdfPTable row(CampaignSheet sheet, List<String> texts, Cells cells, Font letters) {
        PdfPTable row = cells.table(widths(sheet));
        for (String text : texts) {
            PdfPCell cell = cells.ruled(cells.text(text, letters));
            cell.setMinimumHeight(ROW);
            cell.setVerticalAlignment(PdfPCell.ALIGN_MIDDLE);
            row.addCell(cell);
        }
        return row;
    }

    private static PdfPTable masthead(CampaignSheet sheet, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        PaperFonts fonts = lines.fonts();
        float width = width(sheet);
        PdfPTable table = cells.table(width);
        table.addCell(cells.plain(lines.frame().titled(cells.text(sheet.title(), fonts.bold(TITLE)))));
        int columns = Math.min(sheet.facts().size(), sheet.landscape() ? FACTS_LYING : FACTS_UPRIGHT);
        if (columns > 0) {
            PdfPTable facts = cells.table(same(width, columns));
            sheet.facts().forEach(fact -> facts.addCell(cells.labelled(fact.label(), fact.value())));
            for (int missing = sheet.facts().size() % columns; missing > 0 && missing < columns; missing++) {
                facts.addCell(cells.plain());
            }
            table.addCell(PaperFrame.nested(facts));
        }
        sheet.sentences().forEach(text -> table.addCell(cells.plain(cells.text(text, fonts.regular(LETTERS + 1)))));
        return table;
    }

    private static PdfPTable ending(CampaignSheet sheet, TablePaper.Lines lines) {
        Cells cells = lines.cells();
        PdfPTable table = cells.table(same(width(sheet), sheet.signatures().size() + 1));
        table.addCell(cells.labelled(
                lines.messages().get("paper.prepared-by"),
                sheet.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
        sheet.signatures().forEach(signature -> table.addCell(cells.labelled(signature, "")));
        return table;
    }

    private static float width(CampaignSheet sheet) {
        return sheet.landscape() ? PaperWriter.WIDTH : PaperWriter.PORTRAIT_WIDTH;
    }

    private static float[] same(float width, int columns) {
        float[] widths = new float[columns];
        for (int i = 0; i < columns; i++) {
            widths[i] = width / columns;
        }
        return widths;
    }

    private static float[] widths(CampaignSheet sheet) {
        float[] widths = new float[sheet.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(sheet) * sheet.columns().get(i).share() / 100;
        }
        return widths;
    }
}
