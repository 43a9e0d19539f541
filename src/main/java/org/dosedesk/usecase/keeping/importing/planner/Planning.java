package org.dosedesk.usecase.keeping.importing.planner;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.planner.people.People;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.register.past.Past;
import org.jspecify.annotations.Nullable;

/// What all planners of one import work with.
///
/// @param pending grows by what is to be saved
public record Planning(
        LocalDate today,
        Snapshot snapshot,
        Past past,
        People people,
        Directory directory,
        Origins origins,
        List<ImportPlan.Pending> pending) {

    static Planning of(
            Snapshot snapshot, LocalDate today, Past past, Directory directory, List<ImportPlan.Pending> pending) {
        return new Planning(today, snapshot, past, new People(snapshot, past), directory, new Origins(past), pending);
    }

    /// Whose an entry is now; null when it is this worker's.
    public @Nullable String whose(WorkerEntry entry, Worker worker) {
        return entry.worker().equals(worker.id()) ? null : FileFindings.who(snapshot.get(Worker.class, entry.worker()));
    }
}
