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

    /// SINGLEANTVG-1; where several series groups each have a best series, an open one outweighs a complete one, and a
    /// complete one the rest.
    static PatientSeriesStatus status(List<PatientSeriesForecast> best) {
        for (PatientSeriesStatus status : List.of(PatientSeriesStatus.NOT_COMPLETE, PatientSeriesStatus.COMPLETE)) {
            if (best.stream().anyMatch(forecast -> forecast.status() == status)) {
                return status;
            }
        }
        return best.getFirst().status();
    }

    /// SINGLEANTVG-2.
    static LocalDate earliest(List<ForecastDates> dates) {
        return dates.stream()
                .map(ForecastDates::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
