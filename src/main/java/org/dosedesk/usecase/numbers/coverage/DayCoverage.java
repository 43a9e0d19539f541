package org.dosedesk.usecase.numbers.coverage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The counts as of a day with the names behind them. Immutable.
///
/// @param vaccineGroup what they are about
/// @param snapshot what the counts were made from
/// @param schedules of everyone on the roster as of the day, once each
public record DayCoverage(
        LocalDate day,
        Knowledge knowledge,
        String vaccineGroup,
        Snapshot snapshot,
        List<WorkerSchedule> schedules,
        Coverage coverage) {
    public DayCoverage {
        schedules = List.copyOf(schedules);
    }

    /// The schedules that a number counts, in no particular order.
    ///
    /// @param status null for every status: the head count
    public List<WorkerSchedule> behind(CoveragePlace place, @Nullable RevaccinationStatus status) {
        return schedules.stream()
                .filter(schedule -> status == null || schedule.status() == status)
                .filter(schedule -> {
                    Worker worker = snapshot.get(Worker.class, schedule.worker());
                    return place.holds(worker, snapshot.unitOf(worker).id());
                })
                .toList();
    }

    /// The counts as lines by unit: each unit, below it its workshops on other units' sites; the total last.
    public List<CoverageLine> byUnit(Comparator<String> names) {
        return new CoverageLines(coverage, snapshot, names).byUnit();
    }

    /// The counts as lines by site: each site, below it the workshops that it hosts; the total last.
    public List<CoverageLine> bySite(Comparator<String> names) {
        return new CoverageLines(coverage, snapshot, names).bySite();
    }
}
