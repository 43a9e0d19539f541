package org.dosedesk.print.ruleset;

import java.util.Arrays;
import java.util.List;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.print.base.TablePaper;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePaper;
import org.dosedesk.usecase.keeping.ruleset.paper.RuleSheet;
import org.dosedesk.usecase.keeping.ruleset.words.ApprovalWords;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints a version of a rule set, A4 landscape, with room for the signature of who checked it.
public final class RulesPdf implements RulePaper {
    private static final float WIDTH = PaperWriter.WIDTH;
    private static final float[] COLUMNS = {222, 84, 72, 84, 78, 104, 150};
    private static final float[] SIZES = {13, 11, 9};

    private final TablePaper paper = TablePaper.landscape();

    @Override
    public byte[] render(RuleSheet sheet, Language language) {
        TablePaper.Title title = new TablePaper.Title(sheet.title(), sheet.preparedOn(), sheet.demo());
        return paper.render(title, language, lines -> {
            lines.add(standing(sheet, lines.messages(), lines.fonts(), lines.cells()));
            for (RuleLine line : sheet.lines()) {
                PdfPCell cell = cell(line, lines.fonts(), lines.cells());
                if (line instanceof RuleLine.Heading || line instanceof RuleLine.Heads) {
                    lines.addAbove(cell);
                } else {
                    lines.add(cell);
                }
            }
            lines.end(signature(sheet, lines.messages(), lines.cells()));
        });
    }

    private static PdfPCell standing(RuleSheet sheet, Messages messages, PaperFonts fonts, Cells cells) {
        return cells.plain(cells.text(ApprovalWords.show(messages, sheet.standing()), fonts.bold(SIZES[2])));
    }

    private static PdfPCell cell(RuleLine line, PaperFonts fonts, Cells cells) {
        return switch (line) {
            case RuleLine.Heading heading -> {
                PdfPCell cell =
                        cells.plain(cells.text(heading.text(), fonts.bold(SIZES[Math.min(heading.level(), 3) - 1])));
                cell.setPaddingTop(heading.level() == 3 ? 5 : 10);
                yield cell;
            }
            case RuleLine.Text text -> {
                float size = PaperFrame.fitting(8.5f, text.text().length() / 4);
                yield cells.plain(cells.text(text.text(), fonts.regular(size)));
            }
            case RuleLine.Heads heads -> PaperFrame.nested(row(heads.cells(), true, fonts, cells));
            case RuleLine.Row row -> PaperFrame.nested(row(row.cells(), false, fonts, cells));
        };
    }

    private static PdfPTable row(List<String> values, boolean head, PaperFonts fonts, Cells cells) {
        PdfPTable table = cells.table(widths(values.size()));
        for (String value : values) {
            table.addCell(
                    head
                            ? cells.head(value)
                            : cells.ruled(cells.text(value, fonts.regular(PaperFrame.fitting(8, value.length())))));
        }
        return table;
    }

    private static float[] widths(int columns) {
        if (columns == COLUMNS.length) {
            return COLUMNS.clone();
        }
        float[] same = new float[columns];
        Arrays.fill(same, WIDTH / columns);
        return same;
    }

    private static PdfPTable signature(RuleSheet sheet, Messages messages, Cells cells) {
        PdfPTable table = cells.table(WIDTH / 3, WIDTH / 3, WIDTH / 3);
        table.addCell(cells.labelled(
                messages.get("paper.prepared-by"), sheet.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
        table.addCell(cells.labelled(messages.get("rulebook.paper.checked"), ""));
        table.addCell(cells.labelled(messages.get("rulebook.paper.signature"), ""));
        return table;
    }
}
