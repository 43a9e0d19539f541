package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;

/// Section 8.1: which series of a series group are scorable (SELECTB-24, SELECTSCORE-2).
final class PreFilterPatientSeries {

    private PreFilterPatientSeries() {}

    /// Those of a group, which is never empty, that may be scored.
    static List<PatientSeriesForecast> scorable(List<PatientSeriesForecast> group, LocalDate birthDate) {
        boolean allContraindicated = true;
        boolean noValidDoses = true;
        boolean noDefault = true;
        String best = group.getFirst().series().select().priority();
        for (PatientSeriesForecast forecast : group) {
            SelectSeries select = forecast.series().select();
            allContraindicated &= forecast.status() == PatientSeriesStatus.CONTRAINDICATED;
            noValidDoses &= forecast.count(TargetDose.Status.SATISFIED) == 0;
            noDefault &= !select.defaultSeries();
            best = select.priority().compareTo(best) < 0 ? select.priority() : best;
        }
        List<PatientSeriesForecast> found = new ArrayList<>(group.size());
        for (PatientSeriesForecast forecast : group) {
            boolean candidate = allContraindicated || forecast.status() != PatientSeriesStatus.CONTRAINDICATED;
            boolean scorable = switch (forecast.series().type()) {
                case RISK -> candidate && forecast.series().select().priority().equals(best);
                case STANDARD -> candidate && ((noValidDoses && noDefault) || isStartedInTime(forecast, birthDate));
                case EVALUATION_ONLY -> forecast.status() == PatientSeriesStatus.COMPLETE;
            };
            if (scorable) {
                found.add(forecast);
            }
        }
        return found;
    }

    private static boolean isStartedInTime(PatientSeriesForecast forecast, LocalDate birthDate) {
        SelectSeries select = forecast.series().select();
        LocalDate lastStart = AgeRule.date(birthDate, select.maxAgeToStart());
        for (DoseEvaluation evaluation : forecast.evaluations()) {
            if (evaluation.isValid()) {
                return lastStart == null || evaluation.dose().date().isBefore(lastStart);
            }
        }
        return false;
    }
}
