package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;

/// Section 9.3.
final class MultipleAntigenVaccineGroup {

    /// What one antigen's best series says for the whole group, the first that holds.
    private static final List<PatientSeriesStatus> FIRST = List.of(
            PatientSeriesStatus.CONTRAINDICATED,
            PatientSeriesStatus.AGED_OUT,
            PatientSeriesStatus.NOT_RECOMMENDED,
            PatientSeriesStatus.NOT_COMPLETE);

    private MultipleAntigenVaccineGroup() {}

    /// Table 9-4.
    static PatientSeriesStatus status(List<PatientSeriesForecast> best) {
        for (PatientSeriesStatus status : FIRST) {
            for (PatientSeriesForecast forecast : best) {
                if (forecast.status() == status) {
                    return status;
                }
            }
        }
        return best.stream().allMatch(forecast -> forecast.status() == PatientSeriesStatus.IMMUNE)
                ? PatientSeriesStatus.IMMUNE
                : PatientSeriesStatus.COMPLETE;
    }

    /// MULTIANTVG-1: `open` are the forecasts with dates, `best` all of the group, whose doses count.
    static LocalDate earliest(
            List<PatientSeriesForecast> open, List<PatientSeriesForecast> best, LocalDate assessmentDate) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        boolean priority = false;
        for (PatientSeriesForecast forecast : open) {
            ForecastDates dates = forecast.dates();
            if (dates != null) {
                first = dates.earliest().isBefore(first) ? dates.earliest() : first;
                last = dates.earliest().isAfter(last) ? dates.earliest() : last;
            }
            priority |= hasPriority(forecast, assessmentDate);
        }
        if (!priority) {
            return last;
        }
        LocalDate given = lastGiven(best);
        return given.isAfter(first) ? given : first;
    }

    private static LocalDate lastGiven(List<PatientSeriesForecast> best) {
        LocalDate given = LocalDate.MIN;
        for (PatientSeriesForecast forecast : best) {
            for (DoseEvaluation evaluation : forecast.evaluations()) {
                LocalDate date = evaluation.dose().date();
                given = date.isAfter(given) ? date : given;
            }
        }
        return given;
    }

    /// FORECASTPRIORITY-1, of the intervals in force (RELEVANT-2).
    static boolean hasPriority(PatientSeriesForecast forecast, LocalDate assessmentDate) {
        SeriesDose next = forecast.next();
        boolean any = false;
        if (next != null) {
            for (IntervalRule interval : next.intervals()) {
                if (interval.period().contains(assessmentDate)) {
                    if (!interval.priority()) {
                        return false;
                    }
                    any = true;
                }
            }
        }
        return any;
    }
}
