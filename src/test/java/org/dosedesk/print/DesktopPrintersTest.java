package org.dosedesk.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.StreamPrintServiceFactory;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PaperException.Reason;
import org.dosedesk.usecase.paper.PrintWish;
import org.junit.jupiter.api.Test;

/// Prints into memory through the PostScript printer that every Java has.
class DesktopPrintersTest {
    private final ByteArrayOutputStream tray = new ByteArrayOutputStream();
    private final PrintService printer = StreamPrintServiceFactory.lookupStreamPrintServiceFactories(
            DocFlavor.SERVICE_FORMATTED.PAGEABLE, "application/postscript")[0]
            .getPrintService(tray);
    private final List<PrintService> known = new ArrayList<>(List.of(printer));
    private final Set<String> stopped = new HashSet<>();
    private final DesktopPrinters printers = new DesktopPrinters(() -> known, () -> printer, stopped::contains);

    @Test
    void everyPageReachesThePrinter() {
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(30, Language.KAZAKH, false, false));

        printers.print(pdf, "DoseDesk 12", PrintWish.all(printer.getName()));

        String postScript = tray.toString(StandardCharsets.ISO_8859_1);
        assertThat(postScript).startsWith("%!PS");
        int pages = new PdfPreview().pages(pdf);
        assertThat(postScript.split("%%Page: ", -1)).hasSize(pages + 1);
    }

    @Test
    void onlyThePagesAskedForReachThePrinter() {
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(60, Language.KAZAKH, false, false));

        printers.print(pdf, "DoseDesk 12", new PrintWish(printer.getName(), 1, 2, 3, true));

        assertThat(tray.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1))
                .hasSize(3);
    }

    @Test
    void aRangePastTheEndGoesToTheLastPage() {
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(1, Language.KAZAKH, false, false));

        printers.print(pdf, "DoseDesk 12", new PrintWish(printer.getName(), 1, 5, 9, false));

        assertThat(tray.toString(StandardCharsets.ISO_8859_1).split("%%Page: ", -1))
                .hasSize(2);
    }

    @Test
    void aStoppedPrinterIsSaidBeforeAnythingWaitsInItsQueue() {
        stopped.add(printer.getName());
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(1, Language.KAZAKH, false, false));

        assertThatThrownBy(() -> printers.print(pdf, "12", PrintWish.all(printer.getName())))
                .isInstanceOfSatisfying(
                        PaperException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PRINTER_STOPPED));
        assertThat(tray.size()).isZero();
    }

    @Test
    void proposesTheComputersOwnPrinterOrTheFirst() {
        assertThat(printers.names()).containsExactly(printer.getName());
        assertThat(printers.proposed()).contains(printer.getName());
        assertThat(new DesktopPrinters(() -> known, () -> null, name -> false).proposed())
                .contains(printer.getName());
        assertThat(new DesktopPrinters(List::of, () -> printer, name -> false).proposed())
                .isEmpty();
    }

    @Test
    void noPrinterAndAPrinterThatIsGoneAreToldApart() {
        byte[] pdf = new SiteListPdf().render(PaperFixture.sheet(1, Language.KAZAKH, false, false));

        assertThatThrownBy(() -> printers.print(pdf, "12", PrintWish.all("Басқа")))
                .isInstanceOfSatisfying(
                        PaperException.class, e -> assertThat(e.reason()).isEqualTo(Reason.PRINTER_GONE));
        known.clear();
        assertThatThrownBy(() -> printers.print(pdf, "12", PrintWish.all(printer.getName())))
                .isInstanceOfSatisfying(
                        PaperException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NO_PRINTER));
    }

    @Test
    void whatIsNoDocumentIsNotPrinted() {
        assertThatThrownBy(() -> printers.print(new byte[] {1, 2}, "12", PrintWish.all(printer.getName())))
                .isInstanceOfSatisfying(
                        PaperException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DOCUMENT_DAMAGED));
        assertThatThrownBy(() -> new PdfPreview().pages(new byte[] {1, 2})).isInstanceOf(PaperException.class);
    }
}
