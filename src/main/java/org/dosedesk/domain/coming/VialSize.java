package org.dosedesk.domain.coming;

import java.util.Map;
import java.util.Optional;

/// How many doses a vial holds, as the makers fill them. Sources: the instructions for medical use of each
/// product. Sputnik: 3 ml vials of five doses (an ampoule of 0.5 ml holds one); QazVac: 5 ml vials of ten; Vero
/// Cell and CoronaVac: 0.5 ml vials of one; Comirnaty, purple cap: six after dilution. VaxigripTetra, Influvac
/// Tetra, Grippol plus and TicoVac: syringes of one; Engerix-B for adults, Rabipur, Verorab, KOKAV, Priorix and
/// M-M-R II: vials of one. For every other product the nurse reads it off the box.
public final class VialSize {
    private static final Map<String, Integer> DOSES = Map.ofEntries(
            Map.entry("sputnik-light", 5),
            Map.entry("sputnik-v-1", 5),
            Map.entry("sputnik-v-2", 5),
            Map.entry("qazvac", 10),
            Map.entry("vero-cell", 1),
            Map.entry("coronavac", 1),
            Map.entry("comirnaty", 6),
            Map.entry("vaxigriptetra", 1),
            Map.entry("influvac-tetra", 1),
            Map.entry("grippol-plus", 1),
            Map.entry("ticovac", 1),
            Map.entry("engerix-b", 1),
            Map.entry("rabipur", 1),
            Map.entry("verorab", 1),
            Map.entry("kokav", 1),
            Map.entry("priorix", 1),
            Map.entry("mmr-ii", 1));

    private VialSize() {}

    /// The doses in a vial; empty where we know no source.
    ///
    /// @param vaccine our short code
    public static Optional<Integer> known(String vaccine) {
        return Optional.ofNullable(DOSES.get(vaccine));
    }
}
