package org.dosedesk.print.worker;

import java.util.BitSet;
import java.util.Locale;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.keeping.ruleset.words.CodeWords;
import org.dosedesk.usecase.paper.person.DoseOnPaper;
import org.dosedesk.usecase.paper.person.NextDoseOnPaper;
import org.dosedesk.usecase.paper.person.PersonOnPaper;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The vaccination record: every dose and how it counts, what keeps vaccines away, and what comes next.
final class RecordBody {
    private static final float[] WIDTHS = {20, 52, 108, 86, 121, 160};
    private static final int NEXT_LABEL = 3;

    private final Parts parts;
    private final PersonOnPaper person;
    private final Words words;
    private final BitSet headings = new BitSet();

    RecordBody(Parts parts, PersonOnPaper person) {
        this.parts = parts;
        this.person = person;
        this.words = new Words(parts.messages(), parts.sheet());
    }

    WorkerPdf.Content content() {
        String title = parts.messages().get("papers.record.title");
        PdfPTable rows = rows();
        return new WorkerPdf.Content(
                title, parts.masthead(title, parts.who(person)), heads(), rows, headings, ending());
    }

    private PdfPTable heads() {
        PdfPTable heads = parts.cells().table(WIDTHS);
        for (String key : new String[] {
            "papers.column.number",
            "papers.column.date",
            "papers.column.vaccine",
            "papers.column.lot",
            "papers.column.place",
            "papers.column.evaluation"
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
                    words.place(dose),
                    words.about(words.vaccineGroup(dose.dose())).evaluation(dose.evaluation()));
        }
        int lines = number - 1;
        if (lines == 0) {
            sentence(table, parts.messages().get("papers.no-doses"));
            lines++;
        }
        headings.set(lines++);
        table.addCell(parts.heading(table, "papers.waivers"));
        for (Waiver waiver : person.waivers()) {
            sentence(table, words.waiver(waiver));
            lines++;
        }
        if (person.waivers().isEmpty()) {
            sentence(table, parts.messages().get("papers.no-waivers"));
            lines++;
        }
        headings.set(lines);
        table.addCell(parts.heading(table, "papers.next"));
        person.next().forEach(next -> next(table, next));
        return table;
    }

    private void next(PdfPTable table, NextDoseOnPaper next) {
        String status = parts.messages()
                .about(next.vaccineGroup())
                .get("common.status." + next.schedule().status().name().toLowerCase(Locale.ROOT));
        PdfPCell group = parts.cells().ruled(parts.text(words.group(next.vaccineGroup())), parts.text(status));
        group.setColspan(NEXT_LABEL);
        table.addCell(group);
        String why = words.about(next.vaccineGroup()).reason(next.reason());
        PdfPCell when = why.isEmpty()
                ? parts.cells().ruled(parts.text(words.next(next)))
                : parts.cells().ruled(parts.text(words.next(next)), parts.text(why));
        when.setColspan(WIDTHS.length - NEXT_LABEL);
        table.addCell(when);
    }

    private void sentence(PdfPTable table, String text) {
        table.addCell(parts.across(table, parts.cells().ruled(parts.text(text))));
    }

    private PdfPTable ending() {
        PdfPTable table = parts.cells().table(Parts.WIDTH);
        String day = DateText.show(parts.sheet().preparedOn());
        String rules = parts.sheet().ruleSet().isEmpty()
                ? parts.messages().get("papers.as-of", day)
                : parts.messages()
                        .get(
                                "papers.as-of.rules",
                                day,
                                new CodeWords(parts.messages())
                                        .setAndVersion(parts.sheet().ruleSet()));
        table.addCell(parts.cells().plain(parts.text(rules)));
        table.addCell(PaperFrame.nested(parts.signature()));
        return table;
    }
}
