package org.dosedesk.usecase.dose;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A problem found in what is being entered.
///
/// @param day the day that [DoseProblem] names for this problem, null when it names none
/// @param about the dose or the reaction that [DoseProblem] names for this problem, null when it names none
public record DoseFinding(
        DoseProblem problem,
        @Nullable LocalDate day,
        @Nullable WorkerEntry about) {
    /// A problem that names no other entry.
    public DoseFinding(DoseProblem problem, @Nullable LocalDate day) {
        this(problem, day, null);
    }

    /// A problem that names no day.
    public static DoseFinding of(DoseProblem problem) {
        return new DoseFinding(problem, null);
    }

    /// Keeps out what may not be saved.
    ///
    /// @throws IllegalArgumentException when one of the findings blocks
    public static void refuseBlocked(List<DoseFinding> findings) {
        for (DoseFinding finding : findings) {
            if (finding.problem.blocks()) {
                throw new IllegalArgumentException("this cannot be saved: " + finding.problem);
            }
        }
    }

    /// A problem with another entry.
    static DoseFinding with(DoseProblem problem, WorkerEntry about) {
        return new DoseFinding(problem, about.day(), about);
    }
}
