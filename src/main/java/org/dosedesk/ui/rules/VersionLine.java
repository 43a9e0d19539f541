package org.dosedesk.ui.rules;

import java.util.List;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.jspecify.annotations.Nullable;

/// A line of the list: a rule set, or below it one of its versions. Those taken out of use have a line of their own
/// above them, without groups.
///
/// @param groups the vaccine groups of the set
/// @param rules null for the line of the set itself
/// @param kept null for a version that comes with the program
/// @param inForce whether it is the one in force today
record VersionLine(
        String set,
        List<String> groups,
        @Nullable RuleSet rules,
        @Nullable KeptRuleSet kept,
        boolean inForce) {
    VersionLine {
        groups = List.copyOf(groups);
    }

    /// Whether it was taken out of use.
    boolean discarded() {
        return kept != null && kept.voided() != null;
    }
}
