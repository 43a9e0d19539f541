package org.dosedesk.ui.workercard;

import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Everything that the card shows at one moment, but for the history and what holds for a time.
///
/// @param schedule null while it is being worked out, and for someone who is not on the roster
record Card(
        Worker worker,
        Workshop workshop,
        Unit unit,
        Site site,
        @Nullable WorkerSchedule schedule,
        List<DoseLine> doses) {
    /// A dose with the names that it refers to.
    record DoseLine(Dose dose, Vaccine vaccine, Optional<Clinic> clinic) {}
}
