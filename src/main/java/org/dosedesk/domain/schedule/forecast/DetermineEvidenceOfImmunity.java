package org.dosedesk.domain.schedule.forecast;

import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.Antigen;

/// Section 7.2.
final class DetermineEvidenceOfImmunity {

    private DetermineEvidenceOfImmunity() {}

    /// Table 7-3, by the patient's clinical history.
    static boolean isImmune(Antigen antigen, PatientHistory history) {
        for (String code : antigen.immunity().observationCodes()) {
            if (history.hasObservation(code)) {
                return true;
            }
        }
        return false;
    }
}
