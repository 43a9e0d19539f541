package org.dosedesk.usecase.entry.dose.check;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A problem found in what is being entered.
///
/// @param day the day that [DoseProblem] names for this problem, null when it names none
/// @param about the dose, the reaction or the observation that [DoseProblem] names for this problem, null when it
/// names none
/// @param contraindication what stands against the dose, null when [DoseProblem] names nothing of the kind
public record DoseFinding(
        DoseProblem problem,
        @Nullable LocalDate day,
        @Nullable WorkerEntry about,
        @Nullable ActiveContraindication contraindication) {
    /// A problem that names no other entry.
    public DoseFinding(DoseProblem problem, @Nullable LocalDate day) {
        this(problem, day, null, null);
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
    public static DoseFinding with(DoseProblem problem, WorkerEntry about) {
        return new DoseFinding(problem, about.day(), about, null);
    }

    /// Something stands against it.
    static DoseFinding against(DoseProblem problem, ActiveContraindication contraindication) {
        return new DoseFinding(problem, contraindication.allowedFrom(), null, contraindication);
    }
}
