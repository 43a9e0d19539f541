package org.dosedesk.print.worker;

import java.util.BitSet;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.paper.person.DoseOnPaper;
import org.dosedesk.usecase.paper.person.NextDoseOnPaper;
import org.dosedesk.usecase.paper.person.PersonOnPaper;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The confirmation: which doses were given and when the next one is due. Nothing on it tells of the worker's health.
final class ConfirmationBody {
    private static final float[] WIDTHS = {24, 73, 150, 100, 200};

    private final Parts parts;
    private final PersonOnPaper person;
    private final Words words;

    ConfirmationBody(Parts parts, PersonOnPaper person) {
        this.parts = parts;
        this.person = person;
        this.words = new Words(parts.messages(), parts.sheet());
    }

    WorkerPdf.Content content() {
        String title = parts.messages().get("papers.confirmation.title");
        boolean none = person.doses().isEmpty();
        return new WorkerPdf.Content(
                title,
                masthead(title),
                none ? parts.frame().nothing() : heads(),
                none ? parts.frame().nothing() : rows(),
                new BitSet(),
                ending());
    }

    private PdfPTable masthead(String title) {
        PdfPTable table = parts.cells().table(Parts.WIDTH);
        table.addCell(PaperFrame.nested(parts.masthead(title, parts.who(person))));
        String key = person.doses().isEmpty() ? "papers.no-doses" : "papers.confirmation.given";
        PdfPCell sentence = parts.cells()
                .plain(parts.cells()
                        .text(parts.messages().get(key), parts.fonts().regular(10)));
        sentence.setPaddingTop(10);
        sentence.setPaddingBottom(6);
        table.addCell(sentence);
        return table;
    }

    private PdfPTable heads() {
        PdfPTable heads = parts.cells().table(WIDTHS);
        for (String key : new String[] {
            "papers.column.number",
            "papers.column.date",
            "papers.column.vaccine",
            "papers.column.lot",
            "papers.column.place"
        }) {
            heads.addCell(parts.cells().head(parts.messages().get(key)));
        }
        return heads;
    }

    private PdfPTable rows() {
        PdfPTable table = parts.cells().table(WIDTHS);
        int number = 1;
        for (DoseOnPaper dose : person.doses()) {
            parts.row(
                    table,
                    Integer.toString(number++),
                    DateText.show(dose.dose().date()),
                    words.vaccine(dose.dose()),
                    words.lot(dose.dose()),
                    words.place(dose));
        }
        return table;
    }

    private PdfPTable ending() {
        PdfPTable table = parts.cells().table(Parts.WIDTH);
        for (NextDoseOnPaper next : person.next()) {
            PdfPCell line = parts.cells()
                    .plain(parts.cells()
                            .text(
                                    words.group(next.vaccineGroup()) + ": " + words.next(next),
                                    parts.fonts().bold(10)));
            line.setPaddingTop(8);
            table.addCell(line);
        }
        table.addCell(PaperFrame.nested(parts.signature()));
        return table;
    }
}
