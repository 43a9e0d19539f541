package org.dosedesk.ui.people.merge;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A record to merge with, told apart from its namesakes.
///
/// @param left null while employed
record Candidate(
        Id<Worker> id,
        String name,
        LocalDate birthDate,
        String number,
        String workshop,
        @Nullable LocalDate left) {
    static Candidate of(Worker worker, Snapshot snapshot) {
        return new Candidate(
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                worker.left());
    }
}
