package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.jspecify.annotations.Nullable;

/// A problem found in an entry that holds for a time.
///
/// @param day the day that [PeriodProblem] names for this problem, null when it names none
public record PeriodFinding(PeriodProblem problem, @Nullable LocalDate day) {
    static PeriodFinding of(PeriodProblem problem) {
        return new PeriodFinding(problem, null);
    }
}
