package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.IntervalCheck;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// Sections 6.5 and 6.6: was the dose given at a preferable interval, or else at an allowable one?
final class EvaluateInterval {

    private EvaluateInterval() {}

    /// What the intervals made of the dose: TOO_SOON, GRACE_PERIOD or null, and each interval measured.
    record Result(@Nullable EvaluationReason reason, List<IntervalCheck> checks) {

        @Nullable LocalDate validFrom() {
            LocalDate latest = null;
            for (IntervalCheck check : checks) {
                LocalDate from = check.validFrom();
                if (from != null && (latest == null || from.isAfter(latest))) {
                    latest = from;
                }
            }
            return latest;
        }
    }

    static Result evaluate(SeriesDose target, VaccineDoseAdministered dose, PatientSeries patient) {
        Result preferable = measure(target.intervals(), dose, patient);
        if (preferable.reason() != EvaluationReason.TOO_SOON
                || target.allowableIntervals().isEmpty()) {
            return preferable;
        }
        Result allowable = measure(target.allowableIntervals(), dose, patient);
        boolean satisfied = !allowable.checks().isEmpty() && allowable.reason() != EvaluationReason.TOO_SOON;
        return satisfied ? allowable : preferable;
    }

    /// Table 6-18; all intervals in force on the day of the dose must be satisfied. One without a reference date is.
    private static Result measure(List<IntervalRule> rules, VaccineDoseAdministered dose, PatientSeries patient) {
        EvaluationReason reason = null;
        List<IntervalCheck> checks = new ArrayList<>(rules.size());
        for (IntervalRule rule : rules) {
            boolean limits = rule.absoluteMin() != null || rule.min() != null;
            ReferenceDate from = limits && rule.period().contains(dose.date())
                    ? IntervalReference.find(rule, patient, dose.date(), dose)
                    : null;
            if (from == null) {
                continue;
            }
            LocalDate validFrom =
                    rule.absoluteMin() == null ? null : rule.absoluteMin().after(from.date());
            LocalDate scheduledFrom = rule.min() == null ? null : rule.min().after(from.date());
            checks.add(new IntervalCheck(from, rule, validFrom, scheduledFrom));
            if (validFrom != null && dose.date().isBefore(validFrom)) {
                reason = EvaluationReason.TOO_SOON;
            } else if (reason == null && scheduledFrom != null && dose.date().isBefore(scheduledFrom)) {
                reason = EvaluationReason.GRACE_PERIOD;
            }
        }
        return new Result(reason, checks);
    }
}
