package org.dosedesk.usecase.dose;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A problem found in a dose that is being entered.
///
/// @param day the day that [DoseProblem] names for this problem, null when it names none
public record DoseFinding(DoseProblem problem, @Nullable LocalDate day) {
    /// A problem that names no day.
    static DoseFinding of(DoseProblem problem) {
        return new DoseFinding(problem, null);
    }
}
