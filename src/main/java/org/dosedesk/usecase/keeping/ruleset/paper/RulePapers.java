package org.dosedesk.usecase.keeping.ruleset.paper;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.text.Language;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleApprovals;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.register.Register;

/// Makes papers of the versions of a rule set, and of the list of contraindications.
public final class RulePapers {
    private final Register register;
    private final RuleApprovals approvals;
    private final RulePaper paper;

    /// @param approvals who answers for a version is on every paper of it
    public RulePapers(Register register, RuleApprovals approvals, RulePaper paper) {
        this.register = register;
        this.approvals = approvals;
        this.paper = paper;
    }

    /// The paper of a version.
    ///
    /// @param title of the paper, which the journal names
    /// @param lines the version in words
    public Paper of(String title, Approvable version, List<RuleLine> lines, Language language) {
        return Paper.of(title, () -> paper.render(sheet(title, version, lines), language));
    }

    private RuleSheet sheet(String title, Approvable version, List<RuleLine> lines) {
        return new RuleSheet(
                title, approvals.of(version), lines, register.user(), LocalDate.now(register.clock()), register.demo());
    }
}
