package org.dosedesk.usecase.numbers.report;

import java.time.LocalDate;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.numbers.coverage.DayCoverage;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.sitelist.RuleSetInForce;
import org.dosedesk.usecase.register.Register;

/// Makes the report of a campaign, and its paper.
public final class ReportPapers {
    private final Register register;
    private final RuleSetInForce rules;
    private final CoverageReportPaper paper;

    /// Makes them in the name of the register's user.
    public ReportPapers(Register register, RuleSetInForce rules, CoverageReportPaper paper) {
        this.register = register;
        this.rules = rules;
        this.paper = paper;
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

    /// The paper of a report.
    ///
    /// @param name as the journal is to name it
    public Paper of(String name, CoverageReport report, Language language) {
        return Paper.of(name, () -> paper.render(report, language));
    }
}
