package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dates of a forecast. `pastDue` is the last day on which the dose is not yet overdue; `latest` the last day
/// of the age window; both null where no rule sets them. `candidates` explain every date.
public record ForecastDates(
        LocalDate earliest,
        LocalDate recommended,
        @Nullable LocalDate pastDue,
        @Nullable LocalDate latest,
        List<DateCandidate> candidates) {

    /// The earliest date where a rule or a dose sets one, else null: the date of birth stands in for a limit only.
    public @Nullable LocalDate start() {
        for (DateCandidate candidate : candidates) {
            if (candidate.goal() == DateCandidate.Goal.EARLIEST && candidate.won()) {
                return earliest;
            }
        }
        return null;
    }

    public ForecastDates {
        candidates = List.copyOf(candidates);
        if (recommended.isBefore(earliest) || (pastDue != null && pastDue.isBefore(earliest))) {
            throw new IllegalArgumentException("No forecast date lies before the earliest date");
        }
    }
}
