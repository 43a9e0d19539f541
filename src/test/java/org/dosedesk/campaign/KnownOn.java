package org.dosedesk.campaign;

import java.time.LocalDate;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// What could be known on the morning of a day: no dose, illness, exemption or leaving of that day or later.
record KnownOn(LocalDate day) {

    Snapshot of(Snapshot all) {
        return Snapshot.EMPTY.with(
                all.everything().flatMap(record -> then(record).stream()).toList());
    }

    private Optional<Entity> then(Entity record) {
        return switch (record) {
            case Dose dose -> Optional.of(record).filter(any -> dose.date().isBefore(day));
            case Observation seen ->
                Optional.of(record).filter(any -> seen.date().isBefore(day));
            case Waiver waiver ->
                Optional.of(record).filter(any -> waiver.from().isBefore(day));
            case Worker worker ->
                Optional.of(worker.left() == null || worker.left().isBefore(day) ? worker : worker.left(null));
            default -> Optional.of(record);
        };
    }
}
