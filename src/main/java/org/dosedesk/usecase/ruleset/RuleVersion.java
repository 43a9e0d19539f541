package org.dosedesk.usecase.ruleset;

import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.jspecify.annotations.Nullable;

/// A version in use, and where it came from.
///
/// @param kept null for one that comes with the program
public record RuleVersion(RuleSet rules, @Nullable KeptRuleSet kept) {
    /// It as text.
    String text(RuleTexts texts) {
        return kept == null ? texts.builtIn(rules) : kept.text();
    }
}
