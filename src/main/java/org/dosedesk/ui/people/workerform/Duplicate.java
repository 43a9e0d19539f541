package org.dosedesk.ui.people.workerform;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.people.worker.FindDuplicates;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A record that may be about the same person, as the panel beside the form shows it.
///
/// @param left null while employed
/// @param doses the doses in force, by date
/// @param same what agrees
record Duplicate(
        Id<Worker> id,
        String name,
        LocalDate birthDate,
        String number,
        String workshop,
        @Nullable LocalDate left,
        List<Given> doses,
        Set<FindDuplicates.Fact> same) {
    /// A dose given, by the vaccine's code.
    record Given(LocalDate date, String vaccine) {}

    static Duplicate of(FindDuplicates.Match match, Snapshot snapshot) {
        Worker worker = match.worker();
        return new Duplicate(
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                worker.left(),
                snapshot.dosesOf(worker.id()).stream()
                        .filter(Dose::inForce)
                        .map(dose -> new Given(
                                dose.date(),
                                snapshot.get(Vaccine.class, dose.vaccine()).code()))
                        .toList(),
                match.same());
    }
}
