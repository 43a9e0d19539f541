package org.dosedesk.domain.ruleset.change;

import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The four lengths of an interval; null for one that the rule does not give.
///
/// @param absoluteMin a dose given earlier does not count
/// @param min the earliest day is not before it
/// @param earliestRecommended the dose is due from it
/// @param latestRecommended the dose is overdue from it
public record IntervalValues(
        @Nullable TimeSpan absoluteMin,
        @Nullable TimeSpan min,
        @Nullable TimeSpan earliestRecommended,
        @Nullable TimeSpan latestRecommended) {

    /// Those of a rule.
    public static IntervalValues of(IntervalRule rule) {
        return new IntervalValues(rule.absoluteMin(), rule.min(), rule.earliestRecommended(), rule.latestRecommended());
    }

    /// Whether each length that is given is at least as long as the one before: a dose must not be due before it
    /// counts. Months are compared as 30.4375 days.
    public boolean inOrder() {
        return fits(absoluteMin, min)
                && fits(absoluteMin, earliestRecommended)
                && fits(min, earliestRecommended)
                && fits(min, latestRecommended)
                && fits(absoluteMin, latestRecommended)
                && fits(earliestRecommended, latestRecommended);
    }

    /// Whether it gives no length at all.
    public boolean isEmpty() {
        return absoluteMin == null && min == null && earliestRecommended == null && latestRecommended == null;
    }

    private static boolean fits(@Nullable TimeSpan shorter, @Nullable TimeSpan longer) {
        return shorter == null || longer == null || shorter.compareTo(longer) <= 0;
    }
}
