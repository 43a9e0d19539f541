package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;

/// Section 8.1: which series of a series group are scorable (SELECTB-24, SELECTSCORE-2).
final class PreFilterPatientSeries {

    private PreFilterPatientSeries() {}

    /// Those of a group, which is never empty, that may be scored.
    static List<SeriesOutcome> scorable(List<SeriesOutcome> group) {
        boolean allContraindicated = true;
        boolean noValidDoses = true;
        boolean noDefault = true;
        String best = group.getFirst().series().select().priority();
        for (int i = 0; i < group.size(); i++) {
            SeriesOutcome outcome = group.get(i);
            SelectSeries select = outcome.series().select();
            allContraindicated &= outcome.status() == PatientSeriesStatus.CONTRAINDICATED;
            noValidDoses &= outcome.count(TargetDose.Status.SATISFIED) == 0;
            noDefault &= !select.defaultSeries();
            best = select.priority().compareTo(best) < 0 ? select.priority() : best;
        }
        List<SeriesOutcome> found = List.of();
        for (int i = 0; i < group.size(); i++) {
            SeriesOutcome outcome = group.get(i);
            boolean candidate = allContraindicated || outcome.status() != PatientSeriesStatus.CONTRAINDICATED;
            boolean scorable = switch (outcome.series().type()) {
                case RISK -> candidate && outcome.series().select().priority().equals(best);
                case STANDARD -> candidate && ((noValidDoses && noDefault) || isStartedInTime(outcome));
                case EVALUATION_ONLY -> outcome.status() == PatientSeriesStatus.COMPLETE;
            };
            if (scorable) {
                found = found.isEmpty() ? new ArrayList<>(group.size()) : found;
                found.add(outcome);
            }
        }
        return found;
    }

    private static boolean isStartedInTime(SeriesOutcome outcome) {
        if (outcome.evaluations().isEmpty()) {
            return false;
        }
        SelectSeries select = outcome.series().select();
        LocalDate lastStart = AgeRule.date(outcome.patient().birthDate(), select.maxAgeToStart());
        for (DoseEvaluation evaluation : outcome.evaluations()) {
            if (evaluation.isValid()) {
                return lastStart == null || evaluation.dose().date().isBefore(lastStart);
            }
        }
        return false;
    }
}
