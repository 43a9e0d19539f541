package org.dosedesk.domain.schedule.evaluate;

import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// Section 6.6: was a dose that missed the preferable interval given at an allowable one?
final class EvaluateAllowableInterval {

    private EvaluateAllowableInterval() {}

    /// Table 6-21: the intervals measured when all in force are satisfied, else null. Without allowable intervals
    /// nothing is; one without a reference date sets no limit.
    static EvaluatePreferableInterval.@Nullable Result satisfied(
            SeriesDose target, VaccineDoseAdministered dose, PatientSeries patient) {
        List<IntervalRule> rules = target.allowableIntervals();
        if (rules.stream().noneMatch(rule -> rule.period().contains(dose.date()))) {
            return null;
        }
        EvaluatePreferableInterval.Result result = EvaluatePreferableInterval.measure(rules, dose, patient);
        return result.isTooSoon() ? null : result;
    }
}
