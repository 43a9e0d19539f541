package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ages of a target dose (tables 6-14 and 7-12), counted from the date of birth; `max` is the first age too old.
public record AgeRule(
        @Nullable TimeSpan absoluteMin,
        @Nullable TimeSpan min,
        @Nullable TimeSpan earliestRecommended,
        @Nullable TimeSpan latestRecommended,
        @Nullable TimeSpan max,
        EffectivePeriod period,
        @Nullable RuleSource source) {

    /// The first of `rules` in force on `day`, or null when age plays no part.
    public static @Nullable AgeRule inForce(List<AgeRule> rules, LocalDate day) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).period.contains(day)) {
                return rules.get(i);
            }
        }
        return null;
    }

    /// The date of birth plus `span`, or null without a span.
    public static @Nullable LocalDate date(LocalDate birthDate, @Nullable TimeSpan span) {
        return span == null ? null : span.after(birthDate);
    }
}
