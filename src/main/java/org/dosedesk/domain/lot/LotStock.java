package org.dosedesk.domain.lot;

import java.time.LocalDate;
import org.dosedesk.domain.vaccine.Lot;
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

    /// A lot as of a day.
    ///
    /// @param given the doses in force that were given here from it
    public static LotStock of(Lot lot, int given, LocalDate today) {
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
