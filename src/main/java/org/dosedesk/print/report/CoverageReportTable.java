package org.dosedesk.print.report;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.numbers.coverage.CoverageLine;
import org.dosedesk.usecase.numbers.coverage.CoverageLine.Kind;
import org.dosedesk.usecase.numbers.report.CoverageReport;
import org.dosedesk.usecase.numbers.report.CoverageReportText;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The counts by unit and by site, one below the other under the same heads.
final class CoverageReportTable {
    private static final float[] WIDTHS = {187, 40, 40, 40, 36, 36, 36, 36, 32, 32, 32};
    private static final float PADDING = 1.2f;
    private static final float SIZE = 8;
    private static final float HOSTED_SIZE = 6.8f;
    private static final List<RevaccinationStatus> REST = List.of(
            RevaccinationStatus.DUE,
            RevaccinationStatus.OVERDUE,
            RevaccinationStatus.UPCOMING,
            RevaccinationStatus.INCOMPLETE,
            RevaccinationStatus.NO_DOSES,
            RevaccinationStatus.EXEMPT,
            RevaccinationStatus.REFUSED);

    private final Messages messages;
    private final CoverageReportText words;
    private final PaperFonts fonts;
    private final Cells cells;
    private final CoverageReport report;
    private final BitSet headings = new BitSet();

    CoverageReportTable(Messages messages, PaperFonts fonts, Cells cells, CoverageReport report) {
        this.messages = messages;
        this.words = new CoverageReportText(messages);
        this.fonts = fonts;
        this.cells = cells;
        this.report = report;
    }

    PdfPTable heads() {
        PdfPTable table = cells.table(WIDTHS);
        PdfPCell name = cells.head("");
        table.addCell(name);
        head(table, "roster");
        head(table, "revaccinated");
        head(table, "percent");
        REST.forEach(
                status -> head(table, status.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        return table;
    }

    PdfPTable rows() {
        PdfPTable table = cells.table(WIDTHS);
        group(table, "report.units", report.units());
        group(table, "report.sites", report.sites());
        return table;
    }

    /// The rows that must not be the last of a page; known when the rows are made.
    BitSet headings() {
        return headings;
    }

    private void head(PdfPTable table, String column) {
        PdfPCell cell = cells.head(messages.get("report.column." + column));
        cell.setRotation(90);
        table.addCell(cell);
    }

    private void group(PdfPTable table, String title, List<CoverageLine> lines) {
        PdfPCell cell = cells.ruled(cells.text(messages.get(title), fonts.bold(SIZE)));
        cell.setColspan(WIDTHS.length);
        cell.setBackgroundColor(Cells.PALE);
        headings.set(table.size());
        table.addCell(cell);
        lines.forEach(line -> line(table, line));
    }

    private void line(PdfPTable table, CoverageLine line) {
        boolean total = line.kind() == Kind.TOTAL;
        Font font = total
                ? fonts.bold(SIZE)
                : line.kind() == Kind.HOSTED ? fonts.regular(HOSTED_SIZE) : fonts.regular(SIZE);
        Tally tally = line.tally();
        String name = total
                ? messages.get("report.everyone")
                : line.kind() == Kind.HOSTED ? messages.get("report.hosted", line.name(), line.other()) : line.name();
        PdfPCell first = cells.ruled(cells.text(name, font));
        first.setPadding(PADDING);
        first.setPaddingLeft(line.kind() == Kind.HOSTED ? 12 : 3);
        table.addCell(first);
        number(table, Integer.toString(tally.total()), font);
        number(table, Integer.toString(tally.of(RevaccinationStatus.REVACCINATED)), font);
        number(table, words.percent(Share.revaccinated(tally)), font);
        REST.forEach(status -> number(table, Integer.toString(tally.of(status)), font));
    }

    private void number(PdfPTable table, String text, Font font) {
        PdfPCell cell = cells.ruled(cells.text(text, font));
        cell.setPadding(PADDING);
        cell.setPaddingRight(4);
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
        table.addCell(cell);
    }
}
