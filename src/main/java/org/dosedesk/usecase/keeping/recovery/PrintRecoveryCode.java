package org.dosedesk.usecase.keeping.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperException;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;

/// Brings a recovery code to a printer, or to a file. Called off the FX thread.
public final class PrintRecoveryCode {
    private static final String TITLE = "DoseDesk";
    /// As the journal names it, in the register as in [ForgottenPassword].
    private static final String WHAT = "recovery code";

    private final RecoveryPaper paper;
    private final Printers printers;
    private final Journal journal;

    /// Uses this paper and these printers, and notes in the journal that a code left the register, never the code.
    public PrintRecoveryCode(RecoveryPaper paper, Printers printers, Journal journal) {
        this.paper = paper;
        this.printers = printers;
        this.journal = journal;
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints it.
    ///
    /// @throws PaperException when that printer doesn't take it
    public void print(RecoverySheet sheet, PrintWish wish) {
        printers.print(paper.render(sheet), TITLE, wish);
        journal.note(JournalEvent.PRINTED, null, WHAT);
    }

    /// Writes it to a file, in which anybody can read it.
    ///
    /// @throws PaperException when it can't be written there
    public void save(RecoverySheet sheet, Path file) {
        PaperFile.write(paper.render(sheet), file);
        journal.note(JournalEvent.EXPORTED, null, WHAT + " · " + file.getFileName());
    }
}
