package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;

/// Sections 6.3, 6.8 and 6.9: was it the right vaccine for the target dose?
final class EvaluateVaccine {

    private EvaluateVaccine() {}

    /// Table 6-13.
    static boolean isInadvertent(SeriesDose target, VaccineDoseAdministered dose) {
        return target.inadvertent().contains(dose.cvx());
    }

    /// Table 6-26: vaccine type, age window and, where the rule names one, trade name. Volume is not looked at.
    static boolean isPreferable(SeriesDose target, VaccineDoseAdministered dose, LocalDate birthDate) {
        for (SeriesDoseVaccine vaccine : target.preferable()) {
            if (vaccine.cvx().equals(dose.cvx())
                    && vaccine.suitsAge(birthDate, dose.date())
                    && (vaccine.tradeName() == null || vaccine.tradeName().equals(dose.tradeName()))) {
                return true;
            }
        }
        return false;
    }

    /// Table 6-29: vaccine type and age window.
    static boolean isAllowable(SeriesDose target, VaccineDoseAdministered dose, LocalDate birthDate) {
        for (SeriesDoseVaccine vaccine : target.allowable()) {
            if (vaccine.cvx().equals(dose.cvx()) && vaccine.suitsAge(birthDate, dose.date())) {
                return true;
            }
        }
        return false;
    }
}
