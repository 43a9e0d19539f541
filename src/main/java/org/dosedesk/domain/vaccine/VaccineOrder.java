package org.dosedesk.domain.vaccine;

import java.util.Comparator;

/// The order in which vaccines are offered: those of the vaccine group in use first, then group by group, by name.
public final class VaccineOrder {
    private VaccineOrder() {}

    /// Those of this vaccine group first.
    public static Comparator<Vaccine> startingWith(String vaccineGroup) {
        // After a bite the vaccines are those that prevent rabies, too.
        String group = vaccineGroup.equals(VaccineCatalogue.RABIES_PEP) ? VaccineCatalogue.RABIES : vaccineGroup;
        return Comparator.comparing((Vaccine vaccine) -> !vaccine.vaccineGroup().equals(group))
                .thenComparing(Vaccine::vaccineGroup)
                .thenComparing(Vaccine::tradeName);
    }
}
