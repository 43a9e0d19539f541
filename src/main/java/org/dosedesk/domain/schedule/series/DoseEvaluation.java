package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.jspecify.annotations.Nullable;

/// What one dose counts as in a series. `target` is the series dose that it satisfied or tried to satisfy, null
/// when the series was complete already. `validFrom` is the first day on which the dose would have been neither
/// too young nor too soon, null without such a limit. `reasons` names the decisive reason first; a valid dose may
/// have none.
public record DoseEvaluation(
        VaccineDoseAdministered dose,
        EvaluationStatus status,
        List<EvaluationReason> reasons,
        @Nullable SeriesDose target,
        List<IntervalCheck> intervals,
        @Nullable LocalDate validFrom) {

    public DoseEvaluation {
        reasons = List.copyOf(reasons);
        intervals = List.copyOf(intervals);
        if (status != EvaluationStatus.VALID && reasons.isEmpty()) {
            throw new IllegalArgumentException("A dose that does not count needs a reason");
        }
    }

    /// The caller's key of the dose.
    public String doseKey() {
        return dose.key();
    }

    /// Whether the dose satisfied its target dose.
    public boolean isValid() {
        return status == EvaluationStatus.VALID;
    }

    /// Whether the dose was an inadvertent administration, from which no interval counts (CALCDTINT-1, CALCDTINT-8).
    public boolean isInadvertent() {
        return reasons.contains(EvaluationReason.INADVERTENT_VACCINE);
    }

    /// The decisive reason, if there is one.
    public Optional<EvaluationReason> reason() {
        return reasons.stream().findFirst();
    }

    /// The dose that this one is best described as following ("6 months 12 days after the second dose"): the latest
    /// that an interval of the target dose counts from, one that satisfied a target dose before one that did not.
    public Optional<ReferenceDate.Dose> after() {
        return intervals.stream()
                .map(IntervalCheck::from)
                .filter(ReferenceDate.Dose.class::isInstance)
                .map(ReferenceDate.Dose.class::cast)
                .max(Comparator.comparing((ReferenceDate.Dose from) -> from.satisfied() != null)
                        .thenComparing(ReferenceDate.Dose::date));
    }
}
