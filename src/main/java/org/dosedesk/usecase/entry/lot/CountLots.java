package org.dosedesk.usecase.entry.lot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;

/// Counts what is left of the lots at hand. Looks through all doses: not for the FX thread.
public final class CountLots {
    private CountLots() {}

    private record Key(Id<Vaccine> vaccine, String number) {}

    /// The lots in force as of a day: today's first, then those that may be used, the earliest expiry first.
    public static List<LotStock> of(Snapshot snapshot, LocalDate today) {
        Map<Key, Integer> given = new HashMap<>();
        for (Dose dose : snapshot.all(Dose.class)) {
            String number = dose.lot();
            if (number != null && dose.inForce() && givenHere(dose)) {
                given.merge(new Key(dose.vaccine(), LotNumber.key(number)), 1, Integer::sum);
            }
        }
        return snapshot.all(Lot.class).stream()
                .filter(lot -> lot.voided() == null)
                .map(lot -> LotStock.of(
                        lot, given.getOrDefault(new Key(lot.vaccine(), LotNumber.key(lot.number())), 0), today))
                .sorted(Comparator.comparing((LotStock stock) -> !stock.today())
                        .thenComparing(stock -> stock.state() == LotStock.State.EXPIRED)
                        .thenComparing(
                                stock -> stock.lot().expiry(),
                                Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(stock -> stock.lot().number()))
                .toList();
    }

    // A box in the health post empties by what is given at work, whoever writes it down and when.
    private static boolean givenHere(Dose dose) {
        return dose.place() == Place.AT_WORK || dose.source() == Source.GIVEN_HERE;
    }
}
