package org.dosedesk.print.worker;

import java.util.BitSet;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.VaccineWords;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.paper.person.PersonOnPaper;
import org.openpdf.text.Font;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Consent or refusal, one form: who, which vaccine, what was explained, the decision, and what follows the shot.
final class ConsentBody {
    private static final String BOX = "☐  ";
    private static final float SIZE = 10;

    private final Parts parts;
    private final PersonOnPaper person;

    ConsentBody(Parts parts, PersonOnPaper person) {
        this.parts = parts;
        this.person = person;
    }

    WorkerPdf.Content content() {
        String title = parts.messages().get("papers.consent.title");
        return new WorkerPdf.Content(
                title,
                parts.masthead(title, who()),
                parts.frame().nothing(),
                rows(),
                new BitSet(),
                parts.frame().nothing());
    }

    private PdfPTable who() {
        PdfPTable table = parts.cells().table(Parts.WIDTH);
        PdfPTable first = parts.cells().table(427, 120);
        first.addCell(parts.labelled("papers.name", person.name()));
        first.addCell(parts.labelled("record.field.birth-date", DateText.show(person.birthDate())));
        table.addCell(PaperFrame.nested(first));
        PdfPTable second = parts.cells().table(115, 12, 130, 290);
        second.addCell(parts.labelled("record.field.iin", person.iin()));
        second.addCell(parts.cells().plain());
        second.addCell(parts.labelled("record.field.phone", person.phone()));
        second.addCell(parts.labelled("papers.workplace", person.workplace()));
        table.addCell(PaperFrame.nested(second));
        var vaccine = parts.sheet().choices().vaccine();
        String name = vaccine == null
                ? ""
                : VaccineWords.of(parts.messages(), parts.sheet().vaccines(), vaccine);
        table.addCell(parts.labelled("papers.consent.vaccine", name));
        return table;
    }

    private PdfPTable rows() {
        PdfPTable table = parts.cells().table(Parts.WIDTH);
        Font regular = parts.fonts().regular(SIZE);
        Font bold = parts.fonts().bold(SIZE + 1);
        sentence(table, parts.messages().get("papers.consent.told"), regular, 12);
        int number = 1;
        for (String key : new String[] {
            "papers.consent.need",
            "papers.consent.examination",
            "papers.consent.reactions",
            "papers.consent.care",
            "papers.consent.refusing"
        }) {
            sentence(table, number++ + ".  " + parts.messages().get(key), regular, 4, 12);
        }
        sentence(table, parts.messages().get("papers.consent.questions"), regular, 8);
        sentence(table, parts.messages().get("papers.consent.decision"), bold, 14);
        sentence(table, BOX + parts.messages().get("papers.consent.yes"), bold, 6);
        sentence(table, BOX + parts.messages().get("papers.consent.no"), bold, 6);
        lines(table, "papers.consent.ground");
        lines(table, "papers.consent.worker", "papers.date");
        lines(table, "papers.consent.informed", "papers.signature", "papers.date");
        sentence(table, parts.messages().get("papers.consent.after"), bold, 18);
        lines(table, "papers.consent.given-at", "papers.column.lot", "papers.consent.given-by");
        sentence(table, parts.messages().get("papers.consent.observed"), regular, 8);
        lines(table, "papers.consent.until", "papers.consent.state", "papers.signature");
        return table;
    }

    private void sentence(PdfPTable table, String text, Font font, float above) {
        sentence(table, text, font, above, 0);
    }

    // A cell is measured as it is added: what follows would cut it.
    private void sentence(PdfPTable table, String text, Font font, float above, float indent) {
        PdfPCell cell = parts.cells().plain(parts.cells().text(text, font));
        cell.setPaddingTop(above);
        cell.setPaddingLeft(cell.getPaddingLeft() + indent);
        table.addCell(cell);
    }

    /// Labelled lines to write on, side by side; the first is twice as long as any other.
    private void lines(PdfPTable table, String... keys) {
        float[] widths = new float[2 * keys.length - 1];
        float unit = (Parts.WIDTH - 14 * (keys.length - 1)) / (keys.length + 1);
        for (int i = 0; i < widths.length; i++) {
            widths[i] = i == 0 ? (keys.length == 1 ? Parts.WIDTH : 2 * unit) : i % 2 == 0 ? unit : 14;
        }
        PdfPTable row = parts.cells().table(widths);
        for (int i = 0; i < keys.length; i++) {
            if (i > 0) {
                row.addCell(parts.cells().plain());
            }
            PdfPCell line = parts.labelled(keys[i], "");
            line.setMinimumHeight(34);
            row.addCell(line);
        }
        PdfPCell cell = PaperFrame.nested(row);
        cell.setPaddingTop(4);
        table.addCell(cell);
    }
}
