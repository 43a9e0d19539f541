package org.dosedesk.usecase.people.why;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Register;

/// Brings an explanation to a file, to a printer or out as text, and notes it in the journal. Called off the FX
/// thread.
public final class PrintWhy {
    private final Register register;
    private final WhyPaper paper;
    private final Printers printers;

    /// Uses this paper and these printers.
    public PrintWhy(Register register, WhyPaper paper, Printers printers) {
        this.register = register;
        this.paper = paper;
        this.printers = printers;
    }

    /// Writes it to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(WhySheet sheet, Language language, Id<Worker> worker, Path file) {
        PaperFile.write(paper.render(sheet, language), file);
        register.journal().note(JournalEvent.EXPORTED, worker, sheet.title() + " · " + file.getFileName());
    }

    /// Prints it.
    ///
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(WhySheet sheet, Language language, Id<Worker> worker, PrintWish wish) {
        printers.print(paper.render(sheet, language), "DoseDesk", wish);
        register.journal().note(JournalEvent.PRINTED, worker, sheet.title());
    }

    /// Hands it out as plain text.
    public String text(WhySheet sheet, Id<Worker> worker) {
        register.journal().note(JournalEvent.EXPORTED, worker, sheet.title());
        return WhyPlainText.of(sheet);
    }

    /// The paper as a PDF document, to look at.
    public byte[] pdf(WhySheet sheet, Language language) {
        return paper.render(sheet, language);
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }
}
