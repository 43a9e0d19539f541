package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Kind;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// The dates that compete for one goal of a forecast: the latest wins, the first of several equal ones.
final class Competition {
    private final Goal goal;
    private final List<DateCandidate> explanation;
    private @Nullable LocalDate latest;
    private int leader;

    /// `explanation` takes the candidates in, the one that leads marked so.
    Competition(Goal goal, List<DateCandidate> explanation) {
        this.goal = goal;
        this.explanation = explanation;
    }

    void enter(
            Kind kind,
            LocalDate date,
            @Nullable ReferenceDate from,
            @Nullable TimeSpan offset,
            @Nullable RuleSource source) {
        enter(kind, date, from, offset, source, null);
    }

    private void enter(
            Kind kind,
            LocalDate date,
            @Nullable ReferenceDate from,
            @Nullable TimeSpan offset,
            @Nullable RuleSource source,
            @Nullable LocalDate inForceFrom) {
        boolean leads = latest == null || date.isAfter(latest);
        if (leads) {
            if (latest != null) {
                explanation.set(leader, explanation.get(leader).beaten());
            }
            latest = date;
            leader = explanation.size();
        }
        explanation.add(new DateCandidate(goal, kind, date, from, offset, source, inForceFrom, leads));
    }

    /// `span` after `from`, less a day for the past due date (FORECASTDT-3), by a rule in force during `period`.
    void enter(Kind kind, ReferenceDate from, TimeSpan span, @Nullable RuleSource source, EffectivePeriod period) {
        LocalDate date = span.after(from.date());
        enter(kind, goal == Goal.PAST_DUE ? date.minusDays(1) : date, from, span, source, since(source, period));
    }

    private static @Nullable LocalDate since(@Nullable RuleSource source, EffectivePeriod period) {
        LocalDate since = source == null ? null : source.since();
        return since == null ? period.from() : since;
    }

    /// Whether no date competes.
    boolean isEmpty() {
        return latest == null;
    }

    /// The date that leads; null when none competes.
    @Nullable LocalDate latest() {
        return latest;
    }

    /// The same, but never before the earliest date, which competes where it has to (FORECASTDT-5 and -6).
    LocalDate notBefore(LocalDate earliest) {
        if (latest == null || latest.isBefore(earliest)) {
            enter(Kind.EARLIEST_DATE, earliest, null, null, null);
            return earliest;
        }
        return latest;
    }
}
