package org.dosedesk.domain.vaccine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// The vaccines that a new register knows. Codes: CDC's CVX table; first days of use: the campaign's decrees and
/// announcements of 2021 and 2022.
public final class VaccineCatalogue {
    /// The CDSi vaccine group of all COVID-19 vaccines.
    public static final String COVID_19 = "COVID-19";

    private VaccineCatalogue() {}

    /// The COVID-19 vaccines used in Kazakhstan. Hayat-Vax is Vero Cell filled in the Emirates: CVX has one code for
    /// both, and the trade name tells them apart; likewise for the two components of Sputnik V.
    public static List<Vaccine> kazakhstan() {
        return List.of(
                vaccine("sputnik-v-1", "505", null, "Sputnik V component I", Platform.VECTOR, 2021, 2, 1),
                vaccine("sputnik-v-2", "505", null, "Sputnik V component II", Platform.VECTOR, 2021, 2, 1),
                vaccine("sputnik-light", "504", null, "Sputnik Light", Platform.VECTOR, 2021, 7, 1),
                vaccine("qazvac", "501", null, "QazVac", Platform.INACTIVATED, 2021, 4, 26),
                vaccine("hayat-vax", "510", null, "Hayat-Vax", Platform.INACTIVATED, 2021, 4, 26),
                vaccine("vero-cell", "510", null, "Vero Cell", Platform.INACTIVATED, 2021, 5, 1),
                vaccine("coronavac", "511", null, "CoronaVac", Platform.INACTIVATED, 2021, 5, 1),
                vaccine("comirnaty", "208", "PFR", "Comirnaty", Platform.MRNA, 2021, 10, 20));
    }

    /// The vaccine that must be given first when this one is a second component, empty for every other vaccine.
    public static Optional<Id<Vaccine>> firstComponent(Vaccine vaccine) {
        return vaccine.code().equals("sputnik-v-2") ? Optional.of(Id.ofCode("sputnik-v-1")) : Optional.empty();
    }

    private static Vaccine vaccine(
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
}
