package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.skip.SkipFacts;
import org.jspecify.annotations.Nullable;

/// What a skip condition is told of a patient series. While a dose is evaluated, it is what held when that dose was
/// given (CONDSKIP-2): neither a later dose nor a series that was completed later makes a target dose needless then.
///
/// @param given the day of the dose under evaluation, null when forecasting
/// @param completeGroups the series groups in which a series is complete, with the day on which it became so
record KnownToSkip(PatientSeries patient, @Nullable LocalDate given, Map<String, LocalDate> completeGroups)
        implements SkipFacts {

    @Override
    public LocalDate birthDate() {
        return patient.birthDate();
    }

    @Override
    public @Nullable LocalDate previousDose() {
        List<DoseEvaluation> evaluations = patient.evaluations();
        return evaluations.isEmpty() ? null : evaluations.getLast().dose().date();
    }

    @Override
    public int count(Set<String> cvx, Predicate<LocalDate> date, boolean validOnly) {
        return validOnly || cvx.isEmpty() ? ofThisDisease(cvx, date, validOnly) : ofAllGiven(cvx, date);
    }

    private int ofThisDisease(Set<String> cvx, Predicate<LocalDate> date, boolean validOnly) {
        List<DoseEvaluation> evaluations = patient.evaluations();
        int counted = 0;
        for (int i = 0; i < evaluations.size(); i++) {
            VaccineDoseAdministered dose = evaluations.get(i).dose();
            boolean counts = !validOnly || evaluations.get(i).isValid();
            if (counts && (cvx.isEmpty() || cvx.contains(dose.cvx())) && date.test(dose.date())) {
                counted++;
            }
        }
        return counted;
    }

    /// The patient's whole immunization history (table 6-4): pertussis rules count doses of Td, which hold no
    /// pertussis.
    private int ofAllGiven(Set<String> cvx, Predicate<LocalDate> date) {
        List<VaccineDoseAdministered> doses = patient.history().doses();
        int counted = 0;
        for (int i = 0; i < doses.size(); i++) {
            VaccineDoseAdministered dose = doses.get(i);
            if (cvx.contains(dose.cvx()) && date.test(dose.date()) && isKnown(dose)) {
                counted++;
            }
        }
        return counted;
    }

    private boolean isKnown(VaccineDoseAdministered dose) {
        return given == null || dose.date().isBefore(given) || patient.evaluationOf(dose) != null;
    }

    @Override
    public boolean isComplete(String seriesGroup) {
        LocalDate since = completeGroups.get(seriesGroup);
        return since != null && (given == null || since.isBefore(given));
    }
}
