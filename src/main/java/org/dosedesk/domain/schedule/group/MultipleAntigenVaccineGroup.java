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

    /// MULTIANTVG-1.
    static LocalDate earliest(List<PatientSeriesForecast> open) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        LocalDate given = LocalDate.MIN;
        boolean priority = false;
        for (PatientSeriesForecast forecast : open) {
            ForecastDates dates = forecast.dates();
            if (dates != null) {
                first = dates.earliest().isBefore(first) ? dates.earliest() : first;
                last = dates.earliest().isAfter(last) ? dates.earliest() : last;
            }
            for (DoseEvaluation evaluation : forecast.evaluations()) {
                LocalDate date = evaluation.dose().date();
                given = date.isAfter(given) ? date : given;
            }
            priority |= hasPriority(forecast);
        }
        if (!priority) {
            return last;
        }
        return given.isAfter(first) ? given : first;
    }

    /// FORECASTPRIORITY-1.
    private static boolean hasPriority(PatientSeriesForecast forecast) {
        SeriesDose next = forecast.next();
        return next != null
                && !next.intervals().isEmpty()
                && next.intervals().stream().allMatch(IntervalRule::priority);
    }
}
