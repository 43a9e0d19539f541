package org.dosedesk.domain.schedule.supporting;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An interval of a target dose (tables 6-17, 6-20 and 7-12), counted from what `from` names. An allowable
/// interval has an absolute minimum only. `priority` is the interval priority flag of chapter 9.
///
/// @param products ours: trade names; the rule holds only when a dose that counts so far was one of these. Empty when
///     it always holds
/// @param within ours: a dose later than this is no dose of the series, which is an accelerated scheme; null without
///     such a limit
public record IntervalRule(
        From from,
        @Nullable TimeSpan absoluteMin,
        @Nullable TimeSpan min,
        @Nullable TimeSpan earliestRecommended,
        @Nullable TimeSpan latestRecommended,
        boolean priority,
        EffectivePeriod period,
        @Nullable RuleSource source,
        Set<String> products,
        @Nullable TimeSpan within) {

    public IntervalRule {
        products = Set.copyOf(products);
    }

    /// A rule as in the CDC's files.
    public IntervalRule(
            From from,
            @Nullable TimeSpan absoluteMin,
            @Nullable TimeSpan min,
            @Nullable TimeSpan earliestRecommended,
            @Nullable TimeSpan latestRecommended,
            boolean priority,
            EffectivePeriod period,
            @Nullable RuleSource source) {
        this(from, absoluteMin, min, earliestRecommended, latestRecommended, priority, period, source, Set.of(), null);
    }

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
