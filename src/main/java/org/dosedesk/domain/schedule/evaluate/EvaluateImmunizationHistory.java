package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;

/// Section 4.4, figure 4-6, and figure 6-1: takes the doses of an antigen one by one through the target doses.
public final class EvaluateImmunizationHistory {

    private EvaluateImmunizationHistory() {}

    /// Evaluates `records`, oldest first, and leaves the result in `patient`.
    public static void evaluate(PatientSeries patient, List<VaccineDoseAdministered> records) {
        for (int i = 0; i < records.size(); i++) {
            patient.record(evaluate(patient, records.get(i)));
        }
    }

    private static DoseEvaluation evaluate(PatientSeries patient, VaccineDoseAdministered dose) {
        SeriesDose target = patient.next();
        EvaluationReason problem = EvaluateDoseAdministeredCondition.problem(dose);
        if (target != null && problem != null) {
            return plain(dose, EvaluationStatus.SUB_STANDARD, problem, target);
        }
        patient.skipWhenEvaluating(dose.date());
        target = patient.next();
        if (target == null || isSecondOfSeason(target, patient, dose)) {
            return new DoseEvaluation(
                    dose,
                    EvaluationStatus.EXTRANEOUS,
                    List.of(EvaluationReason.SERIES_ALREADY_COMPLETE),
                    null,
                    List.of(),
                    null);
        }
        return SatisfyTargetDose.evaluate(target, dose, patient);
    }

    private static boolean isSecondOfSeason(SeriesDose target, PatientSeries patient, VaccineDoseAdministered dose) {
        SeriesDose.Season season = target.season();
        LocalDate last = season == null ? null : patient.lastSatisfied();
        return season != null && last != null && season.isOneSeason(last, dose.date());
    }

    private static DoseEvaluation plain(
            VaccineDoseAdministered dose, EvaluationStatus status, EvaluationReason reason, SeriesDose target) {
        return new DoseEvaluation(dose, status, List.of(reason), target, List.of(), null);
    }
}
