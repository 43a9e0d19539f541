package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whom to forecast for: what is known of the person, in any order. Voided doses are not passed in.
public record Patient(
        LocalDate birthDate, Gender gender, List<VaccineDoseAdministered> doses, List<ActiveObservation> observations) {

    public Patient {
        doses = List.copyOf(doses);
        observations = List.copyOf(observations);
        Set<String> keys = new HashSet<>();
        for (VaccineDoseAdministered dose : doses) {
            if (!keys.add(dose.key())) {
                throw new IllegalArgumentException("Two doses share the key '" + dose.key() + "'");
            }
        }
    }

    /// The same person with one dose more, to see what it would count as.
    public Patient withDose(VaccineDoseAdministered dose) {
        List<VaccineDoseAdministered> more = new ArrayList<>(doses);
        more.add(dose);
        return new Patient(birthDate, gender, more, observations);
    }
}
