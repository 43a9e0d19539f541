package org.dosedesk.usecase.people.exposure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;

/// Who needs a dose against rabies after a bite, on a day: a missed day cannot wait for a clinic's visit. Pure.
public final class AfterBite {
    /// The vaccine group of the course after a bite; it stands on no site list.
    public static final String VACCINE_GROUP = VaccineCatalogue.RABIES_PEP;

    private final Scheduler scheduler;

    /// Somebody whose next dose is due.
    ///
    /// @param bitten the day of the last bite
    /// @param next the day of the dose that is due
    public record Bitten(Worker worker, LocalDate bitten, LocalDate next) {
        /// Whether the dose was due before this day.
        public boolean overdueOn(LocalDate day) {
            return next.isBefore(day);
        }
    }

    /// Tells who is due by this scheduler, which must be about [#VACCINE_GROUP].
    public AfterBite(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// Those due on a day or overdue, the longest waiting first.
    public List<Bitten> on(Snapshot snapshot, LocalDate day) {
        return snapshot.all(Observation.class).stream()
                .filter(seen -> seen.code().equals(Observation.BITE)
                        && seen.inForce()
                        && !seen.date().isAfter(day))
                .map(Observation::worker)
                .distinct()
                .map(worker -> snapshot.get(Worker.class, worker))
                .filter(worker -> worker.onRoster(day))
                .flatMap(worker -> due(worker, snapshot, day).stream())
                .sorted(Comparator.comparing(Bitten::next)
                        .thenComparing(bitten -> bitten.worker().name().full(), KazakhOrder.INSTANCE)
                        .thenComparing(bitten -> bitten.worker().personnelNumber()))
                .toList();
    }

    private Optional<Bitten> due(Worker worker, Snapshot snapshot, LocalDate day) {
        LocalDate bitten = snapshot.observationsOf(worker.id()).stream()
                .filter(seen -> seen.code().equals(Observation.BITE) && seen.inForce())
                .map(Observation::date)
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(day);
        return scheduler
                .schedule(worker, snapshot, day)
                .flatMap(schedule -> next(schedule, bitten))
                .filter(next -> !next.isAfter(day))
                .map(next -> new Bitten(worker, bitten, next));
    }

    // Whoever has no dose yet is due from the bite on, though a schedule names no day for a first dose.
    private static Optional<LocalDate> next(WorkerSchedule schedule, LocalDate bitten) {
        return switch (schedule.status()) {
            case REVACCINATED, EXEMPT, REFUSED -> Optional.empty();
            case NO_DOSES -> Optional.of(bitten);
            default -> Optional.ofNullable(schedule.dueOn());
        };
    }
}
