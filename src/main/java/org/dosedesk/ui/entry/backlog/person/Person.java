package org.dosedesk.ui.entry.backlog.person;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A worker as a row shows them: enough to tell namesakes apart.
///
/// @param left the first day off the roster, null while on it
public record Person(
        Id<Worker> id,
        String name,
        LocalDate birthDate,
        String number,
        String workshop,
        @Nullable LocalDate left) {
    /// @param today tells who has left
    static Person of(Worker worker, Snapshot snapshot, LocalDate today) {
        LocalDate left = worker.left();
        return new Person(
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                left == null || left.isAfter(today) ? null : left);
    }
}
