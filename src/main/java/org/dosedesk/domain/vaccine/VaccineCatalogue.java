package org.dosedesk.domain.vaccine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// The vaccines that a register knows. Codes: CDC's CVX table; what has no code there has its own short code
/// instead.
public final class VaccineCatalogue {
    /// The CDSi vaccine group of all COVID-19 vaccines.
    public static final String COVID_19 = "COVID-19";

    /// The CDSi vaccine group of the rabies vaccines.
    public static final String RABIES = "Rabies";

    /// The vaccine group of the course after a bite, which the rabies vaccines are given for, too.
    public static final String RABIES_PEP = "Rabies PEP";

    /// How the trade name ends of what stands for a paper that names no product.
    static final String UNSPECIFIED = ", unspecified";

    private VaccineCatalogue() {}

    /// The vaccines used for workers in Kazakhstan. A group that is older than its records ends with a product
    /// "unspecified", for the paper that names none.
    public static List<Vaccine> kazakhstan() {
        return Stream.of(covid19(), others()).flatMap(List::stream).toList();
    }

    // First days of use: the campaign's decrees and announcements of 2021 and 2022. Hayat-Vax is Vero Cell filled
    // in
    // the Emirates: CVX has one code for both, and the trade name tells them apart; likewise for the two components
    // of
    // Sputnik V.
    private static List<Vaccine> covid19() {
        return List.of(
                covid19("sputnik-v-1", "505", null, "Sputnik V component I", Platform.VECTOR, 2021, 2, 1),
                covid19("sputnik-v-2", "505", null, "Sputnik V component II", Platform.VECTOR, 2021, 2, 1),
                covid19("sputnik-light", "504", null, "Sputnik Light", Platform.VECTOR, 2021, 7, 1),
                covid19("qazvac", "501", null, "QazVac", Platform.INACTIVATED, 2021, 4, 26),
                covid19("hayat-vax", "510", null, "Hayat-Vax", Platform.INACTIVATED, 2021, 4, 26),
                covid19("vero-cell", "510", null, "Vero Cell", Platform.INACTIVATED, 2021, 5, 1),
                covid19("coronavac", "511", null, "CoronaVac", Platform.INACTIVATED, 2021, 5, 1),
                covid19("comirnaty", "208", "PFR", "Comirnaty", Platform.MRNA, 2021, 10, 20));
    }

    // The years are those of the first licence anywhere: an earlier dose cannot have been this product.
    private static List<Vaccine> others() {
        return List.of(
                vaccine("ads-m", "139", "ADS-M", Platform.TOXOID, "Td", 1971),
                vaccine("tetanus-toxoid", "35", "Tetanus toxoid", Platform.TOXOID, "Td", 1940),
                vaccine("ad-m", "ad-m", "AD-M", Platform.TOXOID, "Td", 1980),
                vaccine("ads", "28", "ADS", Platform.TOXOID, "Td", 1957),
                vaccine("dtp", "01", "DTP", Platform.TOXOID, "Td", 1949),
                vaccine("tdap", "115", "Tdap", Platform.TOXOID, "Td", 1999),
                vaccine("tetanus-toxoid-double", "35", "Tetanus toxoid 1.0 ml", Platform.TOXOID, "Td", 1940),
                vaccine("vaxigriptetra", "150", "VaxigripTetra", Platform.INACTIVATED, "Influenza", 2016),
                vaccine("gc-flu", "150", "GC Flu Quadrivalent", Platform.INACTIVATED, "Influenza", 2015),
                vaccine("influvac-tetra", "150", "Influvac Tetra", Platform.SUBUNIT, "Influenza", 2017),
                vaccine("grippol-plus", "88", "Grippol plus", Platform.SUBUNIT, "Influenza", 2008),
                vaccine("influenza", "88", "Influenza, unspecified", Platform.INACTIVATED, "Influenza", 1945),
                vaccine("ticovac", "224", "TicoVac", Platform.INACTIVATED, "TBE", 1976),
                vaccine("encevir", "77", "EnceVir", Platform.INACTIVATED, "TBE", 2001),
                vaccine("tbe", "222", "Tick-borne encephalitis, unspecified", Platform.INACTIVATED, "TBE", 1964),
                vaccine("tbe-moscow", "77", "TBE-Moscow", Platform.INACTIVATED, "TBE", 1982),
                vaccine("klesch-e-vak", "77", "Klesch-E-Vak", Platform.INACTIVATED, "TBE", 2012),
                vaccine("ticovac-junior", "223", "TicoVac Junior", Platform.INACTIVATED, "TBE", 2001),
                vaccine("encepur", "77", "Encepur", Platform.INACTIVATED, "TBE", 1991),
                vaccine("engerix-b", "43", "Engerix-B", Platform.SUBUNIT, "HepB", 1986),
                vaccine("euvax-b", "43", "Euvax B", Platform.SUBUNIT, "HepB", 1990),
                vaccine("hepatitis-b", "45", "Hepatitis B, unspecified", Platform.SUBUNIT, "HepB", 1981),
                vaccine("recombivax", "43", "Recombivax HB", Platform.SUBUNIT, "HepB", 1986),
                vaccine("hepatitis-b-child", "08", "Hepatitis B, pediatric", Platform.SUBUNIT, "HepB", 1982),
                vaccine("twinrix", "104", "Twinrix", Platform.SUBUNIT, "HepB", 1996),
                vaccine("typhim-vi", "101", "Typhim Vi", Platform.SUBUNIT, "Typhoid", 1988),
                vaccine("vianvac", "101", "Vianvac", Platform.SUBUNIT, "Typhoid", 1993),
                vaccine("typhoid", "91", "Typhoid, unspecified", Platform.SUBUNIT, "Typhoid", 1940),
                vaccine("typhoid-conjugate", "190", "Typhoid conjugate", Platform.SUBUNIT, "Typhoid", 2013),
                vaccine("havrix-1440", "52", "Havrix 1440", Platform.INACTIVATED, "HepA", 1992),
                vaccine("havrix-720", "83", "Havrix 720", Platform.INACTIVATED, "HepA", 1992),
                vaccine("avaxim", "52", "Avaxim", Platform.INACTIVATED, "HepA", 1996),
                vaccine("hepatitis-a", "85", "Hepatitis A, unspecified", Platform.INACTIVATED, "HepA", 1991),
                vaccine("rabipur", "176", "Rabipur", Platform.INACTIVATED, "Rabies", 1984),
                vaccine("verorab", "18", "Verorab", Platform.INACTIVATED, "Rabies", 1985),
                vaccine("kokav", "18", "KOKAV", Platform.INACTIVATED, "Rabies", 1993),
                vaccine("rabies", "90", "Rabies, unspecified", Platform.INACTIVATED, "Rabies", 1940),
                vaccine("priorix", "03", "Priorix", Platform.LIVE_ATTENUATED, "Measles", 1997),
                vaccine("mmr-ii", "03", "M-M-R II", Platform.LIVE_ATTENUATED, "Measles", 1978),
                vaccine("measles-live", "05", "Measles, live", Platform.LIVE_ATTENUATED, "Measles", 1963),
                vaccine("mmr", "03", "MMR, unspecified", Platform.LIVE_ATTENUATED, "Measles", 1971),
                vaccine("varivax", "21", "Varivax", Platform.LIVE_ATTENUATED, "Varicella", 1995),
                vaccine("varilrix", "21", "Varilrix", Platform.LIVE_ATTENUATED, "Varicella", 1984),
                vaccine("pcv13", "133", "Prevenar 13", Platform.SUBUNIT, "Pneumococcal", 2009),
                vaccine("pcv20", "216", "Prevenar 20", Platform.SUBUNIT, "Pneumococcal", 2021),
                vaccine("ppsv23", "33", "Pneumovax 23", Platform.SUBUNIT, "Pneumococcal", 1983),
                vaccine(
                        "tularaemia-live",
                        "tularaemia-live",
                        "Tularaemia, live",
                        Platform.LIVE_ATTENUATED,
                        "Tularaemia",
                        1946),
                vaccine("anthrax-sti", "anthrax-sti", "Anthrax STI", Platform.LIVE_ATTENUATED, "Anthrax", 1942),
                vaccine("plague-ev", "plague-ev", "Plague EV", Platform.LIVE_ATTENUATED, "Plague", 1936));
    }

    /// The vaccine that must be given first when this one is a second component, empty for every other vaccine.
    public static Optional<Id<Vaccine>> firstComponent(Vaccine vaccine) {
        return vaccine.code().equals("sputnik-v-2") ? Optional.of(Id.ofCode("sputnik-v-1")) : Optional.empty();
    }

    private static Vaccine covid19(
            String code,
            String cvx,
            @Nullable String mvx,
            String tradeName,
            Platform platform,
            int year,
            int month,
            int day) {
        return new Vaccine(
                Id.ofCode(code), code, cvx, mvx, tradeName, platform, COVID_19, LocalDate.of(year, month, day));
    }

    private static Vaccine vaccine(
            String code, String cvx, String tradeName, Platform platform, String vaccineGroup, int year) {
        return new Vaccine(
                Id.ofCode(code), code, cvx, null, tradeName, platform, vaccineGroup, LocalDate.of(year, 1, 1));
    }
}
