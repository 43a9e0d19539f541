package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.jspecify.annotations.Nullable;

/// One target dose as the supporting data define it. `number` counts from 1 within the series; `ordinal` counts from 1
/// within the doses of its kind, so that "booster 1" can be said.
public record SeriesDose(
        int number,
        TargetDoseKind kind,
        int ordinal,
        List<AgeRule> ages,
        List<IntervalRule> intervals,
        List<IntervalRule> allowableIntervals,
        List<SeriesDoseVaccine> preferable,
        List<SeriesDoseVaccine> allowable,
        Set<String> inadvertent,
        List<ConditionalSkip> skips,
        boolean recurring,
        @Nullable Season season,
        @Nullable RuleSource source) {

    public SeriesDose {
        if (number < 1 || ordinal < 1) {
            throw new IllegalArgumentException("Series doses are counted from 1");
        }
        ages = List.copyOf(ages);
        intervals = List.copyOf(intervals);
        allowableIntervals = List.copyOf(allowableIntervals);
        preferable = List.copyOf(preferable);
        allowable = List.copyOf(allowable);
        inadvertent = Set.copyOf(inadvertent);
        skips = List.copyOf(skips);
    }

    /// The season in which a dose is recommended; null leaves an end open.
    public record Season(
            @Nullable LocalDate start, @Nullable LocalDate end) {}
}
