package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From the effective date to the cessation date of a rule, both days included; null leaves an end open.
public record EffectivePeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {

    /// Always in force.
    public static final EffectivePeriod ALWAYS = new EffectivePeriod(null, null);

    public EffectivePeriod {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A rule cannot cease on " + to + ", before it takes effect on " + from);
        }
    }

    /// Whether the rule is in force on `day`.
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
