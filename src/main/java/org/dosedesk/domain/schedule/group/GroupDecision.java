package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;

/// How the best series of the antigens made the forecast of their vaccine group (chapter 9).
///
/// @param severalAntigens whether the vaccine group is against several
/// @param speaking the best series that made the forecast
/// @param decisive those of them that have the group's status
/// @param dates how each of the group's dates was chosen; empty when no dose is needed
public record GroupDecision(
        boolean severalAntigens,
        PatientSeriesStatus status,
        List<PatientSeriesForecast> speaking,
        List<PatientSeriesForecast> decisive,
        List<ChosenDate> dates) {

    /// By which rule one of the series' dates became the group's.
    public enum Rule {
        /// The first of all (SINGLEANTVG-2, FORECASTVG-2 and -3).
        FIRST,
        /// The last of all: each antigen must be ready for the dose (MULTIANTVG-1).
        LAST,
        /// The first of all, as the next dose of one of them goes first (MULTIANTVG-1, FORECASTPRIORITY-1).
        FIRST_BY_PRIORITY,
        /// The day of the last dose given, as the first of all lies before it (MULTIANTVG-1).
        LAST_DOSE,
        /// Not before the earliest date of the group (FORECASTVG-2 and -3).
        NOT_BEFORE_EARLIEST
    }

    /// A date of the group.
    ///
    /// @param by the series that have it; none when it is the day of a dose
    public record ChosenDate(DateCandidate.Goal goal, LocalDate date, Rule rule, List<PatientSeriesForecast> by) {
        public ChosenDate {
            by = List.copyOf(by);
        }
    }

    public GroupDecision {
        speaking = List.copyOf(speaking);
        decisive = List.copyOf(decisive);
        dates = List.copyOf(dates);
    }
}
