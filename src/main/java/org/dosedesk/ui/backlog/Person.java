package org.dosedesk.ui.backlog;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// A worker as a row shows them: enough to tell namesakes apart.
record Person(Id<Worker> id, String name, LocalDate birthDate, String number, String workshop) {
    static Person of(Worker worker, Snapshot snapshot) {
        return new Person(
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.get(Workshop.class, worker.workshop()).name());
    }
}
