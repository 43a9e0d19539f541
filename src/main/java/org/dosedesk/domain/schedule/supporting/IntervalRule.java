package org.dosedesk.domain.schedule.supporting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An interval of a target dose (tables 6-17, 6-20 and 7-12), counted from what `from` names.
/// An allowable interval has an absolute minimum only. `priority` is the interval priority flag of chapter 9.
public record IntervalRule(
        From from,
        @Nullable TimeSpan absoluteMin,
        @Nullable TimeSpan min,
        @Nullable TimeSpan earliestRecommended,
        @Nullable TimeSpan latestRecommended,
        boolean priority,
        EffectivePeriod period,
        @Nullable RuleSource source) {

    /// What an interval is counted from.
    public sealed interface From {
        /// The immediate previous dose administered (CALCDTINT-1).
        record Previous() implements From {}

        /// The dose that satisfied the target dose of this number in the series (CALCDTINT-2).
        record TargetDose(int number) implements From {
            public TargetDose {
                if (number < 1) {
                    throw new IllegalArgumentException("Target doses are counted from 1, not " + number);
                }
            }
        }

        /// The most recent dose of one of these CVX codes (CALCDTINT-8).
        record MostRecent(Set<String> cvx) implements From {
            public MostRecent {
                cvx = Set.copyOf(cvx);
                if (cvx.isEmpty()) {
                    throw new IllegalArgumentException("An interval from the most recent vaccine needs its CVX codes");
                }
            }
        }

        /// The most recent observation with this code (CALCDTINT-9).
        record Observation(String code) implements From {}
    }
}
