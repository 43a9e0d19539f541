package org.dosedesk.usecase.ruleset.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.text.Language;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Register;

/// Brings a version of a rule set to a file or to a printer, and notes it in the journal. Called off the FX thread.
public final class PrintRules {
    private static final String TITLE = "DoseDesk";

    private final Register register;
    private final RulePaper paper;
    private final Printers printers;

    /// Uses this paper and these printers.
    public PrintRules(Register register, RulePaper paper, Printers printers) {
        this.register = register;
        this.paper = paper;
        this.printers = printers;
    }

    /// Writes the version to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param title of the paper, which the journal names
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(String title, List<RuleLine> lines, Language language, Path file) {
        PaperFile.write(pdf(title, lines, language), file);
        register.journal().note(JournalEvent.EXPORTED, null, title + " · " + file.getFileName());
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the version.
    ///
    /// @param title of the paper, which the journal names
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(String title, List<RuleLine> lines, Language language, PrintWish wish) {
        printers.print(pdf(title, lines, language), TITLE, wish);
        register.journal().note(JournalEvent.PRINTED, null, title);
    }

    private byte[] pdf(String title, List<RuleLine> lines, Language language) {
        return paper.render(
                new RuleSheet(title, lines, register.user(), LocalDate.now(register.clock()), register.demo()),
                language);
    }
}
