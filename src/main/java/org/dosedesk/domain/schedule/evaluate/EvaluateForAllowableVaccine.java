package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Section 6.9: was it at least one of the allowable vaccines?
final class EvaluateForAllowableVaccine {

    private EvaluateForAllowableVaccine() {}

    /// Table 6-29: vaccine type and age window.
    static boolean isAllowable(SeriesDose target, VaccineDoseAdministered dose, LocalDate birthDate) {
        List<SeriesDoseVaccine> allowable = target.allowable();
        for (int i = 0; i < allowable.size(); i++) {
            SeriesDoseVaccine vaccine = allowable.get(i);
            if (vaccine.cvx().equals(dose.cvx()) && vaccine.suitsAge(birthDate, dose.date())) {
                return true;
            }
        }
        return false;
    }
}
