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

    static List<PatientSeriesForecast> scorable(List<PatientSeriesForecast> group, LocalDate birthDate) {
        boolean allContraindicated =
                group.stream().allMatch(forecast -> forecast.status() == PatientSeriesStatus.CONTRAINDICATED);
        boolean noValidDoses = group.stream().allMatch(forecast -> forecast.count(TargetDose.Status.SATISFIED) == 0);
        boolean noDefault =
                group.stream().noneMatch(forecast -> forecast.series().select().defaultSeries());
        String best = group.stream()
                .map(forecast -> forecast.series().select().priority())
                .min(String::compareTo)
                .orElse("");
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
