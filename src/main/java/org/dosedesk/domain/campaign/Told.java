package org.dosedesk.domain.campaign;

import java.time.LocalDate;
import java.time.LocalTime;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.jspecify.annotations.Nullable;

/// A worker was told when and how to come. Who told, and when, is who wrote it down.
///
/// @param run the run of a trip, counted from 1; null for any other route
/// @param day the day as told; for the place of residence the one by which the paper is to be back
/// @param time the time as told, null when none was
/// @param answer null while there is none
/// @param voided null while it counts
public record Told(
        Id<Told> id,
        Id<Campaign> campaign,
        Id<Worker> worker,
        Id<Route> route,
        @Nullable Integer run,
        LocalDate day,
        @Nullable LocalTime time,
        How how,
        @Nullable Answer answer,
        Recorded recorded,
        @Nullable Voided voided)
        implements WorkerEntry {

    /// How somebody was told.
    public enum How {
        /// A slip of paper handed over.
        SLIP,
        /// The notice board or the page that a workshop signs.
        BOARD,
        /// A call.
        PHONE,
        /// A message.
        MESSAGE
    }

    /// What somebody answered.
    public enum Answer {
        /// Comes.
        COMES,
        /// Says that the dose was had already; it counts once its paper is seen.
        ALREADY_HAD,
        /// Does not want it.
        REFUSES,
        /// Cannot come on that day.
        NOT_THAT_DAY
    }

    /// The same with another answer.
    ///
    /// @param said null for none
    public Told answered(@Nullable Answer said) {
        return new Told(id, campaign, worker, route, run, day, time, how, said, recorded, voided);
    }

    @Override
    public Told voided(@Nullable Voided mark) {
        return new Told(id, campaign, worker, route, run, day, time, how, answer, recorded, mark);
    }

    @Override
    public Told about(Id<Worker> other) {
        return new Told(id, campaign, other, route, run, day, time, how, answer, recorded, voided);
    }
}
