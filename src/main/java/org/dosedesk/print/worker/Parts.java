package org.dosedesk.print.worker;

import java.util.stream.Stream;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.person.PersonOnPaper;
import org.dosedesk.usecase.paper.person.PersonSheet;
import org.openpdf.text.Chunk;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// What the papers about a worker share: the language, the letters and the sheet.
record Parts(Messages messages, PaperFonts fonts, Cells cells, PaperFrame frame, PersonSheet sheet) {
    /// Room between the margins, in points.
    static final float WIDTH = PaperWriter.PORTRAIT_WIDTH;

    /// A text or what stands for none.
    static String orDash(String text) {
        return text.isEmpty() ? "—" : text;
    }

    /// Title and, below it, who the paper is about.
    PdfPTable masthead(String title, PdfPTable who) {
        PdfPTable table = cells.table(WIDTH);
        table.addCell(PaperFrame.nested(frame.title(title, 15)));
        PdfPCell person = PaperFrame.nested(who);
        person.setPaddingTop(4);
        table.addCell(person);
        return table;
    }

    /// A label above what is known, which shrinks when it is absurdly long; a line to write on when nothing is.
    PdfPCell labelled(String key, String value) {
        return cells.labelled(messages.get(key), value, PaperFrame.fitting(9, value.length()));
    }

    /// Name and date of birth above IIN, personnel number and workplace.
    PdfPTable who(PersonOnPaper person) {
        PdfPTable table = cells.table(WIDTH);
        PdfPTable first = cells.table(427, 120);
        first.addCell(labelled("papers.name", person.name()));
        first.addCell(labelled("record.field.birth-date", DateText.show(person.birthDate())));
        table.addCell(PaperFrame.nested(first));
        PdfPTable second = cells.table(107, 80, 200, 160);
        second.addCell(labelled("record.field.iin", orDash(person.iin())));
        second.addCell(labelled("papers.number", person.personnelNumber()));
        second.addCell(labelled("papers.workplace", person.workplace()));
        second.addCell(labelled("record.field.position", orDash(person.position())));
        table.addCell(PaperFrame.nested(second));
        return table;
    }

    /// Who signs and when, with room for a signature.
    PdfPTable signature() {
        PdfPTable table = cells.table(90, 227, 20, 210);
        PdfPCell date = labelled("papers.date", DateText.show(sheet.preparedOn()));
        date.setPaddingTop(14);
        table.addCell(date);
        PdfPCell by = labelled("papers.by", sheet.preparedBy());
        by.setPaddingTop(14);
        table.addCell(by);
        table.addCell(cells.plain());
        PdfPCell line = labelled("papers.signature", "");
        line.setPaddingTop(14);
        line.setMinimumHeight(42);
        table.addCell(line);
        return table;
    }

    /// Ordinary text.
    Chunk text(String text) {
        return cells.text(text, fonts.regular(PaperFrame.fitting(8, text.length())));
    }

    /// A row across a table.
    PdfPCell across(PdfPTable table, PdfPCell cell) {
        cell.setColspan(table.getNumberOfColumns());
        return cell;
    }

    /// A heading across a table.
    PdfPCell heading(PdfPTable table, String key) {
        PdfPCell cell = cells.ruled(cells.text(messages.get(key), fonts.bold(8.5f)));
        cell.setBackgroundColor(Cells.PALE);
        return across(table, cell);
    }

    /// A row of cells with ordinary text.
    void row(PdfPTable table, String... texts) {
        Stream.of(texts).forEach(text -> table.addCell(cells.ruled(text(text))));
    }
}
