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
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// Section 6.5: was the dose given at a preferable interval?
final class EvaluatePreferableInterval {

    private EvaluatePreferableInterval() {}

    /// What the intervals made of the dose: TOO_SOON, GRACE_PERIOD or null, and each interval measured.
    record Result(@Nullable EvaluationReason reason, List<IntervalCheck> checks) {

        boolean isTooSoon() {
            return reason == EvaluationReason.TOO_SOON;
        }

        boolean isTooLate() {
            return reason == EvaluationReason.TOO_LATE;
        }

        /// The first day that satisfies every interval, or null.
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
        return measure(target.intervals(), dose, patient);
    }

    /// Table 6-18; all intervals in force on the day of the dose must be satisfied. One without a reference date
    /// is. One from an observation that came only after the dose is measured when an absolute minimum makes a
    /// difference.
    static Result measure(List<IntervalRule> rules, VaccineDoseAdministered dose, PatientSeries patient) {
        EvaluationReason reason = null;
        List<IntervalCheck> checks = new ArrayList<>(rules.size());
        for (IntervalRule rule : rules) {
            boolean limits = rule.absoluteMin() != null || rule.min() != null || rule.within() != null;
            ReferenceDate from =
                    limits && rule.period().contains(dose.date()) ? IntervalReference.find(rule, patient, dose) : null;
            boolean later = from != null && from.date().isAfter(dose.date()) && rule.absoluteMin() == null;
            if (from == null || later) {
                continue;
            }
            LocalDate validFrom =
                    rule.absoluteMin() == null ? null : rule.absoluteMin().after(from.date());
            LocalDate scheduledFrom = rule.min() == null ? null : rule.min().after(from.date());
            checks.add(new IntervalCheck(from, rule, validFrom, scheduledFrom));
            TimeSpan within = rule.within();
            if (within != null && dose.date().isAfter(within.after(from.date()))) {
                reason = EvaluationReason.TOO_LATE;
            } else if (validFrom != null && dose.date().isBefore(validFrom)) {
                // No shorter interval that is allowed makes up for a dose that came too late.
                reason = reason == EvaluationReason.TOO_LATE ? reason : EvaluationReason.TOO_SOON;
            } else if (reason == null && scheduledFrom != null && dose.date().isBefore(scheduledFrom)) {
                reason = EvaluationReason.GRACE_PERIOD;
            }
        }
        return new Result(reason, checks);
    }
}
