package org.dosedesk.ui.people.workers;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;

/// Makes the table's rows from the register's content. One thread at a time.
final class RowBuilder {
    private final Snapshot snapshot;
    private final Schedules schedules;
    private final String vaccineGroup;
    private final Map<Id<?>, Choice> choices = new HashMap<>();

    /// @param vaccineGroup whose last dose is shown, as the status is about it
    RowBuilder(Snapshot snapshot, Schedules schedules, String vaccineGroup) {
        this.snapshot = snapshot;
        this.schedules = schedules;
        this.vaccineGroup = vaccineGroup;
    }

    /// The rows of those among these workers who are on the roster.
    List<WorkerRow> rows(Collection<Worker> workers) {
        return workers.stream()
                .filter(worker -> worker.onRoster(schedules.asOf()))
                .map(this::row)
                .toList();
    }

    private WorkerRow row(Worker worker) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        Unit unit = snapshot.get(Unit.class, workshop.unit());
        Site site = snapshot.get(Site.class, worker.site());
        Optional<WorkerSchedule> schedule = schedules.of(worker.id());
        Optional<Dose> last = snapshot.dosesOf(worker.id()).reversed().stream()
                .filter(dose -> dose.inForce()
                        && snapshot.get(Vaccine.class, dose.vaccine())
                                .vaccineGroup()
                                .equals(vaccineGroup))
                .findFirst();
        String name = worker.name().full();
        return new WorkerRow(
                worker.id(),
                name,
                worker.birthDate(),
                worker.personnelNumber(),
                choice(workshop.id(), workshop.name()),
                choice(unit.id(), unit.name()),
                choice(site.id(), site.name()),
                site.hosts(unit.id()),
                schedule.map(WorkerSchedule::status).orElse(null),
                schedule.map(WorkerSchedule::dueOn).orElse(null),
                last.map(Dose::date).orElse(null),
                last.map(dose -> snapshot.get(Vaccine.class, dose.vaccine()).code())
                        .orElse(null),
                WorkerQuery.key(worker),
                KazakhOrder.key(name));
    }

    private Choice choice(Id<?> id, String name) {
        return choices.computeIfAbsent(id, key -> Choice.of(key, name));
    }
}
