package org.dosedesk.print.worker;

import java.util.BitSet;
import java.util.List;
import org.dosedesk.print.base.Cells;
import org.dosedesk.print.base.PaperContent;
import org.dosedesk.print.base.PaperFonts;
import org.dosedesk.print.base.PaperFrame;
import org.dosedesk.print.base.PaperWriter;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.person.PersonOnPaper;
import org.dosedesk.usecase.paper.person.PersonPaper;
import org.dosedesk.usecase.paper.person.PersonSheet;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfPTable;

/// Puts papers about workers on A4 portrait pages.
public final class WorkerPdf implements PersonPaper {
    private @Nullable PaperFonts loaded;

    /// A paper without its frame.
    ///
    /// @param title the paper's name
    /// @param headings the rows that must not be the last of a page
    /// @param ending follows the rows, on one page with the last of them
    record Content(
            String title,
            PdfPTable masthead,
            PdfPTable columnHeads,
            PdfPTable rows,
            BitSet headings,
            PdfPTable ending) {}

    @Override
    public synchronized byte[] render(PersonSheet sheet) {
        PaperFonts fonts = loaded == null ? new PaperFonts() : loaded;
        loaded = fonts;
        Messages messages = Messages.of(sheet.choices().language());
        PaperFrame frame = new PaperFrame(messages, fonts, sheet.demo(), PaperWriter.PORTRAIT_WIDTH);
        Parts parts = new Parts(messages, fonts, new Cells(fonts), frame, sheet);
        List<PaperContent> papers = sheet.people().stream()
                .map(person -> paper(sheet, person, frame, messages, content(parts, person)))
                .toList();
        return PaperWriter.portrait(fonts).write(papers);
    }

    private static Content content(Parts parts, PersonOnPaper person) {
        return switch (parts.sheet().choices().kind()) {
            case RECORD -> new RecordBody(parts, person).content();
            case CONFIRMATION -> new ConfirmationBody(parts, person).content();
            case CONSENT -> new ConsentBody(parts, person).content();
        };
    }

    private static PaperContent paper(
            PersonSheet sheet, PersonOnPaper person, PaperFrame frame, Messages messages, Content content) {
        String name = messages.get("papers.kind." + Words.key(sheet.choices().kind()));
        float size = PaperFrame.fitting(9, person.name().length());
        return new PaperContent(
                content.title,
                sheet.choices().language().tag(),
                sheet.preparedOn(),
                content.masthead,
                frame.title(content.title + " · " + person.name(), size),
                content.columnHeads,
                content.rows,
                content.headings,
                content.ending,
                (page, pages) -> frame.foot(name, messages.get("paper.not-official.sheet"), page, pages),
                frame.mark());
    }
}
