package org.dosedesk.print;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.sitelist.PaperException;
import org.dosedesk.usecase.sitelist.PaperException.Reason;
import org.dosedesk.usecase.sitelist.Printers;
import org.jspecify.annotations.Nullable;

/// The printers of the desktop, by `javax.print`. They are looked up anew at every question: printers come and go.
public final class DesktopPrinters implements Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<@Nullable PrintService> standard;

    /// The printers of this computer.
    public DesktopPrinters() {
        this(
                () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                PrintServiceLookup::lookupDefaultPrintService);
    }

    DesktopPrinters(Supplier<List<PrintService>> services, Supplier<@Nullable PrintService> standard) {
        this.services = services;
        this.standard = standard;
    }

    @Override
    public List<String> names() {
        return services.get().stream()
                .map(PrintService::getName)
                .distinct()
                .sorted(KazakhOrder.INSTANCE)
                .toList();
    }

    @Override
    public Optional<String> proposed() {
        List<String> names = names();
        return Optional.ofNullable(standard.get())
                .map(PrintService::getName)
                .filter(names::contains)
                .or(() -> names.stream().findFirst());
    }

    @Override
    public void print(byte[] pdf, String title, String printer, int copies) {
        PrintService service = find(printer);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(copies));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            SimpleDoc doc = new SimpleDoc(new PDFPageable(document), DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            service.createPrintJob().print(doc, wishes);
        } catch (PrintException e) {
            throw new PaperException(Reason.PRINTING_FAILED, "the printer refused", e);
        } catch (IOException e) {
            throw new PaperException(Reason.DOCUMENT_DAMAGED, "the document can't be read", e);
        }
    }

    private PrintService find(String printer) {
        List<PrintService> all = services.get();
        if (all.isEmpty()) {
            throw new PaperException(Reason.NO_PRINTER, "no printer at all");
        }
        return all.stream()
                .filter(service -> service.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new PaperException(Reason.PRINTER_GONE, "the chosen printer is gone"));
    }
}
