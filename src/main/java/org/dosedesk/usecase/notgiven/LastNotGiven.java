package org.dosedesk.usecase.notgiven;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// What came of the last attempt to vaccinate someone, as long as no dose has been given since.
public final class LastNotGiven {
    private static final Comparator<NotGiven> ORDER = Comparator.comparing(NotGiven::date)
            .thenComparing(entry -> entry.recorded().at())
            .thenComparing(entry -> entry.id().value());

    private LastNotGiven() {}

    /// The last reason in force why nothing was given; empty when a dose was given on that day or later.
    public static Optional<NotGiven> of(Snapshot snapshot, Id<Worker> worker) {
        return snapshot.entriesOf(NotGiven.class, worker).stream()
                .filter(NotGiven::inForce)
                .max(ORDER)
                .filter(last -> snapshot.dosesOf(worker).stream()
                        .noneMatch(dose -> dose.inForce() && !dose.date().isBefore(last.date())));
    }

    /// Whether the worker is not to be asked on a day: postponed to a later one. On the day named itself the worker is
    /// asked again.
    public static boolean postponedBeyond(Snapshot snapshot, Id<Worker> worker, LocalDate day) {
        return of(snapshot, worker)
                .map(NotGiven::until)
                .filter(until -> until.isAfter(day))
                .isPresent();
    }
}
