package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/// The site list against the same texts in a bare table of the library, in one run: no head, no foot, no page
/// numbers, and pages broken by the library. Nothing here fails for being slow.
@Tag("bench")
class PaperBench {
    private static final int ROUNDS = 7;
    private static final float[] WIDTHS = {24, 150, 120, 120, 62, 78, 80, 80, 80};

    private static final List<String> HEADS =
            List.of("number", "person", "workshop", "doses", "due", "given", "not-given", "worker", "vaccinator");

    private final StringBuilder report = new StringBuilder();

    @Test
    void siteListAgainstABareTable() throws IOException {
        compare(500);
        compare(5000);
        Path out = Path.of("target", "bench.txt");
        Files.createDirectories(Path.of("target"));
        Files.writeString(out, report, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        assertThat(out).isNotEmptyFile();
    }

    /// Each round measures both, in turn, so that a busy machine slows both; the first round is the cold one.
    private void compare(int rows) {
        SiteListSheet sheet = PaperFixture.sheet(rows, Language.KAZAKH, false, false);
        SiteListPdf ours = new SiteListPdf();
        PaperFonts[] fonts = new PaperFonts[1];
        Function<SiteListSheet, byte[]> bare = given -> {
            if (fonts[0] == null) {
                fonts[0] = new PaperFonts();
            }
            return bare(given, fonts[0]);
        };
        double[] mine = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            theirs[round] = millis(bare, sheet);
            mine[round] = millis(ours::render, sheet);
        }
        double ratio = best(mine) / best(theirs);
        report.append("site list of %d rows: first %.0f ms (bare %.0f ms), warm %.0f ms (bare %.0f ms), ratio %.2f%n"
                .formatted(rows, mine[0], theirs[0], best(mine), best(theirs), ratio));
    }

    private static double best(double[] millis) {
        double best = millis[1];
        for (int i = 2; i < millis.length; i++) {
            best = Math.min(best, millis[i]);
        }
        return best;
    }

    private static double millis(Function<SiteListSheet, byte[]> render, SiteListSheet sheet) {
        long begin = System.nanoTime();
        byte[] pdf = render.apply(sheet);
        long end = System.nanoTime();
        assertThat(pdf).isNotEmpty();
        return (end - begin) / 1e6;
    }

    private static byte[] bare(SiteListSheet sheet, PaperFonts fonts) {
        Messages messages = Messages.of(Language.ofTag(sheet.list().language()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4.rotate(), 24, 24, 24, 24);
        PdfWriter.getInstance(document, out);
        document.open();
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        Font font = fonts.regular(8);
        for (String key : HEADS) {
            table.addCell(new Phrase(messages.get("paper.sitelist.column." + key), font));
        }
        table.setHeaderRows(1);
        for (SiteListRow row : sheet.list().rows()) {
            table.addCell(new Phrase(Integer.toString(row.number()), font));
            table.addCell(new Phrase(
                    row.name() + "\n" + DateText.show(row.birthDate()) + "  "
                            + messages.get("paper.sitelist.iin", row.iin()),
                    font));
            table.addCell(new Phrase(
                    row.workshop() + (row.hostedUnit() == null ? "" : "\n(" + row.hostedUnit() + ")") + "\n"
                            + row.position(),
                    font));
            table.addCell(new Phrase(
                    row.doses().stream()
                            .map(dose -> DateText.show(dose.date()) + " "
                                    + VaccineWords.of(messages, sheet.vaccines(), dose.vaccine()))
                            .collect(Collectors.joining("\n")),
                    font));
            table.addCell(new Phrase(DateText.show(row.dueSince()), font));
            for (int i = 0; i < 4; i++) {
                table.addCell("");
            }
        }
        document.add(table);
        document.close();
        return out.toByteArray();
    }
}
