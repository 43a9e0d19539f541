package org.dosedesk.usecase.numbers.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.domain.coming.Week;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coming.ForecastComing;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// Works out the numbers of the charts. Uses all cores; called off the FX thread; stops as soon as the progress
/// throws.
public final class WorkOutCharts {
    /// How many weeks ahead the charts look.
    public static final int WEEKS_AHEAD = 12;

    private static final int WEEKS_BACK = 52;

    private final Register register;
    private final ForecastScheduler scheduler;
    private final CoverageOverTime overTime;
    private final ForecastComing coming;

    /// Counts what this register holds, by these schedules.
    public WorkOutCharts(Register register, ForecastScheduler scheduler) {
        this.register = register;
        this.scheduler = scheduler;
        overTime = new CoverageOverTime(scheduler);
        coming = new ForecastComing(scheduler, scheduler::vaccineGroup);
    }

    /// The numbers as of a day. Time begins with the last Sunday before anybody was revaccinated, a year ago at most.
    public ChartNumbers of(LocalDate day, Progress progress) {
        Snapshot snapshot = register.snapshot();
        List<CoveragePoint> series = overTime.of(snapshot, days(day), progress);
        return new ChartNumbers(
                day,
                scheduler.vaccineGroup(),
                fromTheStart(series),
                units(snapshot, day),
                coming.of(snapshot, day, WEEKS_AHEAD, progress),
                sites(snapshot, day));
    }

    private static List<LocalDate> days(LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        for (int back = WEEKS_BACK; back > 0; back--) {
            days.add(Week.of(day).plus(-back).sunday());
        }
        days.add(day);
        return days;
    }

    private static List<CoveragePoint> fromTheStart(List<CoveragePoint> series) {
        int first = 0;
        while (first < series.size() - 1 && series.get(first + 1).revaccinated() == 0) {
            first++;
        }
        // A line needs two ends.
        return series.subList(Math.min(first, series.size() - 2), series.size());
    }

    private List<ChartNumbers.UnitShare> units(Snapshot snapshot, LocalDate day) {
        Map<String, List<Worker>> byUnit = new TreeMap<>(KazakhOrder.INSTANCE);
        snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(day))
                .forEach(
                        worker -> byUnit.computeIfAbsent(snapshot.unitOf(worker).name(), name -> new ArrayList<>())
                                .add(worker));
        List<ChartNumbers.UnitShare> units = new ArrayList<>();
        byUnit.forEach((name, workers) -> {
            // Whom the vaccine group does not concern has no status.
            List<RevaccinationStatus> statuses = workers.parallelStream()
                    .flatMap(worker -> scheduler.schedule(worker, snapshot, day).stream())
                    .map(WorkerSchedule::status)
                    .toList();
            int revaccinated = Collections.frequency(statuses, RevaccinationStatus.REVACCINATED);
            if (!statuses.isEmpty()) {
                units.add(new ChartNumbers.UnitShare(name, new CoveragePoint(day, revaccinated, statuses.size())));
            }
        });
        return units;
    }

    private static List<Site> sites(Snapshot snapshot, LocalDate day) {
        return snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(day))
                .map(Worker::site)
                .distinct()
                .map(site -> snapshot.get(Site.class, site))
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .toList();
    }
}
