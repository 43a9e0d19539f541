package org.dosedesk.domain.schedule.evaluate;

import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// Section 6.6: was a dose that missed the preferable interval given at an allowable one?
final class EvaluateAllowableInterval {

    private EvaluateAllowableInterval() {}

    /// Table 6-21: the intervals measured when all are satisfied, else null. Without allowable intervals nothing is.
    static EvaluatePreferableInterval.@Nullable Result satisfied(
            SeriesDose target, VaccineDoseAdministered dose, PatientSeries patient) {
        if (target.allowableIntervals().isEmpty()) {
            return null;
        }
        EvaluatePreferableInterval.Result result =
                EvaluatePreferableInterval.measure(target.allowableIntervals(), dose, patient);
        return result.checks().isEmpty() || result.isTooSoon() ? null : result;
    }
}
