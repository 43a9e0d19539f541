package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// One date that competed to become a forecast date: `from` plus `offset` is `date` (less a day for PAST_DUE goals
/// with an offset, FORECASTDT-3). Null parts play no role for the kind. `inForceFrom` is the day on which the rule
/// took effect, null when the rule names none: the engine's dates may lie before it. `won` marks the date that
/// decided.
public record DateCandidate(
        Goal goal,
        Kind kind,
        LocalDate date,
        @Nullable ReferenceDate from,
        @Nullable TimeSpan offset,
        @Nullable RuleSource source,
        @Nullable LocalDate inForceFrom,
        boolean won) {

    /// The forecast date that the candidate competed for.
    public enum Goal {
        EARLIEST,
        RECOMMENDED,
        PAST_DUE
    }

    /// Which rule made the date (FORECASTDTCAN-1, FORECASTDT-2 and -3).
    public enum Kind {
        MIN_AGE,
        MIN_INTERVAL,
        SEASON_START,
        /// The last day on which a season's dose is not yet overdue.
        SEASON_LATEST,
        /// The end of a vaccine conflict (CALCDTCONFLICT-3).
        CONFLICT_END,
        /// The date of an inadvertent dose.
        INADVERTENT_DOSE,
        /// The date of the last dose given.
        LAST_DOSE,
        EARLIEST_RECOMMENDED_AGE,
        EARLIEST_RECOMMENDED_INTERVAL,
        LATEST_RECOMMENDED_AGE,
        LATEST_RECOMMENDED_INTERVAL,
        /// The earliest date itself: no other date may come before it (FORECASTDT-5 and -6).
        EARLIEST_DATE
    }

    DateCandidate beaten() {
        return new DateCandidate(goal, kind, date, from, offset, source, inForceFrom, false);
    }
}
