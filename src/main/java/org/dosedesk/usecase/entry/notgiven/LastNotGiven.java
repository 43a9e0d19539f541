package org.dosedesk.usecase.entry.notgiven;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// What came of the last attempt to vaccinate someone against a vaccine group, as long as no dose has been given
/// since.
public final class LastNotGiven {
    private static final Comparator<NotGiven> ORDER = Comparator.comparing(NotGiven::date)
            .thenComparing(entry -> entry.recorded().at())
            .thenComparing(entry -> entry.id().value());

    private LastNotGiven() {}

    /// The last reason in force why nothing was given; empty when a dose of the group was given on that day or
    /// later, or when the dose that was had already has been entered since.
    public static Optional<NotGiven> of(Snapshot snapshot, Id<Worker> worker, String vaccineGroup) {
        return snapshot.entriesOf(NotGiven.class, worker).stream()
                .filter(entry -> entry.inForce() && entry.concerns(vaccineGroup))
                .max(ORDER)
                .filter(last -> snapshot.dosesOf(worker).stream()
                        .noneMatch(dose -> dose.inForce()
                                && answers(dose, last)
                                && snapshot.get(Vaccine.class, dose.vaccine())
                                        .vaccineGroup()
                                        .equals(vaccineGroup)));
    }

    /// Whether a dose against what the entry holds for was given on its day or later.
    public static boolean givenSince(NotGiven entry, Snapshot snapshot) {
        return snapshot.dosesOf(entry.worker()).stream()
                .anyMatch(dose -> dose.inForce()
                        && answers(dose, entry)
                        && entry.concerns(
                                snapshot.get(Vaccine.class, dose.vaccine()).vaccineGroup()));
    }

    // A dose that was had already lies before the day on which the worker said so.
    private static boolean answers(Dose dose, NotGiven entry) {
        return !dose.date().isBefore(entry.date())
                || (entry.reason() == NotGiven.Reason.ALREADY_HAD
                        && dose.recorded().at().isAfter(entry.recorded().at()));
    }

    /// Whether the worker is not to be asked about a vaccine group on a day: postponed to a later one. On the day
    /// named itself the worker is asked again.
    public static boolean postponedBeyond(Snapshot snapshot, Id<Worker> worker, String vaccineGroup, LocalDate day) {
        return of(snapshot, worker, vaccineGroup)
                .map(NotGiven::until)
                .filter(until -> until.isAfter(day))
                .isPresent();
    }
}
