package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Tells what a dose counts as, and what stood against giving it. Safe for use by several threads; may take a moment.
@FunctionalInterface
public interface DoseEvaluator {
    /// What a dose counts as among the worker's other doses in force, by the rules in force.
    ///
    /// @param candidate need not be in the snapshot; when it is, it is not counted twice
    DoseOutcome evaluate(Worker worker, Snapshot snapshot, Dose candidate);

    /// What stands against giving a vaccine on a day by the list in use, the strongest first; nothing where there is
    /// no such list.
    default List<ActiveContraindication> against(Id<Worker> worker, Snapshot snapshot, Vaccine vaccine, LocalDate day) {
        return List.of();
    }
}
