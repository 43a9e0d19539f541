package org.dosedesk.print;

import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import javax.print.attribute.standard.PrinterState;
import javax.print.attribute.standard.PrinterStateReasons;
import javax.print.attribute.standard.Severity;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PaperException.Reason;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.jspecify.annotations.Nullable;

/// The printers of the desktop, by `javax.print`. They are looked up anew at every question: printers come and go.
public final class DesktopPrinters implements Printers {
    private final Supplier<List<PrintService>> services;
    private final Supplier<@Nullable PrintService> standard;
    private final Predicate<String> stopped;

    /// The printers of this computer.
    public DesktopPrinters() {
        this(
                () -> Arrays.asList(PrintServiceLookup.lookupPrintServices(DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)),
                PrintServiceLookup::lookupDefaultPrintService,
                new CupsQueue());
    }

    /// @param stopped whether the queue of a printer is stopped
    DesktopPrinters(
            Supplier<List<PrintService>> services,
            Supplier<@Nullable PrintService> standard,
            Predicate<String> stopped) {
        this.services = services;
        this.standard = standard;
        this.stopped = stopped;
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
    public void print(byte[] pdf, String title, PrintWish wish) {
        PrintService service = find(wish.printer());
        requireRunning(service);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Book pages = pages(document, wish);
            SimpleDoc doc = new SimpleDoc(pages, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null);
            service.createPrintJob().print(doc, wishes(service, title, wish, pages));
        } catch (PrintException e) {
            throw new PaperException(Reason.PRINTING_FAILED, "the printer refused", e);
        } catch (IOException e) {
            throw new PaperException(Reason.DOCUMENT_DAMAGED, "the document can't be read", e);
        }
    }

    /// What is handed to a stopped queue waits there unseen, perhaps for days: better to be told at once.
    private void requireRunning(PrintService service) {
        if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(service.getAttribute(PrinterIsAcceptingJobs.class))) {
            throw new PaperException(Reason.PRINTING_FAILED, "the queue takes no jobs");
        }
        PrinterStateReasons reasons = service.getAttribute(PrinterStateReasons.class);
        boolean stuck = reasons != null
                && !reasons.printerStateReasonSet(Severity.ERROR).isEmpty();
        if (stuck
                || PrinterState.STOPPED.equals(service.getAttribute(PrinterState.class))
                || stopped.test(service.getName())) {
            throw new PaperException(Reason.PRINTER_STOPPED, "the printer is stopped");
        }
    }

    private static Book pages(PDDocument document, PrintWish wish) {
        PDFPageable all = new PDFPageable(document);
        int last = Math.min(wish.toPage(), all.getNumberOfPages());
        Book pages = new Book();
        for (int page = Math.min(wish.fromPage(), last); page <= last; page++) {
            // A book asks its pages for their place in the book: this one stands at another place in the document.
            int index = page - 1;
            pages.append(
                    (graphics, format, place) -> all.getPrintable(index).print(graphics, format, index),
                    all.getPageFormat(index));
        }
        return pages;
    }

    private static PrintRequestAttributeSet wishes(PrintService service, String title, PrintWish wish, Book pages) {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(wish.copies()));
        if (service.isAttributeValueSupported(MediaSizeName.ISO_A4, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)) {
            wishes.add(MediaSizeName.ISO_A4);
        }
        if (wish.bothSides() && service.isAttributeCategorySupported(Sides.class)) {
            boolean landscape = pages.getPageFormat(0).getOrientation() != PageFormat.PORTRAIT;
            wishes.add(landscape ? Sides.TWO_SIDED_SHORT_EDGE : Sides.TWO_SIDED_LONG_EDGE);
        }
        return wishes;
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
