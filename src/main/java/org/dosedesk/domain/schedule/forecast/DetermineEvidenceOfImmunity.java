package org.dosedesk.domain.schedule.forecast;

import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;

/// Section 7.2.
final class DetermineEvidenceOfImmunity {

    private DetermineEvidenceOfImmunity() {}

    /// Table 7-3, by the patient's clinical history and date of birth.
    static boolean isImmune(Antigen antigen, PatientHistory history) {
        for (String code : antigen.immunity().observationCodes()) {
            if (history.hasObservation(code)) {
                return true;
            }
        }
        for (Immunity.ByBirth rule : antigen.immunity().byBirth()) {
            if (rule.suits(history.birthDate()) && rule.exclusions().stream().noneMatch(history::hasObservation)) {
                return true;
            }
        }
        return false;
    }
}
