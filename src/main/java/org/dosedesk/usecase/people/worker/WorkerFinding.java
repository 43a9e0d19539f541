package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A problem found in a worker who is being entered.
///
/// @param other the worker that [WorkerProblem] names for this problem, null when it names none
/// @param day the day that it names, null when it names none
/// @param years the age that it names, 0 when it names none
public record WorkerFinding(
        WorkerProblem problem,
        @Nullable Worker other,
        @Nullable LocalDate day,
        long years) {
    static WorkerFinding of(WorkerProblem problem) {
        return new WorkerFinding(problem, null, null, 0);
    }

    static WorkerFinding of(WorkerProblem problem, Worker other) {
        return new WorkerFinding(problem, other, null, 0);
    }
}
