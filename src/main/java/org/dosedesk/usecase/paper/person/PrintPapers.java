package org.dosedesk.usecase.paper.person;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;

/// Brings papers about workers to a file or to a printer. Called off the FX thread.
public final class PrintPapers {
    private static final String TITLE = "DoseDesk";

    private final PreparePapers prepare;
    private final PersonPaper paper;
    private final Printers printers;
    private final Journal journal;

    /// Uses this paper and these printers, and notes in the journal for each worker what leaves the register.
    public PrintPapers(PreparePapers prepare, PersonPaper paper, Printers printers, Journal journal) {
        this.prepare = prepare;
        this.paper = paper;
        this.printers = printers;
        this.journal = journal;
    }

    /// The papers as a PDF document.
    public byte[] pdf(List<Id<Worker>> workers, PaperChoices choices) {
        return paper.render(prepare.sheet(workers, choices));
    }

    /// Writes the papers to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(List<Id<Worker>> workers, PaperChoices choices, String name, Path file) {
        PaperFile.write(pdf(workers, choices), file);
        note(JournalEvent.EXPORTED, workers, name);
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the papers.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(List<Id<Worker>> workers, PaperChoices choices, String name, PrintWish wish) {
        printers.print(pdf(workers, choices), TITLE, wish);
        note(JournalEvent.PRINTED, workers, name);
    }

    // The file's name may hold the worker's, and stays out of the journal.
    private void note(JournalEvent event, List<Id<Worker>> workers, String name) {
        workers.forEach(worker -> journal.note(event, worker, name));
    }
}
