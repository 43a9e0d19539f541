package org.dosedesk.usecase.entry.exemption;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.entry.notgiven.LastNotGiven;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.jspecify.annotations.Nullable;

/// Lists what comes to its end in a month, the first and the last day of the month included. Leavers are on no list.
/// Pure.
public final class ListEndings {
    private final Scheduler scheduler;

    /// Tells the later status by this scheduler.
    public ListEndings(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// The endings of a month by day, then by name.
    public List<Ending> of(YearMonth month, Snapshot snapshot, LocalDate today) {
        List<Ending> found = new ArrayList<>();
        snapshot.all(Waiver.class).forEach(waiver -> {
            Ending.Sort sort = switch (waiver.kind()) {
                case EXEMPTION -> Ending.Sort.EXEMPTION;
                case REFUSAL -> Ending.Sort.REFUSAL;
                case CLEARANCE -> Ending.Sort.CLEARANCE;
            };
            add(waiver, sort, waiver.until(), month, snapshot, today, found);
        });
        snapshot.all(Observation.class)
                .forEach(seen -> add(seen, Ending.Sort.OBSERVATION, seen.until(), month, snapshot, today, found));
        snapshot.all(NotGiven.class).stream()
                .filter(notGiven -> !LastNotGiven.givenSince(notGiven, snapshot))
                .forEach(notGiven ->
                        add(notGiven, Ending.Sort.POSTPONEMENT, notGiven.until(), month, snapshot, today, found));
        found.sort(Comparator.comparing(Ending::last)
                .thenComparing(ending -> ending.worker().name().full(), KazakhOrder.INSTANCE)
                .thenComparing(ending -> ending.worker().personnelNumber())
                .thenComparing(Ending::sort));
        return List.copyOf(found);
    }

    private void add(
            WorkerEntry entry,
            Ending.Sort sort,
            @Nullable LocalDate last,
            YearMonth month,
            Snapshot snapshot,
            LocalDate today,
            List<Ending> found) {
        if (last == null || !entry.inForce() || !YearMonth.from(last).equals(month)) {
            return;
        }
        Worker worker = snapshot.get(Worker.class, entry.worker());
        if (!worker.onRoster(today) || (last.isAfter(today) && !worker.onRoster(last))) {
            return;
        }
        LocalDate after = sort == Ending.Sort.POSTPONEMENT ? last : last.plusDays(1);
        found.add(new Ending(
                entry,
                sort,
                worker,
                snapshot.get(Workshop.class, worker.workshop()),
                snapshot.get(Site.class, worker.site()),
                last,
                scheduler
                        .schedule(worker, snapshot, after)
                        .map(WorkerSchedule::status)
                        .orElse(null)));
    }
}
