package org.dosedesk.ui.entry.dose.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// A worker as the form shows them: enough to tell namesakes apart and to see what is known.
///
/// @param status null while it is being worked out
/// @param doses the doses in force, by date
public record ChosenWorker(
        Id<Worker> id,
        String name,
        LocalDate birthDate,
        String number,
        String workshop,
        @Nullable RevaccinationStatus status,
        @Nullable LocalDate dueOn,
        List<Given> doses) {
    /// A dose given earlier.
    public record Given(LocalDate date, String vaccine) {}

    static ChosenWorker of(Worker worker, Snapshot snapshot, Schedules schedules) {
        Optional<WorkerSchedule> schedule = schedules.of(worker.id());
        List<Given> doses = snapshot.dosesOf(worker.id()).stream()
                .filter(Dose::inForce)
                .map(dose -> new Given(
                        dose.date(), snapshot.get(Vaccine.class, dose.vaccine()).code()))
                .toList();
        return new ChosenWorker(
                worker.id(),
                worker.name().full(),
                worker.birthDate(),
                worker.personnelNumber(),
                snapshot.get(Workshop.class, worker.workshop()).name(),
                schedule.map(WorkerSchedule::status).orElse(null),
                schedule.map(WorkerSchedule::dueOn).orElse(null),
                doses);
    }
}
