package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.sitelist.SiteListSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// The paper beside a bare OpenPDF table of the same texts, in one run; median of the warm calls.
@Tag("endurance")
class SiteListPdfSpeedTest {
    private static final int WARM = 15;

    @Test
    void ourPaperCostsNoMoreThanAFewBareTables() throws Exception {
        StringBuilder figures = new StringBuilder("rows / ours first, warm / bare first, warm (ms) / bytes\n");
        double worst = 0;
        for (int rows : new int[] {50, 500}) {
            SiteListSheet sheet = PaperFixture.sheet(rows, Language.KAZAKH, false, false);
            SiteListPdf paper = new SiteListPdf();
            PaperFonts[] fonts = new PaperFonts[1];
            double[] ours = measure(() -> paper.render(sheet));
            double[] bare = measure(() -> {
                fonts[0] = fonts[0] == null ? new PaperFonts() : fonts[0];
                return bare(sheet, fonts[0]);
            });
            worst = Math.max(worst, ours[1] / bare[1]);
            figures.append("%d / %.0f, %.1f / %.0f, %.1f / %d, bare %d%n"
                    .formatted(
                            rows,
                            ours[0],
                            ours[1],
                            bare[0],
                            bare[1],
                            paper.render(sheet).length,
                            bare(sheet, fonts[0]).length));
        }
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(50, Language.KAZAKH, false, false));
        PdfPreview preview = new PdfPreview();
        double[] page = measure(() -> preview.page(pdf, 1, 110));
        figures.append("preview of a page at 110 dpi: first %.0f, warm %.1f ms%n".formatted(page[0], page[1]));

        assertThat(worst).as(figures.toString()).isLessThan(4);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target", "sitelist-speed.txt"), figures);
    }

    private static double[] measure(Callable<?> work) throws Exception {
        double first = once(work);
        double[] warm = new double[WARM];
        for (int i = 0; i < WARM; i++) {
            warm[i] = once(work);
        }
        Arrays.sort(warm);
        return new double[] {first, warm[WARM / 2]};
    }

    private static double once(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static byte[] bare(SiteListSheet sheet, PaperFonts fonts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate());
        PdfWriter.getInstance(document, out);
        document.open();
        PdfPTable table = new PdfPTable(9);
        for (SiteListRow row : sheet.list().rows()) {
            for (String text : new String[] {
                Integer.toString(row.number()),
                row.name() + "\n" + row.birthDate() + " " + row.iin(),
                row.workshop() + "\n" + row.hostedUnit() + "\n" + row.position(),
                "12.04.2021 Спутник V (I компонент)\n03.05.2021 Спутник V (II компонент)",
                row.dueSince().toString(),
                "",
                "",
                "",
                ""
            }) {
                table.addCell(new Phrase(text, fonts.regular(8)));
            }
        }
        document.add(table);
        document.close();
        return out.toByteArray();
    }
}
