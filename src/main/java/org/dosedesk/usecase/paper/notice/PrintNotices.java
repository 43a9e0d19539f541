package org.dosedesk.usecase.paper.notice;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;

/// Brings notices to a file or to a printer. Called off the FX thread.
public final class PrintNotices {
    private static final String TITLE = "DoseDesk";

    private final NoticePaper paper;
    private final Printers printers;
    private final Journal journal;

    /// Uses this paper and these printers, and notes in the journal what leaves the register: how many, never whose.
    public PrintNotices(NoticePaper paper, Printers printers, Journal journal) {
        this.paper = paper;
        this.printers = printers;
        this.journal = journal;
    }

    /// The paper as a PDF document.
    public byte[] pdf(NoticeSheet sheet, NoticeKind kind) {
        return paper.render(sheet, kind);
    }

    /// Writes the paper to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(NoticeSheet sheet, NoticeKind kind, String name, Path file) {
        PaperFile.write(paper.render(sheet, kind), file);
        journal.note(JournalEvent.EXPORTED, null, note(sheet, name) + " · " + file.getFileName());
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the paper; on one side only where it must be, whatever the wish.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(NoticeSheet sheet, NoticeKind kind, String name, PrintWish wish) {
        boolean bothSides = wish.bothSides() && !kind.oneSided();
        PrintWish granted = new PrintWish(wish.printer(), wish.copies(), wish.fromPage(), wish.toPage(), bothSides);
        printers.print(paper.render(sheet, kind), TITLE, granted);
        journal.note(JournalEvent.PRINTED, null, note(sheet, name));
    }

    private static String note(NoticeSheet sheet, String name) {
        return name + " · " + sheet.slips();
    }
}
