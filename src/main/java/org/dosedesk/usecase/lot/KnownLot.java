package org.dosedesk.usecase.lot;

import java.util.List;
import org.dosedesk.domain.vaccine.Vaccine;

/// A lot that doses were given from, or that is at hand.
///
/// @param key what its spellings have in common
/// @param spellings as they were written down, the most frequent first; never empty
/// @param doses the doses in force from it
public record KnownLot(Vaccine vaccine, String key, List<String> spellings, int doses) {
    public KnownLot {
        spellings = List.copyOf(spellings);
    }
}
