package org.dosedesk.domain.schedule.evaluate;

import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.SeriesDose;

/// Section 6.3: was this a vaccine that has no place here at all?
final class EvaluateForInadvertentVaccine {

    private EvaluateForInadvertentVaccine() {}

    /// Table 6-13.
    static boolean isInadvertent(SeriesDose target, VaccineDoseAdministered dose) {
        return target.inadvertent().contains(dose.cvx());
    }
}
