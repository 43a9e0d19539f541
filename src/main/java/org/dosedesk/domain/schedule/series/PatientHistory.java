package org.dosedesk.domain.schedule.series;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.jspecify.annotations.Nullable;

/// What is known of the patient on the assessment date, in order of dates: later doses and observations are left out
/// (section 4.2).
public final class PatientHistory {

    /// Doses of one day are told apart by what they are, so that neither the order in which they come nor their keys
    /// change a date; a record with the trade name comes before one without.
    private static final Comparator<VaccineDoseAdministered> IN_ONE_DAY = Comparator.comparing(
                    VaccineDoseAdministered::cvx)
            .thenComparing(VaccineDoseAdministered::tradeName, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(VaccineDoseAdministered::conditionFlag)
            .thenComparing(VaccineDoseAdministered::lotExpiration, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(VaccineDoseAdministered::key);

    private final Patient patient;
    private final ReferenceDate birth;
    private final LocalDate assessmentDate;
    private final VaccineConflicts conflicts;
    private final List<VaccineDoseAdministered> doses;
    private final List<VaccineDoseAdministered> spoilers;
    private final List<String> observed;
    private final Map<String, List<VaccineDoseAdministered>> byAntigen;

    /// What is known of `patient` on `assessmentDate`, under the conflicts and the antigens of vaccines of a rule
    /// set.
    public PatientHistory(
            Patient patient,
            LocalDate assessmentDate,
            VaccineConflicts conflicts,
            Map<String, List<AntigenAssociation>> associations) {
        this.patient = patient;
        this.birth = new ReferenceDate.Birth(patient.birthDate());
        this.assessmentDate = assessmentDate;
        this.conflicts = conflicts;
        this.doses = known(patient.doses(), assessmentDate);
        this.spoilers = spoilers(doses, conflicts);
        this.observed = observed(patient, assessmentDate);
        this.byAntigen = byAntigen(associations);
    }

    private static List<VaccineDoseAdministered> known(List<VaccineDoseAdministered> all, LocalDate assessmentDate) {
        List<VaccineDoseAdministered> known = new ArrayList<>(all.size());
        for (VaccineDoseAdministered dose : all) {
            if (!dose.date().isAfter(assessmentDate)) {
                known.add(dose);
            }
        }
        known.sort(PatientHistory::inOrder);
        return known;
    }

    private static int inOrder(VaccineDoseAdministered one, VaccineDoseAdministered other) {
        int byDate = one.date().compareTo(other.date());
        return byDate == 0 ? IN_ONE_DAY.compare(one, other) : byDate;
    }

    private static List<VaccineDoseAdministered> spoilers(
            List<VaccineDoseAdministered> doses, VaccineConflicts conflicts) {
        List<VaccineDoseAdministered> spoilers = List.of();
        for (VaccineDoseAdministered dose : doses) {
            if (conflicts.spoils(dose.cvx())) {
                spoilers = spoilers.isEmpty() ? new ArrayList<>(doses.size()) : spoilers;
                spoilers.add(dose);
            }
        }
        return spoilers;
    }

    private static List<String> observed(Patient patient, LocalDate assessmentDate) {
        if (patient.observations().isEmpty()) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(patient.observations().size());
        for (ActiveObservation observation : patient.observations()) {
            LocalDate date = observation.date();
            boolean known = date == null || !date.isAfter(assessmentDate);
            if (known && !codes.contains(observation.code())) {
                codes.add(observation.code());
            }
        }
        return codes;
    }

    /// The patient's date of birth.
    public LocalDate birthDate() {
        return patient.birthDate();
    }

    /// The birth, as what ages are counted from.
    public ReferenceDate birth() {
        return birth;
    }

    /// The patient's gender.
    public Gender gender() {
        return patient.gender();
    }

    /// The as-of day.
    public LocalDate assessmentDate() {
        return assessmentDate;
    }

    /// Which vaccines spoil one another.
    public VaccineConflicts conflicts() {
        return conflicts;
    }

    /// Every dose given up to the assessment date, oldest first.
    public List<VaccineDoseAdministered> doses() {
        return doses;
    }

    /// The doses that can spoil a later one of another vaccine, oldest first.
    public List<VaccineDoseAdministered> spoilers() {
        return spoilers;
    }

    /// The antigen administered records of one antigen, oldest first.
    public List<VaccineDoseAdministered> ofAntigen(String antigen) {
        return byAntigen.getOrDefault(antigen, List.of());
    }

    /// Section 4.2: breaks the doses apart into the antigens that each holds at the age at which it was given.
    private Map<String, List<VaccineDoseAdministered>> byAntigen(Map<String, List<AntigenAssociation>> associations) {
        if (doses.isEmpty()) {
            return Map.of();
        }
        Map<String, List<VaccineDoseAdministered>> records = new HashMap<>();
        for (VaccineDoseAdministered dose : doses) {
            for (AntigenAssociation association : associations.getOrDefault(dose.cvx(), List.of())) {
                if (association.appliesTo(birthDate(), dose.date())) {
                    List<VaccineDoseAdministered> found =
                            records.computeIfAbsent(association.antigen(), name -> new ArrayList<>());
                    if (found.isEmpty() || !found.getLast().key().equals(dose.key())) {
                        found.add(dose);
                    }
                }
            }
        }
        return records;
    }

    /// Whether an observation with this code is known on the assessment date.
    public boolean hasObservation(String code) {
        return observed.contains(code);
    }

    /// The codes of all observations known on the assessment date, each once: a few at most.
    public List<String> observed() {
        return observed;
    }

    /// Whether nothing from which an interval could count has happened: no dose, no observation.
    public boolean isBlank() {
        return doses.isEmpty() && observed.isEmpty();
    }

    /// The most recent observation with this code that is known on the assessment date, or null (CALCDTINT-9). A dose
    /// under evaluation may lie before it: a dose before the pregnancy is not the dose of that pregnancy.
    public ReferenceDate.@Nullable Observation latestObservation(String code) {
        LocalDate latest = null;
        for (ActiveObservation observation : patient.observations()) {
            LocalDate date = observation.date();
            if (observation.code().equals(code)
                    && date != null
                    && !date.isAfter(assessmentDate)
                    && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest == null ? null : new ReferenceDate.Observation(code, latest);
    }
}
