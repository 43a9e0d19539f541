package org.dosedesk.usecase.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.usecase.WholeFile;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;

/// Where every paper leaves the register: to a file or to a printer, and noted in the journal once it is there.
/// Called
/// off the FX thread.
public final class PaperCounter {
    private final Printers printers;
    private final PagePreview preview;
    private final Journal journal;

    /// Hands out papers by these printers, and notes them in this journal.
    public PaperCounter(Printers printers, PagePreview preview, Journal journal) {
        this.printers = printers;
        this.preview = preview;
        this.journal = journal;
    }

    /// Shows the pages of papers.
    public PagePreview preview() {
        return preview;
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Writes a paper to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @throws PaperException when it can't be written there
    public void save(Paper paper, Path file) {
        byte[] document = paper.pages().get();
        try {
            WholeFile.write(file, unfinished -> Files.write(unfinished, document));
        } catch (IOException e) {
            throw PaperException.notWritable(file, e);
        }
        // The file of a paper about somebody may bear that name, which stays out of the journal.
        note(JournalEvent.EXPORTED, paper, paper.about().isEmpty() ? " · " + file.getFileName() : "");
    }

    /// Prints a paper; on one side only where it must be, whatever the wish.
    ///
    /// @throws PaperException when that printer doesn't take it
    public void print(Paper paper, PrintWish wish) {
        boolean bothSides = wish.bothSides() && !paper.oneSided();
        PrintWish granted = new PrintWish(wish.printer(), wish.copies(), wish.fromPage(), wish.toPage(), bothSides);
        printers.print(paper.pages().get(), paper.queueName(), granted);
        note(JournalEvent.PRINTED, paper, "");
    }

    private void note(JournalEvent event, Paper paper, String file) {
        if (paper.about().isEmpty()) {
            journal.note(event, null, paper.name() + file);
        }
        paper.about().forEach(worker -> journal.note(event, worker, paper.name() + file));
    }
}
