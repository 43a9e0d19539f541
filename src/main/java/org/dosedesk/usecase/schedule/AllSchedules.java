package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Works out one worker's schedules against everything. Pure; takes less than a millisecond.
@FunctionalInterface
public interface AllSchedules {
    /// The schedule against the vaccine group in use first, then those against all others that concern the worker.
    List<GroupSchedule> of(Worker worker, Snapshot snapshot, LocalDate asOf);
}
