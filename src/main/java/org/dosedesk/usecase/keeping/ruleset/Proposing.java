package org.dosedesk.usecase.keeping.ruleset;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.usecase.schedule.RulesInUse;

/// Holds versions that may be kept against the rules in use.
record Proposing(RulesInUse inUse, Clock clock) {
    Proposal proposal(RuleSet rules, String text, KeptRuleSet.Origin origin, String note) {
        RuleLibrary now = inUse.library();
        RuleLibrary then = with(rules, note);
        RuleSet before = now.named(rules.name())
                .flatMap(set -> set.inForce(rules.validFrom()))
                .orElse(null);
        List<RuleSet> later = then.named(rules.name()).stream()
                .flatMap(set -> set.versions(rules.validFrom()).stream())
                .filter(other -> other.validFrom().isAfter(rules.validFrom()))
                .toList();
        return new Proposal(
                rules,
                text,
                origin,
                note,
                before,
                RuleDifference.between(before, rules),
                then,
                RuleWarning.of(rules, before, LocalDate.now(clock)),
                later);
    }

    RuleLibrary with(RuleSet rules, String note) {
        try {
            return inUse.library().with(rules);
        } catch (IllegalArgumentException e) {
            throw new RuleTextException(RuleProblem.Kind.TWICE, note + ": " + e.getMessage(), e);
        }
    }

    void needInForce(RuleSet rules, LocalDate day) {
        RuleSet inForce = inUse.library()
                .named(rules.name())
                .flatMap(set -> set.inForce(day))
                .orElse(null);
        if (!rules.equals(inForce)) {
            String other = inForce == null ? "-" : rules.name() + " " + inForce.version();
            throw new RuleTextException(RuleProblem.Kind.OTHER_VERSION, day + ": " + other, null);
        }
    }
}
