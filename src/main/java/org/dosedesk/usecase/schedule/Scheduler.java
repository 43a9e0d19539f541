package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.Optional;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Works out one worker's schedule. Pure and safe for use by several threads.
@FunctionalInterface
public interface Scheduler {
    /// The worker's schedule as of a day, from what the snapshot knows; empty for whom the vaccine group does not
    /// concern.
    Optional<WorkerSchedule> schedule(Worker worker, Snapshot snapshot, LocalDate asOf);
}
