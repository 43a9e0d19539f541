package org.dosedesk.ui.people.workercard;

import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.schedule.GroupSchedule;

/// Everything that the card shows at one moment, but for the history and what holds for a time.
///
/// @param schedules against the vaccine group in use first; empty for someone who is not on the roster
/// @param decisions about routes: where the worker was put by hand, and what they were told; the latest first
record Card(
        Worker worker,
        Workshop workshop,
        Unit unit,
        Site site,
        List<GroupSchedule> schedules,
        List<DoseLine> doses,
        List<NotGiven> notGiven,
        List<ReactionLine> reactions,
        List<WorkerEntry> decisions) {
    /// A dose with the names that it refers to.
    ///
    /// @param reactions those in force
    record DoseLine(Dose dose, Vaccine vaccine, Optional<Clinic> clinic, List<Reaction> reactions) {}

    /// A reaction with the dose that it followed.
    record ReactionLine(Reaction reaction, Dose dose, Vaccine vaccine) {}
}
