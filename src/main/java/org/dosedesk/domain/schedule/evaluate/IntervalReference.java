package org.dosedesk.domain.schedule.evaluate;

import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.jspecify.annotations.Nullable;

/// The patient's reference date of an interval (CALCDTINT-1, -2, -8 and -9, table 3-7).
public final class IntervalReference {

    private IntervalReference() {}

    /// What the interval counts from; null when nothing of the kind has happened yet. `before` is the dose under
    /// evaluation, null when forecasting: only doses given before it count.
    public static @Nullable ReferenceDate find(
            IntervalRule rule, PatientSeries patient, @Nullable VaccineDoseAdministered before) {
        if (!rule.products().isEmpty() && !patient.hadOneOf(rule.products())) {
            return null;
        }
        return switch (rule.from()) {
            case IntervalRule.From.Previous() -> patient.previous();
            case IntervalRule.From.TargetDose(int number) -> patient.satisfied(number);
            case IntervalRule.From.MostRecent recent -> mostRecent(recent, patient, before);
            case IntervalRule.From.Observation(String code) -> patient.history().latestObservation(code);
        };
    }

    private static @Nullable ReferenceDate mostRecent(
            IntervalRule.From.MostRecent recent, PatientSeries patient, @Nullable VaccineDoseAdministered before) {
        VaccineDoseAdministered found = null;
        for (VaccineDoseAdministered dose : patient.history().doses()) {
            if (before != null && dose.key().equals(before.key())) {
                break;
            }
            if (recent.cvx().contains(dose.cvx()) && !isInadvertent(dose, patient)) {
                found = dose;
            }
        }
        return found == null ? null : patient.reference(found);
    }

    private static boolean isInadvertent(VaccineDoseAdministered dose, PatientSeries patient) {
        DoseEvaluation evaluation = patient.evaluationOf(dose);
        return evaluation != null && evaluation.isInadvertent();
    }
}
