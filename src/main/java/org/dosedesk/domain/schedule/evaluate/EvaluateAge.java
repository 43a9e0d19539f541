package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.jspecify.annotations.Nullable;

/// Section 6.4: was the dose given at a valid age?
final class EvaluateAge {

    private EvaluateAge() {}

    /// TOO_YOUNG, TOO_OLD, GRACE_PERIOD, or null for a valid age (table 6-15).
    static @Nullable EvaluationReason evaluate(AgeRule rule, LocalDate birthDate, LocalDate given) {
        LocalDate absoluteMin = AgeRule.date(birthDate, rule.absoluteMin());
        LocalDate min = AgeRule.date(birthDate, rule.min());
        LocalDate max = AgeRule.date(birthDate, rule.max());
        if (absoluteMin != null && given.isBefore(absoluteMin)) {
            return EvaluationReason.TOO_YOUNG;
        }
        if (max != null && !given.isBefore(max)) {
            return EvaluationReason.TOO_OLD;
        }
        return min != null && given.isBefore(min) ? EvaluationReason.GRACE_PERIOD : null;
    }
}
