package org.dosedesk.domain.schedule.supporting.skip;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;

/// When a target dose may be skipped: sets of conditions, joined by AND or OR (tables 6-10 and 6-11).
public record ConditionalSkip(Context context, boolean allSets, List<ConditionSet> sets) {

    /// Whether a skip counts while evaluating, while forecasting, or both.
    public enum Context {
        EVALUATION,
        FORECAST,
        BOTH
    }

    /// Conditions joined by AND or OR, in force during `period`.
    public record ConditionSet(EffectivePeriod period, boolean allConditions, List<SkipCondition> conditions) {
        public ConditionSet {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) {
                throw new IllegalArgumentException("A set of skip conditions cannot be empty");
            }
        }

        private boolean isMet(LocalDate reference, SkipFacts facts) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).isMet(reference, facts) != allConditions) {
                    return !allConditions;
                }
            }
            return allConditions;
        }
    }

    public ConditionalSkip {
        sets = List.copyOf(sets);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("A conditional skip needs at least one set of conditions");
        }
    }

    /// Whether the target dose is skipped on `reference`, asked while evaluating or (else) forecasting. Sets that are
    /// not in force on `anchor`, the day of the dose or of the assessment, play no part (RELEVANT-1, RELEVANT-2).
    public boolean applies(Context asked, LocalDate reference, LocalDate anchor, SkipFacts facts) {
        if (context != Context.BOTH && context != asked) {
            return false;
        }
        boolean any = false;
        boolean all = true;
        for (int i = 0; i < sets.size(); i++) {
            ConditionSet set = sets.get(i);
            if (set.period().contains(anchor)) {
                boolean met = set.isMet(reference, facts);
                any |= met;
                all &= met;
            }
        }
        return any && (all || !allSets);
    }

    /// The conditions by which it applies, in order: of each set that is met, those that are met themselves.
    public List<SkipCondition> held(LocalDate reference, LocalDate anchor, SkipFacts facts) {
        return sets.stream()
                .filter(set -> set.period().contains(anchor) && set.isMet(reference, facts))
                .flatMap(set -> set.conditions().stream())
                .filter(condition -> condition.isMet(reference, facts))
                .toList();
    }

    /// Whether a condition asks for another series to be complete.
    public boolean asksForCompletedSeries() {
        return sets.stream()
                .flatMap(set -> set.conditions().stream())
                .anyMatch(condition -> condition instanceof SkipCondition.CompletedSeries);
    }
}
