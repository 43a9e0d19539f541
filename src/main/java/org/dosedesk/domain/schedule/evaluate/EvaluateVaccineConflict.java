package org.dosedesk.domain.schedule.evaluate;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflict;

/// Section 6.7: did an earlier dose of another vaccine spoil this one?
final class EvaluateVaccineConflict {

    private EvaluateVaccineConflict() {}

    /// CONFLICT-3, over all doses given before this one, whatever their antigen.
    static boolean isImpacted(VaccineDoseAdministered dose, PatientSeries patient) {
        List<VaccineDoseAdministered> spoilers = patient.history().spoilers();
        if (spoilers.isEmpty()) {
            return false;
        }
        List<VaccineConflict> conflicts = patient.history().conflicts().impacting(dose.cvx());
        if (conflicts.isEmpty()) {
            return false;
        }
        for (VaccineDoseAdministered earlier : spoilers) {
            if (!earlier.date().isBefore(dose.date())) {
                return false;
            }
            for (VaccineConflict conflict : conflicts) {
                if (conflict.conflicting().equals(earlier.cvx()) && isWithin(conflict, earlier, dose.date(), patient)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isWithin(
            VaccineConflict conflict, VaccineDoseAdministered earlier, LocalDate day, PatientSeries patient) {
        DoseEvaluation evaluation = patient.evaluationOf(earlier);
        boolean trusted = evaluation == null || evaluation.isValid();
        LocalDate end = (trusted ? conflict.minEnd() : conflict.end()).after(earlier.date());
        return !day.isBefore(conflict.begin().after(earlier.date())) && day.isBefore(end);
    }
}
