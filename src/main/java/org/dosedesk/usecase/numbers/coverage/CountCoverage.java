package org.dosedesk.usecase.numbers.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// Counts schedules by unit, site and workshop.
public final class CountCoverage {

    /// The counts of these schedules; every one must be of a worker whom the snapshot knows.
    public Coverage count(Collection<WorkerSchedule> schedules, Snapshot snapshot) {
        List<Coverage.Counted> counted = new ArrayList<>(schedules.size());
        for (WorkerSchedule schedule : schedules) {
            Worker worker = snapshot.get(Worker.class, schedule.worker());
            Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
            WorkerSchedule.Hold hold = schedule.hold();
            counted.add(new Coverage.Counted(
                    workshop.unit(),
                    workshop.id(),
                    worker.site(),
                    schedule.status(),
                    hold == null ? null : hold.grade()));
        }
        return Coverage.of(counted);
    }
}
