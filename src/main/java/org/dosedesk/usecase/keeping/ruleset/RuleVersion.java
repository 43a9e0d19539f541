package org.dosedesk.usecase.keeping.ruleset;

import java.time.LocalDate;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.schedule.RuleSet;
import org.jspecify.annotations.Nullable;

/// A version in use, and where it came from.
///
/// @param kept null for one that comes with the program
public record RuleVersion(RuleSet rules, @Nullable KeptRuleSet kept) implements Approvable {
    @Override
    public String name() {
        return rules.name();
    }

    @Override
    public String versionName() {
        return rules.version();
    }

    @Override
    public LocalDate validFrom() {
        return rules.validFrom();
    }

    @Override
    public boolean discarded() {
        return kept != null && kept.voided() != null;
    }

    @Override
    public String text(RuleTexts texts) {
        return kept == null ? texts.builtIn(rules) : kept.text();
    }
}
