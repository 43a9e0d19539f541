package org.dosedesk.domain.coming;

import java.util.Map;
import java.util.Optional;

/// How many doses a vial holds, as the makers fill them. Sources: the instructions for medical use of each product.
/// Sputnik: 3 ml vials of five doses (an ampoule of 0.5 ml holds one); QazVac: 5 ml vials of ten; Vero Cell and
/// CoronaVac: 0.5 ml vials of one; Comirnaty, purple cap: six after dilution. For every other product the nurse reads
/// it off the box.
public final class VialSize {
    private static final Map<String, Integer> DOSES = Map.of(
            "sputnik-light", 5,
            "sputnik-v-1", 5,
            "sputnik-v-2", 5,
            "qazvac", 10,
            "vero-cell", 1,
            "coronavac", 1,
            "comirnaty", 6);

    private VialSize() {}

    /// The doses in a vial; empty where we know no source.
    ///
    /// @param vaccine our short code
    public static Optional<Integer> known(String vaccine) {
        return Optional.ofNullable(DOSES.get(vaccine));
    }
}
