package org.dosedesk.usecase.keeping.ruleset.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.text.Language;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleApprovals;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.register.Register;

/// Brings a version of a rule set, or the list of contraindications, to a file or to a printer, and notes it in
/// the journal. Called off the FX thread.
public final class PrintRules {
    private static final String TITLE = "DoseDesk";

    private final Register register;
    private final RuleApprovals approvals;
    private final RulePaper paper;
    private final Printers printers;

    /// Uses this paper and these printers.
    ///
    /// @param approvals who answers for a version is on every paper of it
    public PrintRules(Register register, RuleApprovals approvals, RulePaper paper, Printers printers) {
        this.register = register;
        this.approvals = approvals;
        this.paper = paper;
        this.printers = printers;
    }

    /// Writes the version to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param title of the paper, which the journal names
    /// @param lines the version in words
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(String title, Approvable version, List<RuleLine> lines, Language language, Path file) {
        PaperFile.write(pdf(title, version, lines, language), file);
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
    /// @param lines the version in words
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(String title, Approvable version, List<RuleLine> lines, Language language, PrintWish wish) {
        printers.print(pdf(title, version, lines, language), TITLE, wish);
        register.journal().note(JournalEvent.PRINTED, null, title);
    }

    private byte[] pdf(String title, Approvable version, List<RuleLine> lines, Language language) {
        return paper.render(
                new RuleSheet(
                        title,
                        approvals.of(version),
                        lines,
                        register.user(),
                        LocalDate.now(register.clock()),
                        register.demo()),
                language);
    }
}
