package org.dosedesk.app;

import java.util.function.Supplier;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.jspecify.annotations.Nullable;

/// Reads the rule sets once, and keeps them. A failure is not kept: the next call tries again.
final class KeptRules implements Supplier<RuleLibrary> {
    private final Supplier<RuleLibrary> read;
    private @Nullable RuleLibrary kept;

    KeptRules(Supplier<RuleLibrary> read) {
        this.read = read;
    }

    @Override
    public synchronized RuleLibrary get() {
        RuleLibrary now = kept == null ? read.get() : kept;
        kept = now;
        return now;
    }
}
