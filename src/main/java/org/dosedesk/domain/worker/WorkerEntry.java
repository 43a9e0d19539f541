package org.dosedesk.domain.worker;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// What is written down about one worker: a dose, a reason why none was given, a reaction, an exemption, an
/// observation. Never deleted, only voided.
public interface WorkerEntry extends Voidable {
    /// Whom it is about.
    Id<Worker> worker();

    /// The day that puts it in order among the worker's entries.
    LocalDate day();

    /// Who wrote it down first, and when; later versions keep it.
    Recorded recorded();

    @Override
    WorkerEntry voided(@Nullable Voided mark);

    /// The same entry, voided because it was a slip that nobody should draw conclusions from.
    default WorkerEntry takenBack(Voided mark) {
        return voided(mark);
    }

    /// The same entry about another worker: for two records of one person.
    WorkerEntry about(Id<Worker> other);
}
