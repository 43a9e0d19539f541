package org.dosedesk.print.charts;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.domain.site.Site;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.numbers.charts.ChartsPaper;
import org.dosedesk.usecase.numbers.charts.ChartsSheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Prints the charts, A4 portrait: coverage over time, by unit, and who falls due by week and site in numbers.
public final class ChartsPdf implements ChartsPaper {
    private static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;
    private static final float CHART = 190;
    private static final float FIRST = 92;

    private @Nullable PaperFonts loaded;

    @Override
    public synchronized byte[] render(ChartsSheet sheet, Language language) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(language).about(sheet.numbers().vaccineGroup());
        Drawing drawing = new Drawing(sheet, messages, fonts, new Cells(fonts));
        PaperFrame frame = new PaperFrame(messages, fonts, sheet.demo(), WIDTH);
        String title = messages.get(
                "charts.paper.title",
                GroupText.heading(messages, sheet.numbers().vaccineGroup()),
                DateText.show(sheet.numbers().day()));
        PdfPTable body = drawing.cells.table(WIDTH);
        BitSet headings = new BitSet();
        drawing.fill(body, headings);
        return PaperWriter.portrait(fonts)
                .write(new PaperContent(
                        title,
                        language.tag(),
                        sheet.preparedOn(),
                        frame.title(title, 16),
                        frame.title(title, 9),
                        frame.nothing(),
                        body,
                        headings,
                        drawing.prepared(),
                        (page, pages) -> frame.foot(title, messages.get("paper.not-official.sheet"), page, pages),
                        frame.mark()));
    }

    private record Drawing(ChartsSheet sheet, Messages messages, PaperFonts fonts, Cells cells) {
        void fill(PdfPTable body, BitSet headings) {
            ChartNumbers numbers = sheet.numbers();
            heading(body, headings, "charts.paper.over-time");
            body.addCell(overTime(numbers));
            heading(body, headings, "charts.paper.by-unit");
            for (ChartNumbers.UnitShare unit : numbers.units()) {
                body.addCell(PaperFrame.nested(bar(unit.name(), unit.share())));
            }
            body.addCell(PaperFrame.nested(bar(messages.get("charts.total"), numbers.total())));
            heading(body, headings, "charts.paper.due");
            body.addCell(PaperFrame.nested(week(heads(numbers.sites()), true)));
            for (int i = 0; i < numbers.coming().weeks(); i++) {
                body.addCell(PaperFrame.nested(week(line(numbers, i), false)));
            }
        }

        PdfPTable prepared() {
            PdfPTable table = cells.table(WIDTH);
            table.addCell(cells.labelled(
                    messages.get("paper.prepared-by"), sheet.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
            return table;
        }

        private void heading(PdfPTable body, BitSet headings, String key) {
            PdfPCell cell = cells.plain(cells.text(messages.get(key), fonts.bold(11)));
            cell.setPaddingTop(10);
            headings.set(body.size());
            body.addCell(cell);
        }

        private PdfPCell overTime(ChartNumbers numbers) {
            String label = sheet.target().isPresent()
                    ? messages.get("charts.target-line", sheet.target().getAsInt())
                    : "";
            LineChart chart = new LineChart(numbers.overTime(), sheet.target(), label, fonts);
            PdfPCell cell = cells.plain();
            cell.setFixedHeight(CHART);
            cell.setCellEvent((place, box, canvases) -> chart.draw(box, canvases[PdfPTable.TEXTCANVAS]));
            return cell;
        }

        private PdfPTable bar(String name, CoveragePoint share) {
            PdfPTable table = cells.table(170, 257, 120);
            table.addCell(cells.plain(cells.text(name, fonts.regular(8.5f))));
            PdfPCell bar = cells.plain();
            ShareBar drawn = new ShareBar(share.percent(), sheet.target());
            bar.setCellEvent((place, box, canvases) -> drawn.draw(box, canvases[PdfPTable.TEXTCANVAS]));
            table.addCell(bar);
            String percent =
                    String.format(Locale.ROOT, "%.1f", share.percent()).replace(".", messages.get("charts.decimal"));
            PdfPCell words = cells.plain(cells.text(
                    messages.get("charts.percent", percent) + " · " + share.revaccinated() + "/" + share.whole(),
                    fonts.bold(8.5f)));
            table.addCell(words);
            return table;
        }

        private List<String> heads(List<Site> sites) {
            return Stream.concat(
                            Stream.of(messages.get("charts.col.week")),
                            Stream.concat(sites.stream().map(Site::name), Stream.of(messages.get("charts.total"))))
                    .toList();
        }

        private List<String> line(ChartNumbers numbers, int week) {
            List<Integer> due = numbers.sites().stream()
                    .map(site -> numbers.due(site.id()).get(week))
                    .toList();
            int total = due.stream().mapToInt(Integer::intValue).sum();
            return Stream.concat(
                            Stream.of(DateText.show(
                                    numbers.coming().list().get(week).monday())),
                            Stream.concat(due.stream().map(String::valueOf), Stream.of(String.valueOf(total))))
                    .toList();
        }

        private PdfPTable week(List<String> values, boolean head) {
            float[] widths = new float[values.size()];
            widths[0] = FIRST;
            for (int i = 1; i < widths.length; i++) {
                widths[i] = (WIDTH - FIRST) / (widths.length - 1);
            }
            PdfPTable table = cells.table(widths);
            for (int i = 0; i < values.size(); i++) {
                PdfPCell cell =
                        head ? cells.head(values.get(i)) : cells.ruled(cells.text(values.get(i), fonts.regular(8.5f)));
                cell.setHorizontalAlignment(i == 0 ? Element.ALIGN_LEFT : Element.ALIGN_RIGHT);
                table.addCell(cell);
            }
            return table;
        }
    }
}
