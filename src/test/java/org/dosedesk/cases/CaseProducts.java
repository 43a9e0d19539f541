package org.dosedesk.cases;

import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;

/// The products of a file of cases, by the codes of the catalogue.
final class CaseProducts {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("ADS-M", "ads-m"),
            Map.entry("ADS", "ads"),
            Map.entry("AD-M", "ad-m"),
            Map.entry("AS", "tetanus-toxoid"),
            Map.entry("AS 1.0 ml", "tetanus-toxoid-double"),
            Map.entry("DTP", "dtp"),
            Map.entry("Tdap (115)", "tdap"),
            Map.entry("TBE-Moscow", "tbe-moscow"),
            Map.entry("Klesch-E-Vak", "klesch-e-vak"),
            Map.entry("TicoVac", "ticovac"),
            Map.entry("TicoVac Junior", "ticovac-junior"),
            Map.entry("Encepur", "encepur"),
            Map.entry("Encepur adult", "encepur"),
            Map.entry("EnceVir", "encevir"),
            Map.entry("TBE vaccine, product unknown", "tbe"),
            Map.entry("Engerix-B", "engerix-b"),
            Map.entry("Euvax", "euvax-b"),
            Map.entry("Recombivax", "recombivax"),
            Map.entry("HepB", "hepatitis-b"),
            Map.entry("HepB child", "hepatitis-b-child"),
            Map.entry("Havrix 1440", "havrix-1440"),
            Map.entry("Avaxim", "avaxim"),
            Map.entry("Havrix 720", "havrix-720"),
            Map.entry("Vianvac", "vianvac"),
            Map.entry("Typhim Vi", "typhim-vi"),
            Map.entry("TCV (190)", "typhoid-conjugate"),
            Map.entry("Grippol+", "grippol-plus"),
            Map.entry("Vaxigrip Tetra", "vaxigriptetra"),
            Map.entry("KOKAV", "kokav"),
            Map.entry("Rabipur", "rabipur"),
            Map.entry("MMR", "mmr"),
            Map.entry("measles", "measles-live"),
            Map.entry("Varivax", "varivax"),
            Map.entry("PCV13", "pcv13"),
            Map.entry("tularaemia live", "tularaemia-live"),
            Map.entry("anthrax STI", "anthrax-sti"),
            Map.entry("plague EV", "plague-ev"),
            Map.entry("Sputnik V I", "sputnik-v-1"),
            Map.entry("Sputnik V II", "sputnik-v-2"),
            Map.entry("QazVac", "qazvac"),
            Map.entry("Hayat-Vax", "hayat-vax"),
            Map.entry("CoronaVac", "coronavac"),
            Map.entry("Comirnaty", "comirnaty"));

    private CaseProducts() {}

    /// The short code of a product.
    ///
    /// @throws IllegalArgumentException for an unknown name
    static String code(String name) {
        String code = CODES.get(name);
        if (code == null) {
            throw new IllegalArgumentException("no product: " + name);
        }
        return code;
    }

    static Set<String> names() {
        return CODES.keySet();
    }

    static Id<Vaccine> id(String name) {
        return Id.ofCode(code(name));
    }
}
