package org.dosedesk.usecase.keeping.ruleset.words;

import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;

/// Who answers for a version, and since when, in words.
public final class ApprovalWords {
    private ApprovalWords() {}

    /// One sentence, for the screen and for the paper.
    public static String show(Messages messages, RuleStanding standing) {
        RuleApproval now = standing.approval();
        RuleApproval earlier = standing.earlier();
        if (now != null) {
            return sentence(messages, "rulebook.approved", standing, now);
        }
        return earlier == null
                ? messages.get("rulebook.not-approved")
                : sentence(messages, "rulebook.approved-earlier", standing, earlier);
    }

    private static String sentence(Messages messages, String key, RuleStanding standing, RuleApproval one) {
        return messages.get(key, one.recorded().by(), DateText.show(standing.day(one)));
    }
}
