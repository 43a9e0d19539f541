package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;

/// Section 4.6: only best patient series of one series type are blended, so that a patient may have a forecast by the
/// standard series and one by the risk series. One of them speaks for the vaccine group: the risk series, which are for
/// what is particular to the patient, unless none of them can or should be finished any more.
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
        for (PatientSeriesForecast forecast : best) {
            if (isForLater(forecast, history)) {
                continue;
            }
            if (forecast.series().type() == AntigenSeries.Type.RISK) {
                risk.add(forecast);
                over &= isOver(forecast);
            } else {
                standard.add(forecast);
            }
        }
        if (risk.isEmpty() && standard.isEmpty()) {
            return best;
        }
        return risk.isEmpty() || (over && !standard.isEmpty()) ? standard : risk;
    }

    private static boolean isForLater(PatientSeriesForecast forecast, PatientHistory history) {
        LocalDate start =
                AgeRule.date(history.birthDate(), forecast.series().select().minAgeToStart());
        return start != null
                && history.assessmentDate().isBefore(start)
                && forecast.count(TargetDose.Status.SATISFIED) == 0;
    }

    private static boolean isOver(PatientSeriesForecast forecast) {
        return forecast.status() == PatientSeriesStatus.AGED_OUT
                || forecast.status() == PatientSeriesStatus.NOT_RECOMMENDED;
    }
}
