package org.dosedesk.usecase.keeping.ruleset.paper;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.text.RuleLine;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;

/// A version of a rule set with all that its paper needs.
///
/// @param title the rule set and the version
/// @param standing whether a doctor answers for it
/// @param lines the version in words
/// @param preparedOn the day on which it was prepared, at the user's place
/// @param demo whether everyone in the register is invented
public record RuleSheet(
        String title,
        RuleStanding standing,
        List<RuleLine> lines,
        String preparedBy,
        LocalDate preparedOn,
        boolean demo) {
    public RuleSheet {
        lines = List.copyOf(lines);
    }
}
