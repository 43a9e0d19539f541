package org.dosedesk.ui.sitelist;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.usecase.sitelist.PageImage;
import org.dosedesk.usecase.sitelist.PagePreview;
import org.dosedesk.usecase.sitelist.PaperException;
import org.dosedesk.usecase.sitelist.Printers;
import org.dosedesk.usecase.sitelist.SiteListPaper;
import org.dosedesk.usecase.sitelist.SiteListSheet;

/// Paper, preview and printers that remember what they were asked for. A document has a page for each ten rows begun.
final class FakePaper implements SiteListPaper, PagePreview, Printers {
    final List<SiteListSheet> rendered = new ArrayList<>();
    final List<String> printed = new ArrayList<>();
    final List<Integer> pagesDrawn = new ArrayList<>();
    List<String> names = List.of("Медпункт", "Приёмная");

    @Override
    public byte[] render(SiteListSheet sheet) {
        rendered.add(sheet);
        String text = (sheet.draft() ? "draft" : Integer.toString(sheet.list().number())) + " "
                + sheet.list().rows().size();
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int pages(byte[] pdf) {
        return (Integer.parseInt(text(pdf).split(" ", 2)[1]) + 9) / 10;
    }

    @Override
    public PageImage page(byte[] pdf, int index, int dpi) {
        pagesDrawn.add(index);
        return new PageImage(2, 1, new int[] {0xFF000000, 0xFFFFFFFF});
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<String> proposed() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.getLast());
    }

    @Override
    public void print(byte[] pdf, String title, String printer, int copies) {
        if (!names.contains(printer)) {
            throw new PaperException(PaperException.Reason.PRINTER_GONE, "gone");
        }
        printed.add(text(pdf) + " on " + printer + " x" + copies);
    }

    private static String text(byte[] pdf) {
        return new String(pdf, StandardCharsets.UTF_8);
    }
}
