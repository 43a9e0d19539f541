package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.coverage.NextDose;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.jspecify.annotations.Nullable;

/// A worker's schedule with everything that it was worked out from.
///
/// @param vaccineGroup what the schedule is about
/// @param schedule null when the vaccine group does not concern the worker
/// @param rules the version of the rule set in force, null before the first one
/// @param forecast null without rules, and for a worker whom the vaccine group does not concern
/// @param waiver the exemption or refusal in force that keeps the vaccine group away, null when there is none
/// @param doses the doses known on the day that are in force, by date
/// @param next the dates of the next dose, and what keeps it away
/// @param clearance what stands against each vaccine of the group
public record Explanation(
        String vaccineGroup,
        @Nullable WorkerSchedule schedule,
        LocalDate asOf,
        @Nullable RuleSet rules,
        @Nullable VaccineGroupForecast forecast,
        @Nullable Waiver waiver,
        List<Dose> doses,
        NextDose next,
        Clearance clearance) {
    public Explanation {
        doses = List.copyOf(doses);
    }

    /// The one status; empty when the vaccine group does not concern the worker.
    public Optional<RevaccinationStatus> status() {
        return Optional.ofNullable(schedule).map(WorkerSchedule::status);
    }
}
