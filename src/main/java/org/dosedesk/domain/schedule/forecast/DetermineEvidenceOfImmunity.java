package org.dosedesk.domain.schedule.forecast;

import java.util.List;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;

/// Section 7.2.
final class DetermineEvidenceOfImmunity {

    private DetermineEvidenceOfImmunity() {}

    /// Table 7-3, by the patient's clinical history and date of birth.
    static boolean isImmune(Immunity immunity, PatientHistory history) {
        List<String> observed = history.observed();
        for (int i = 0; i < observed.size(); i++) {
            if (immunity.observationCodes().contains(observed.get(i))) {
                return true;
            }
        }
        return !immunity.byBirth().isEmpty() && isImmuneByBirth(immunity, history);
    }

    private static boolean isImmuneByBirth(Immunity immunity, PatientHistory history) {
        for (Immunity.ByBirth rule : immunity.byBirth()) {
            if (rule.suits(history.birthDate()) && rule.exclusions().stream().noneMatch(history::hasObservation)) {
                return true;
            }
        }
        return false;
    }
}
