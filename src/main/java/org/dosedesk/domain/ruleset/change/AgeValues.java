package org.dosedesk.domain.ruleset.change;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The five ages of a rule; null for one that it does not give.
///
/// @param absoluteMin a dose given earlier does not count
/// @param min the earliest day is not before it
/// @param earliestRecommended the dose is due from it
/// @param latestRecommended the dose is overdue from it
/// @param max the first age too old
public record AgeValues(
        @Nullable TimeSpan absoluteMin,
        @Nullable TimeSpan min,
        @Nullable TimeSpan earliestRecommended,
        @Nullable TimeSpan latestRecommended,
        @Nullable TimeSpan max) {

    /// No age at all.
    public static final AgeValues NONE = new AgeValues(null, null, null, null, null);

    /// Those of a rule.
    public static AgeValues of(AgeRule rule) {
        return new AgeValues(
                rule.absoluteMin(), rule.min(), rule.earliestRecommended(), rule.latestRecommended(), rule.max());
    }

    /// Whether each age that is given is at least that before. Months are compared as 30.4375 days.
    public boolean inOrder() {
        List<TimeSpan> given = given();
        for (int i = 1; i < given.size(); i++) {
            if (given.get(i - 1).compareTo(given.get(i)) > 0) {
                return false;
            }
        }
        return true;
    }

    /// Whether it gives no age at all.
    public boolean isEmpty() {
        return given().isEmpty();
    }

    private List<TimeSpan> given() {
        return Arrays.asList(absoluteMin, min, earliestRecommended, latestRecommended, max).stream()
                .filter(Objects::nonNull)
                .toList();
    }
}
