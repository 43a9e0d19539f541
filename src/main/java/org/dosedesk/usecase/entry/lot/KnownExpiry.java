package org.dosedesk.usecase.entry.lot;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;

/// The last day of a lot as the list of lots knows it.
public final class KnownExpiry {
    private KnownExpiry() {}

    /// Empty when the lot, or its last day, is not known.
    public static Optional<LocalDate> of(Snapshot snapshot, Id<Vaccine> vaccine, String lot) {
        return snapshot.all(Lot.class).stream()
                .filter(known -> known.voided() == null
                        && known.vaccine().equals(vaccine)
                        && LotNumber.same(known.number(), lot))
                .map(Lot::expiry)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
