package org.dosedesk.domain.schedule.supporting;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.jspecify.annotations.Nullable;

/// One target dose as the supporting data define it. `number` counts from 1 within the series; `ordinal` counts
/// from 1 within the doses of its kind, so that "booster 1" can be said.
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
    ///
    /// @param yearly null where the rules say nothing of the seasons before and after
    public record Season(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable Yearly yearly) {

        /// A season without the ones before and after.
        public Season(@Nullable LocalDate start, @Nullable LocalDate end) {
            this(start, end, null);
        }

        /// The first day for somebody whose last dose was given on `last`: the next season's when that dose was this
        /// season's; null when no rule says.
        public @Nullable LocalDate start(@Nullable LocalDate last) {
            return yearly != null && yearly.isGiven(last) ? yearly.next() : start;
        }

        /// The last day on which the dose is not yet overdue, for somebody whose last dose was given on `last`.
        public @Nullable LocalDate latest(@Nullable LocalDate last) {
            return yearly == null || yearly.isGiven(last) ? null : yearly.latest();
        }

        /// Whether doses on two days are one season's: the second is one too many.
        public boolean isOneSeason(LocalDate one, LocalDate other) {
            return yearly != null && yearly.year(one) == yearly.year(other);
        }
    }

    /// A season that comes back every year, with one dose each time.
    ///
    /// @param counts from this day on a dose is this season's; a year later the next one's
    /// @param latest the last day on which the dose is not yet overdue
    /// @param next the first day of the next season
    public record Yearly(LocalDate counts, LocalDate latest, LocalDate next) {
        public Yearly {
            if (latest.isBefore(counts) || !next.isAfter(latest)) {
                throw new IllegalArgumentException("A season's days come one after another");
            }
        }

        private boolean isGiven(@Nullable LocalDate last) {
            return last != null && !last.isBefore(counts);
        }

        private int year(LocalDate day) {
            boolean before = MonthDay.from(day).isBefore(MonthDay.from(counts));
            return before ? day.getYear() - 1 : day.getYear();
        }
    }
}
