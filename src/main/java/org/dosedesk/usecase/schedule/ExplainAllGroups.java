package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;

/// A worker's schedules against everything that concerns the worker. Safe for use by several threads.
public final class ExplainAllGroups {
    private final RulesInUse inUse;
    private final Forecaster forecaster;

    /// Works by the rules that are in use when it is asked.
    public ExplainAllGroups(RulesInUse inUse, Forecaster forecaster) {
        this.inUse = inUse;
        this.forecaster = forecaster;
    }

    /// A schedule for each vaccine group that concerns the worker or of which a dose is known, in the order of the
    /// library.
    public List<Explanation> of(Worker worker, Snapshot snapshot, LocalDate asOf) {
        return inUse.library().vaccineGroups().stream()
                .map(group -> explain(worker, snapshot, asOf, group))
                .filter(explained ->
                        explained.forecast() != null || !explained.doses().isEmpty())
                .toList();
    }

    /// The schedule against the vaccine group in use first, then those against all others that concern the worker.
    public List<GroupSchedule> schedules(Worker worker, Snapshot snapshot, LocalDate asOf) {
        String first = inUse.vaccineGroup();
        return Stream.concat(
                        Stream.of(explain(worker, snapshot, asOf, first)),
                        of(worker, snapshot, asOf).stream()
                                .filter(explained -> !explained.vaccineGroup().equals(first)))
                .map(explained -> new GroupSchedule(explained.vaccineGroup(), explained.schedule()))
                .toList();
    }

    /// The schedule for one vaccine group, whether it concerns the worker or not.
    public Explanation explain(Worker worker, Snapshot snapshot, LocalDate asOf, String vaccineGroup) {
        return new ForecastScheduler(inUse, forecaster, vaccineGroup).explain(worker, snapshot, asOf);
    }
}
