package org.dosedesk.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.jspecify.annotations.Nullable;

/// A scheduler that says what it was told: when each worker's next dose is due, and what stands in its way.
public final class PlannedScheduler implements Scheduler {
    private static final int MONTHS_TO_OVERDUE = 3;

    private final Map<Id<Worker>, Plan> plans = new ConcurrentHashMap<>();

    /// What a worker waits for.
    public enum Kind {
        BOOSTER,
        SECOND_DOSE,
        FIRST_DOSE,
        EXEMPT,
        REFUSED,
        NOTHING
    }

    private record Plan(Kind kind, @Nullable LocalDate dueOn) {}

    /// Tells what a worker waits for and from when.
    public void plan(Id<Worker> worker, Kind kind, @Nullable LocalDate dueOn) {
        plans.put(worker, new Plan(kind, dueOn));
    }

    @Override
    public Optional<WorkerSchedule> schedule(Worker worker, Snapshot snapshot, LocalDate asOf) {
        Plan plan = plans.getOrDefault(worker.id(), new Plan(Kind.NOTHING, null));
        LocalDate dueOn = plan.dueOn;
        LocalDate overdue = dueOn == null ? null : dueOn.plusMonths(MONTHS_TO_OVERDUE);
        RevaccinationStatus status = switch (plan.kind) {
            case BOOSTER -> booster(dueOn, overdue, asOf);
            case SECOND_DOSE -> RevaccinationStatus.INCOMPLETE;
            case FIRST_DOSE -> RevaccinationStatus.NO_DOSES;
            case EXEMPT -> RevaccinationStatus.EXEMPT;
            case REFUSED -> RevaccinationStatus.REFUSED;
            case NOTHING -> RevaccinationStatus.REVACCINATED;
        };
        return Optional.of(new WorkerSchedule(worker.id(), status, dueOn, overdue));
    }

    private static RevaccinationStatus booster(@Nullable LocalDate dueOn, @Nullable LocalDate overdue, LocalDate asOf) {
        if (dueOn == null || overdue == null || asOf.isBefore(dueOn)) {
            return RevaccinationStatus.UPCOMING;
        }
        return asOf.isBefore(overdue) ? RevaccinationStatus.DUE : RevaccinationStatus.OVERDUE;
    }
}
