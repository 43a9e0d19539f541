package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Section 6.8: was it one of the preferable vaccines?
final class EvaluateForPreferableVaccine {

    private EvaluateForPreferableVaccine() {}

    /// Table 6-26: vaccine type, age window and, where the rule names one, trade name. Volume is not looked at.
    static boolean isPreferable(SeriesDose target, VaccineDoseAdministered dose, LocalDate birthDate) {
        List<SeriesDoseVaccine> preferable = target.preferable();
        for (int i = 0; i < preferable.size(); i++) {
            SeriesDoseVaccine vaccine = preferable.get(i);
            if (vaccine.cvx().equals(dose.cvx())
                    && vaccine.suitsAge(birthDate, dose.date())
                    && vaccine.suitsTradeName(dose.tradeName())) {
                return true;
            }
        }
        return false;
    }
}
