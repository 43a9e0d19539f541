package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// The doses whose lot is unknown: somebody has to ask the worker or the clinic for the paper.
public final class DosesToChase {
    private static final Comparator<Dose> ORDER = Comparator.comparing(DosesToChase::givenHere)
            .thenComparing(Dose::date, Comparator.reverseOrder())
            .thenComparing(dose -> dose.id().value());

    private DosesToChase() {}

    /// The doses in force without a lot of those who are on the roster on a day: given elsewhere first, then the
    /// newest first.
    public static List<Dose> of(Snapshot snapshot, LocalDate asOf) {
        return snapshot.all(Dose.class).stream()
                .filter(dose -> dose.inForce() && dose.lot() == null)
                .filter(dose -> snapshot.get(Worker.class, dose.worker()).onRoster(asOf))
                .sorted(ORDER)
                .toList();
    }

    private static boolean givenHere(Dose dose) {
        return dose.source() == Source.GIVEN_HERE && dose.place() == Place.AT_WORK;
    }
}
