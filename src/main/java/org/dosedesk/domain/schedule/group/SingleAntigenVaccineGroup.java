package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;

/// Section 9.2.
final class SingleAntigenVaccineGroup {

    private SingleAntigenVaccineGroup() {}

    /// SINGLEANTVG-1; where several series groups each have a best series, an open one outweighs the rest.
    static PatientSeriesStatus status(List<PatientSeriesForecast> best) {
        return best.stream().anyMatch(forecast -> forecast.status() == PatientSeriesStatus.NOT_COMPLETE)
                ? PatientSeriesStatus.NOT_COMPLETE
                : best.getFirst().status();
    }

    /// SINGLEANTVG-2.
    static LocalDate earliest(List<ForecastDates> dates) {
        return dates.stream()
                .map(ForecastDates::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
