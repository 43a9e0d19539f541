package org.dosedesk.domain.campaign;

import java.time.LocalDate;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// One worker put on a route by hand, or kept off all of them.
///
/// @param day the day on which it was decided, at the user's place
/// @param route null for none
/// @param run the run of a trip, counted from 1; null where the program chooses one
/// @param voided null while it counts
public record WorkerPlacement(
        Id<WorkerPlacement> id,
        Id<Campaign> campaign,
        Id<Worker> worker,
        LocalDate day,
        @Nullable Id<Route> route,
        @Nullable Integer run,
        Recorded recorded,
        @Nullable Voided voided)
        implements Placement, WorkerEntry {
    @Override
    public WorkerPlacement voided(@Nullable Voided mark) {
        return new WorkerPlacement(id, campaign, worker, day, route, run, recorded, mark);
    }

    @Override
    public WorkerPlacement about(Id<Worker> other) {
        return new WorkerPlacement(id, campaign, other, day, route, run, recorded, voided);
    }
}
