package org.dosedesk.usecase.lot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.LotNumber;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A lot at hand and what is left of it.
///
/// @param given the doses in force that were given here from it, in any spelling of its number
/// @param left received less given, below zero when more were given than came; null when nobody counts them
/// @param today whether it is its vaccine's lot of the day
public record LotStock(Lot lot, int given, @Nullable Integer left, State state, boolean today) {
    /// At most so many doses left are few.
    public static final int FEW = 5;

    /// What is worth knowing about a lot, the gravest first.
    public enum State {
        /// It may no longer be used.
        EXPIRED,
        /// More doses are recorded than came.
        MORE_GIVEN,
        /// Nothing is left.
        EMPTY,
        /// At most [#FEW] doses are left.
        FEW_LEFT,
        /// All is well, as far as is known.
        GOOD
    }

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
                .map(lot -> of(lot, given.getOrDefault(new Key(lot.vaccine(), LotNumber.key(lot.number())), 0), today))
                .sorted(Comparator.comparing((LotStock stock) -> !stock.today())
                        .thenComparing(stock -> stock.state() == State.EXPIRED)
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

    private static LotStock of(Lot lot, int given, LocalDate today) {
        Integer received = lot.received();
        Integer left = received == null ? null : received - given;
        return new LotStock(lot, given, left, state(lot, left, today), today.equals(lot.defaultOn()));
    }

    private static State state(Lot lot, @Nullable Integer left, LocalDate today) {
        if (!lot.usableOn(today)) {
            return State.EXPIRED;
        }
        if (left == null || left > FEW) {
            return State.GOOD;
        }
        return left > 0 ? State.FEW_LEFT : left == 0 ? State.EMPTY : State.MORE_GIVEN;
    }
}
