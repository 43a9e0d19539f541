package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;

/// Section 4.6: only best patient series of one series type are blended, so that a patient may have a forecast by
/// the standard series and one by the risk series. One of them speaks for the vaccine group: the risk series,
/// which are for what is particular to the patient, unless none of them can or should be finished any more, or
/// they are finished and a standard series asks for a dose that can be given by now.
final class SelectSeriesType {

    private SelectSeriesType() {}

    /// Those of `best` that make the forecast of the vaccine group; never empty. A series for an age that the patient
    /// is years away from says nothing yet while there is another.
    static List<PatientSeriesForecast> speaking(List<PatientSeriesForecast> best, PatientHistory history) {
        if (best.size() == 1) {
            return best;
        }
        List<PatientSeriesForecast> risk = new ArrayList<>(best.size());
        List<PatientSeriesForecast> standard = new ArrayList<>(best.size());
        boolean over = true;
        boolean complete = true;
        boolean open = false;
        for (PatientSeriesForecast forecast : best) {
            if (isForLater(forecast, history)) {
                continue;
            }
            if (forecast.series().type() == AntigenSeries.Type.RISK) {
                risk.add(forecast);
                over &= isOver(forecast);
                complete &= forecast.status() == PatientSeriesStatus.COMPLETE;
            } else {
                standard.add(forecast);
                open |= asksForDose(forecast, history.assessmentDate());
            }
        }
        if (risk.isEmpty() && standard.isEmpty()) {
            return best;
        }
        boolean standardSpeaks = (over && !standard.isEmpty()) || (complete && open);
        return risk.isEmpty() || standardSpeaks ? standard : risk;
    }

    private static boolean isForLater(PatientSeriesForecast forecast, PatientHistory history) {
        LocalDate start =
                AgeRule.date(history.birthDate(), forecast.series().select().minAgeToStart());
        return start != null
                && history.assessmentDate().isBefore(start)
                && forecast.count(TargetDose.Status.SATISFIED) == 0;
    }

    private static boolean asksForDose(PatientSeriesForecast forecast, LocalDate assessmentDate) {
        ForecastDates dates = forecast.dates();
        return dates != null && !dates.earliest().isAfter(assessmentDate);
    }

    private static boolean isOver(PatientSeriesForecast forecast) {
        return forecast.status() == PatientSeriesStatus.AGED_OUT
                || forecast.status() == PatientSeriesStatus.NOT_RECOMMENDED;
    }
}
