package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// Section 6.10: puts the answers of sections 6.3 to 6.9 together (table 6-31).
final class SatisfyTargetDose {

    private SatisfyTargetDose() {}

    static DoseEvaluation evaluate(SeriesDose target, VaccineDoseAdministered dose, PatientSeries patient) {
        if (EvaluateForInadvertentVaccine.isInadvertent(target, dose)) {
            return new DoseEvaluation(
                    dose,
                    EvaluationStatus.NOT_VALID,
                    List.of(EvaluationReason.INADVERTENT_VACCINE),
                    target,
                    List.of(),
                    null);
        }
        LocalDate birthDate = patient.birthDate();
        AgeRule ages = AgeRule.inForce(target.ages(), dose.date());
        EvaluationReason age = ages == null ? null : EvaluateAge.evaluate(ages, birthDate, dose.date());
        EvaluatePreferableInterval.Result interval = interval(target, dose, patient);
        boolean suitable = EvaluateForPreferableVaccine.isPreferable(target, dose, birthDate)
                || EvaluateForAllowableVaccine.isAllowable(target, dose, birthDate);
        List<EvaluationReason> reasons = new ArrayList<>(2);
        if (age == EvaluationReason.TOO_YOUNG || age == EvaluationReason.TOO_OLD) {
            reasons.add(age);
        }
        if (interval.isTooSoon()) {
            reasons.add(EvaluationReason.TOO_SOON);
        }
        if (interval.isTooLate()) {
            reasons.add(EvaluationReason.TOO_LATE);
        }
        if (EvaluateVaccineConflict.isImpacted(dose, patient)) {
            reasons.add(EvaluationReason.VACCINE_CONFLICT);
        }
        if (!suitable) {
            reasons.add(EvaluationReason.NOT_PREFERABLE_OR_ALLOWABLE);
        }
        EvaluationStatus status = reasons.isEmpty() ? EvaluationStatus.VALID : EvaluationStatus.NOT_VALID;
        if (age == EvaluationReason.TOO_OLD) {
            status = EvaluationStatus.EXTRANEOUS;
        }
        if (reasons.isEmpty() && (age != null || interval.reason() != null)) {
            reasons.add(EvaluationReason.GRACE_PERIOD);
        }
        return new DoseEvaluation(
                dose, status, reasons, target, interval.checks(), validFrom(ages, birthDate, interval));
    }

    private static EvaluatePreferableInterval.Result interval(
            SeriesDose target, VaccineDoseAdministered dose, PatientSeries patient) {
        EvaluatePreferableInterval.Result preferable = EvaluatePreferableInterval.evaluate(target, dose, patient);
        EvaluatePreferableInterval.Result allowable =
                preferable.isTooSoon() ? EvaluateAllowableInterval.satisfied(target, dose, patient) : null;
        return allowable == null ? preferable : allowable;
    }

    private static @Nullable LocalDate validFrom(
            @Nullable AgeRule ages, LocalDate birthDate, EvaluatePreferableInterval.Result interval) {
        LocalDate bySpacing = interval.validFrom();
        LocalDate byAge = ages == null ? null : AgeRule.date(birthDate, ages.absoluteMin());
        if (bySpacing == null || byAge == null) {
            return bySpacing == null ? byAge : bySpacing;
        }
        return byAge.isAfter(bySpacing) ? byAge : bySpacing;
    }
}
