package org.dosedesk.usecase.ruleset;

import java.util.List;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleDifference;
import org.dosedesk.domain.schedule.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.jspecify.annotations.Nullable;

/// A version that may be kept. Nothing is saved yet.
///
/// @param note the file's name, or what is changed
/// @param before the version of the same set that is in force on its first day so far, null when there is none
/// @param library all rules as they would be with it
/// @param later the versions of the same set that take over after it, without what is new here
public record Proposal(
        RuleSet rules,
        String text,
        KeptRuleSet.Origin origin,
        String note,
        @Nullable RuleSet before,
        List<RuleDifference> differences,
        RuleLibrary library,
        List<RuleSet> later) {
    public Proposal {
        differences = List.copyOf(differences);
        later = List.copyOf(later);
    }
}
