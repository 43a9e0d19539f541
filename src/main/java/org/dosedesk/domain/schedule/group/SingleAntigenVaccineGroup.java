package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;

/// Section 9.2.
final class SingleAntigenVaccineGroup {

    private SingleAntigenVaccineGroup() {}

    /// SINGLEANTVG-1; where several series groups each have a best series, an open one outweighs a complete one,
    /// and a complete one the rest.
    static PatientSeriesStatus status(List<PatientSeriesForecast> best) {
        boolean complete = false;
        for (PatientSeriesForecast forecast : best) {
            if (forecast.status() == PatientSeriesStatus.NOT_COMPLETE) {
                return PatientSeriesStatus.NOT_COMPLETE;
            }
            complete |= forecast.status() == PatientSeriesStatus.COMPLETE;
        }
        return complete ? PatientSeriesStatus.COMPLETE : best.getFirst().status();
    }

    /// SINGLEANTVG-2.
    static LocalDate earliest(List<ForecastDates> dates) {
        LocalDate earliest = dates.getFirst().earliest();
        for (ForecastDates one : dates) {
            earliest = one.earliest().isBefore(earliest) ? one.earliest() : earliest;
        }
        return earliest;
    }
}
