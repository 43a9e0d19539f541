package org.dosedesk.print.sitelist;

import java.util.Optional;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.paper.sitelist.SiteListSheet;
import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// What stands around the rows of a site list: head, totals and foot.
final class SiteListFrame {
    private final Messages messages;
    private final PaperFonts fonts;
    private final Cells cells;
    private final PaperFrame frame;
    private final SiteListSheet sheet;
    private final SiteList list;

    SiteListFrame(Messages messages, PaperFonts fonts, Cells cells, SiteListSheet sheet) {
        this.messages = messages;
        this.fonts = fonts;
        this.cells = cells;
        this.sheet = sheet;
        this.list = sheet.list();
        this.frame = new PaperFrame(messages, fonts, sheet.demo(), PaperWriter.WIDTH);
    }

    /// The list's name with its number; a draft has none.
    String title() {
        return sheet.draft()
                ? messages.get("paper.sitelist.title") + " (" + messages.get("paper.draft") + ")"
                : messages.get("paper.sitelist.name", list.number());
    }

    PdfPTable masthead() {
        PdfPTable whole = cells.table(PaperWriter.WIDTH);
        whole.addCell(PaperFrame.nested(nameAndNumber()));
        PdfPTable who = cells.table(270, 274, 70, 180);
        who.addCell(cells.labelled(messages.get("paper.sitelist.site"), list.siteName()));
        who.addCell(cells.labelled(messages.get("paper.sitelist.clinic"), list.clinicName()));
        who.addCell(cells.labelled(messages.get("paper.sitelist.day"), DateText.show(list.day())));
        who.addCell(cells.labelled(messages.get("paper.sitelist.total"), total()));
        whole.addCell(PaperFrame.nested(who));
        PdfPTable what = cells.table(170, 112, 10, 112, 10, 200, 180);
        what.addCell(cells.labelled(messages.get("paper.sitelist.vaccine"), vaccine()));
        what.addCell(cells.labelled(messages.get("paper.sitelist.lot"), ""));
        what.addCell(cells.plain());
        what.addCell(cells.labelled(messages.get("paper.sitelist.expiry"), ""));
        what.addCell(cells.plain());
        what.addCell(cells.labelled(
                messages.get("paper.prepared-by"), list.preparedBy() + ", " + DateText.show(sheet.preparedOn())));
        what.addCell(
                cells.labelled(messages.get("paper.rule-set"), new CodeWords(messages).setAndVersion(list.ruleSet())));
        whole.addCell(PaperFrame.nested(what));
        return whole;
    }

    PdfPTable runningHead() {
        PdfPTable table = cells.table(594, 200);
        String line = title() + " · " + group() + " · " + list.siteName() + " · " + DateText.show(list.day());
        table.addCell(cells.plain(frame.titled(cells.text(line, fonts.bold(9)))));
        table.addCell(code(10));
        return table;
    }

    // A draft has no number, and so no code.
    private PdfPCell code(float height) {
        return sheet.draft() ? cells.plain() : cells.barcode(ListCode.of(list).text(), height);
    }

    PdfPTable ending() {
        PdfPTable table = cells.table(80, 80, 108, 80, 80, 366);
        total(table, "paper.sitelist.planned", Integer.toString(list.rows().size()));
        total(table, "paper.sitelist.vaccinated", "");
        total(table, "paper.sitelist.exempt", Integer.toString(list.exempt()));
        total(table, "paper.sitelist.refused", Integer.toString(list.refused()));
        total(table, "paper.sitelist.absent", "");
        // Nobody is vaccinated whom a physician has not examined and admitted that day.
        total(table, "paper.sitelist.admitted-by", "");
        return table;
    }

    PdfPTable foot(int page, int pages) {
        return frame.foot(title(), messages.get("paper.not-official"), page, pages);
    }

    String mark() {
        return frame.mark();
    }

    private PdfPTable nameAndNumber() {
        PdfPTable table = cells.table(434, 180, 180);
        table.addCell(cells.plain(
                frame.titled(cells.text(messages.get("paper.sitelist.title") + " · " + group(), fonts.bold(16)))));
        String number =
                sheet.draft() ? messages.get("paper.draft") : messages.get("paper.sitelist.number", list.number());
        table.addCell(code(18));
        PdfPCell right = cells.plain(cells.text(number, fonts.bold(24)));
        right.setHorizontalAlignment(Element.ALIGN_RIGHT);
        table.addCell(right);
        return table;
    }

    private String group() {
        return GroupText.against(messages, list.group());
    }

    private String total() {
        long hosted =
                list.rows().stream().filter(row -> row.hostedUnit() != null).count();
        int all = list.rows().size();
        return hosted == 0 ? Integer.toString(all) : messages.get("paper.sitelist.total-hosted", all, hosted);
    }

    private String vaccine() {
        return Optional.ofNullable(list.vaccine())
                .map(id -> VaccineWords.of(messages, sheet.vaccines(), id))
                .orElse("");
    }

    private void total(PdfPTable table, String key, String value) {
        Chunk label = cells.text(messages.get(key) + ":  ", fonts.regular(9));
        PdfPCell cell = cells.ruled(label, cells.text(value.isEmpty() ? " " : value, fonts.bold(12)));
        cell.setMinimumHeight(30);
        table.addCell(cell);
    }
}
