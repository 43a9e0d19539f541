package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The lot to offer for a vaccine today: the one that was made today's by hand, else the one entered last today.
/// Tomorrow it is forgotten, because the box may be another one.
///
/// @param expiry last day on which it may be used, null when unknown
public record LotOfToday(String lot, @Nullable LocalDate expiry) {
    /// The lot to offer for a vaccine; voided and imported doses offer none.
    public static Optional<LotOfToday> of(Register register, Id<Vaccine> vaccine) {
        LocalDate today = LocalDate.now(register.clock());
        return register.snapshot().all(Lot.class).stream()
                .filter(lot -> lot.vaccine().equals(vaccine) && lot.voided() == null && today.equals(lot.defaultOn()))
                .findFirst()
                .map(lot -> new LotOfToday(lot.number(), lot.expiry()))
                .or(() -> enteredLast(register, vaccine, today));
    }

    private static Optional<LotOfToday> enteredLast(Register register, Id<Vaccine> vaccine, LocalDate today) {
        ZoneId zone = register.clock().getZone();
        return register.snapshot().all(Dose.class).stream()
                .filter(dose -> dose.vaccine().equals(vaccine) && dose.inForce() && dose.source() != Source.IMPORTED)
                .filter(dose -> LocalDate.ofInstant(dose.recorded().at(), zone).equals(today))
                .max(Comparator.comparing(dose -> dose.recorded().at()))
                .flatMap(dose -> Optional.ofNullable(dose.lot()).map(lot -> new LotOfToday(lot, dose.expiry())));
    }
}
