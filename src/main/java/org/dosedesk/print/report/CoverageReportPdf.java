package org.dosedesk.print.report;

import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.numbers.report.CoverageReportPaper;
import org.dosedesk.usecase.numbers.report.CoverageReportText;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints the report of a campaign, A4 portrait: what the figures say, both tables, what remains. One page for a
/// plant of ordinary size; more sites flow on to further pages.
public final class CoverageReportPdf implements CoverageReportPaper {
    private static final String DEMO_MARK = "DEMO";

    private @Nullable PaperFonts loaded;

    @Override
    public synchronized byte[] render(CoverageReport report, Language language) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(language).about(report.coverage().vaccineGroup());
        Cells cells = new Cells(fonts);
        CoverageReportTable table = new CoverageReportTable(messages, fonts, cells, report);
        Frame frame = new Frame(messages, new CoverageReportText(messages), fonts, cells, report);
        String title = messages.get("report.title") + " · "
                + GroupText.against(messages, report.coverage().vaccineGroup());
        return PaperWriter.portrait(fonts)
                .write(new PaperContent(
                        title,
                        language.tag(),
                        report.preparedOn(),
                        frame.masthead(title),
                        frame.running(title),
                        table.heads(),
                        table.rows(),
                        table.headings(),
                        frame.ending(),
                        (page, pages) -> frame.foot(title, page, pages),
                        report.demo() ? DEMO_MARK : ""));
    }

    /// What stands around the tables.
    private record Frame(
            Messages messages, CoverageReportText words, PaperFonts fonts, Cells cells, CoverageReport report) {

        PdfPTable masthead(String title) {
            PdfPTable table = cells.table(PaperWriter.PORTRAIT_WIDTH);
            table.addCell(cells.plain(withDemo(cells.text(title, fonts.bold(16)))));
            PdfPTable facts = cells.table(90, 187, 130, 140);
            facts.addCell(cells.labelled(messages.get("report.as-of"), DateText.show(report.day())));
            facts.addCell(cells.labelled(messages.get("report.by"), words.known(report)));
            facts.addCell(cells.labelled(
                    messages.get("paper.rule-set"), shown(new CodeWords(messages).setAndVersion(report.ruleSet()))));
            facts.addCell(cells.labelled(
                    messages.get("paper.prepared-by"),
                    report.preparedBy() + ", " + DateText.show(report.preparedOn())));
            PdfPCell nested = new PdfPCell(facts);
            nested.setBorder(PdfPCell.NO_BORDER);
            table.addCell(nested);
            boolean first = true;
            for (String finding : words.findings(report)) {
                PdfPCell cell = cells.plain(cells.text(finding, first ? fonts.bold(11) : fonts.regular(9.5f)));
                cell.setPaddingTop(1.5f);
                cell.setPaddingBottom(1.5f);
                table.addCell(cell);
                first = false;
            }
            return table;
        }

        PdfPTable running(String title) {
            PdfPTable table = cells.table(PaperWriter.PORTRAIT_WIDTH);
            table.addCell(
                    cells.plain(withDemo(cells.text(title + " · " + DateText.show(report.day()), fonts.bold(9)))));
            return table;
        }

        PdfPTable ending() {
            PdfPTable table = cells.table(PaperWriter.PORTRAIT_WIDTH);
            table.addCell(cells.plain(cells.text(messages.get("report.remains"), fonts.bold(10))));
            for (String line : words.remaining(report)) {
                PdfPCell cell = cells.plain(cells.text("• " + line, fonts.regular(8.5f)));
                cell.setPadding(0.5f);
                table.addCell(cell);
            }
            return table;
        }

        PdfPTable foot(String title, int page, int pages) {
            Font small = fonts.regular(7);
            PdfPTable table = cells.table(180, 257, 110);
            table.addCell(cells.plain(cells.text(title, small)));
            PdfPCell middle = cells.plain(cells.text(messages.get("paper.not-official"), small));
            middle.setHorizontalAlignment(Element.ALIGN_CENTER);
            table.addCell(middle);
            PdfPCell right = cells.plain(cells.text(messages.get("paper.page", page, pages), small));
            right.setHorizontalAlignment(Element.ALIGN_RIGHT);
            table.addCell(right);
            return table;
        }

        private static String shown(String text) {
            return text.isEmpty() ? "–" : text;
        }

        private Chunk[] withDemo(Chunk line) {
            return report.demo()
                    ? new Chunk[] {line, cells.text(messages.get("paper.demo"), fonts.bold(9))}
                    : new Chunk[] {line};
        }
    }
}
