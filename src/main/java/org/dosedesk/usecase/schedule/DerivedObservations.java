package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.schedule.ActiveObservation;
import org.dosedesk.domain.schedule.Patient;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// What follows from a worker's entries and is asked for by the rules of one vaccine group, though nobody enters it.
final class DerivedObservations {
    private static final int COURSE = 3;
    private static final int YEARS_AFTER_WHICH_A_WOUND_NEEDS_A_DOSE = 5;

    private DerivedObservations() {}

    /// Everything that follows for a vaccine group, from what is known of the patient on the day.
    static List<ActiveObservation> of(
            Patient patient, Worker worker, Snapshot snapshot, LocalDate asOf, String vaccineGroup) {
        List<ActiveObservation> derived = new ArrayList<>();
        for (ActiveObservation seen : patient.observations()) {
            if (vaccineGroup.equals(Observation.vaccine(seen.code()))) {
                derived.add(new ActiveObservation(Observation.ground(seen.code()), seen.date()));
            }
        }
        if (snapshot.all(ForEveryone.class).stream().anyMatch(one -> one.isAbout(vaccineGroup))) {
            derived.add(new ActiveObservation(ForEveryone.CODE, worker.birthDate()));
        }
        immunisedBeforeBite(patient, worker, snapshot).ifPresent(derived::add);
        openWound(patient, worker, snapshot, asOf).ifPresent(derived::add);
        return derived;
    }

    /// Two doses before the last bite make the course after it a short one (WHO position paper on rabies, 2018).
    private static Optional<ActiveObservation> immunisedBeforeBite(Patient patient, Worker worker, Snapshot snapshot) {
        return last(patient, Observation.BITE)
                .filter(bite -> doses(worker, snapshot).stream()
                                .filter(dose -> dose.date().isBefore(bite))
                                .filter(dose ->
                                        vaccine(dose, snapshot).vaccineGroup().equals(VaccineCatalogue.RABIES))
                                .count()
                        >= 2)
                .map(bite -> new ActiveObservation(Observation.IMMUNISED_AGAINST_RABIES, bite));
    }

    /// A wound asks for tetanus toxoid when the course is unfinished or the last dose lies five years or more
    /// before it, until a dose has been given (instruction of the AS toxoid).
    private static Optional<ActiveObservation> openWound(
            Patient patient, Worker worker, Snapshot snapshot, LocalDate asOf) {
        List<LocalDate> doses = doses(worker, snapshot).stream()
                .filter(dose -> vaccine(dose, snapshot).againstTetanus())
                .map(Dose::date)
                .filter(date -> !date.isAfter(asOf))
                .sorted()
                .toList();
        return last(patient, Observation.WOUND)
                .filter(wound -> !wound.isAfter(asOf))
                .filter(wound -> doses.isEmpty()
                        || (doses.getLast().isBefore(wound)
                                && (doses.size() < COURSE
                                        || !doses.getLast()
                                                .plusYears(YEARS_AFTER_WHICH_A_WOUND_NEEDS_A_DOSE)
                                                .isAfter(wound))))
                .map(wound -> new ActiveObservation(Observation.OPEN_WOUND, wound));
    }

    private static Optional<LocalDate> last(Patient patient, String code) {
        return patient.observations().stream()
                .filter(seen -> seen.code().equals(code))
                .map(ActiveObservation::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    private static List<Dose> doses(Worker worker, Snapshot snapshot) {
        return snapshot.dosesOf(worker.id()).stream().filter(Dose::inForce).toList();
    }

    private static Vaccine vaccine(Dose dose, Snapshot snapshot) {
        return snapshot.get(Vaccine.class, dose.vaccine());
    }
}
