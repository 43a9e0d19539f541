package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.rules.BuiltInRuleSets;
import org.junit.jupiter.api.Test;

class KeptRulesTest {

    @Test
    void rulesAreReadOnceAndAFailureIsTriedAgain() {
        RuleLibrary rulesOfTheProgram = BuiltInRuleSets.kazakhstan();
        AtomicInteger reads = new AtomicInteger();
        KeptRules rules = new KeptRules(() -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return rulesOfTheProgram;
        });

        assertThatThrownBy(rules::get).hasMessage("not yet");
        assertThat(rules.get()).isSameAs(rules.get());
        assertThat(reads).hasValue(2);
    }
}
