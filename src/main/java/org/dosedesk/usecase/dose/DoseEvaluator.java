package org.dosedesk.usecase.dose;

import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Tells what a dose counts as. Safe for use by several threads; may take a moment.
@FunctionalInterface
public interface DoseEvaluator {
    /// What a dose counts as among the worker's other doses in force, by the rules in force.
    ///
    /// @param candidate need not be in the snapshot; when it is, it is not counted twice
    DoseOutcome evaluate(Worker worker, Snapshot snapshot, Dose candidate);
}
