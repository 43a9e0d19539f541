package org.dosedesk.usecase.numbers.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.paper.PaperFile;
import org.dosedesk.usecase.paper.PrintWish;
import org.dosedesk.usecase.paper.Printers;
import org.dosedesk.usecase.paper.sitelist.RuleSetInForce;
import org.dosedesk.usecase.register.Register;

/// Makes the report of a campaign and brings it to a file or to a printer. Called off the FX thread, but for
/// [#report].
public final class PrintCoverageReport {
    private static final String TITLE = "DoseDesk";

    private final Register register;
    private final RuleSetInForce rules;
    private final CoverageReportPaper paper;
    private final Printers printers;

    /// Uses this paper and these printers, and notes in the journal what leaves the register.
    public PrintCoverageReport(Register register, RuleSetInForce rules, CoverageReportPaper paper, Printers printers) {
        this.register = register;
        this.rules = rules;
        this.paper = paper;
        this.printers = printers;
    }

    /// The report of these counts, prepared now by the user.
    public CoverageReport report(DayCoverage coverage) {
        return new CoverageReport(
                coverage,
                rules.nameOn(coverage.day()),
                register.user(),
                LocalDate.now(register.clock()),
                register.demo());
    }

    /// The report as a PDF document.
    public byte[] pdf(CoverageReport report, Language language) {
        return paper.render(report, language);
    }

    /// Writes the report to a file. An older file of that name is replaced as a whole or not at all.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when it can't be written there
    public void save(CoverageReport report, Language language, String name, Path file) {
        PaperFile.write(paper.render(report, language), file);
        register.journal().note(JournalEvent.EXPORTED, null, name + " · " + file.getFileName());
    }

    /// The names of the printers, in alphabetical order.
    public List<String> printers() {
        return printers.names();
    }

    /// The printer that the computer proposes.
    public Optional<String> proposedPrinter() {
        return printers.proposed();
    }

    /// Prints the report.
    ///
    /// @param name of the paper, as the journal is to name it
    /// @throws org.dosedesk.usecase.paper.PaperException when that printer doesn't take it
    public void print(CoverageReport report, Language language, String name, PrintWish wish) {
        printers.print(paper.render(report, language), TITLE, wish);
        register.journal().note(JournalEvent.PRINTED, null, name);
    }
}
