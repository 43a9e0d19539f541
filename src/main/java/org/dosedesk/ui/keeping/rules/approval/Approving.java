package org.dosedesk.ui.keeping.rules.approval;

import java.util.function.Consumer;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.ui.keeping.rules.Work;
import org.dosedesk.ui.keeping.rules.version.VersionLine;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.keeping.ruleset.Approvable;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleApprovals;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;

/// Whether a doctor answers for the version shown. FX thread only.
public final class Approving {
    private final RuleApprovals approvals;
    private final Work work;
    private final Background background;

    /// Approves in the background, one thing at a time.
    public Approving(RuleApprovals approvals, Work work, Background background) {
        this.approvals = approvals;
        this.work = work;
        this.background = background;
    }

    boolean mayApprove() {
        return approvals.mayApprove();
    }

    /// Looks up who answers for a version; nothing for the line of a whole set. It is no work of the screen's: what
    /// failed before stays readable.
    void look(VersionLine line, Consumer<RuleStanding> onFound) {
        Approvable subject = line.subject();
        if (subject != null) {
            background.start(progress -> approvals.of(subject), onFound, failure -> {});
        }
    }

    /// Approves a version, and says so when it is saved.
    void approve(Approvable version, Runnable onDone) {
        work.run(
                () -> {
                    approvals.approve(version);
                    return version;
                },
                done -> onDone.run());
    }

    /// Takes an approval back, and says so when it is saved.
    void takeBack(RuleApproval approval, String reason, Runnable onDone) {
        work.run(
                () -> {
                    approvals.takeBack(approval, reason);
                    return approval;
                },
                done -> onDone.run());
    }
}
