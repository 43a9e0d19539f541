package org.dosedesk.usecase.numbers.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;

/// How many were revaccinated as of each of many days. A worker is worked out anew only where the answer may
/// change: after a dose, a birthday, an observation's beginning or end, with a rule set that came into force, and
/// when the next dose is recommended. Whose booster no longer suffices is worked out each day. Uses all cores;
/// called off the FX thread; stops as soon as the progress throws.
public final class CoverageOverTime {
    private static final int REPORT_EVERY = 128;

    private final ForecastScheduler scheduler;

    /// By these schedules.
    public CoverageOverTime(ForecastScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /// A point for each day.
    ///
    /// @param days in ascending order
    public List<CoveragePoint> of(Snapshot snapshot, List<LocalDate> days, Progress progress) {
        AtomicIntegerArray whole = new AtomicIntegerArray(days.size());
        AtomicIntegerArray revaccinated = new AtomicIntegerArray(days.size());
        List<LocalDate> rules = ruleChanges(days);
        Collection<Worker> workers = snapshot.all(Worker.class);
        AtomicLong done = new AtomicLong();
        progress.report(0, workers.size());
        workers.parallelStream().forEach(worker -> {
            count(worker, snapshot, days, rules, whole, revaccinated);
            long count = done.incrementAndGet();
            if (count % REPORT_EVERY == 0) {
                progress.report(count, workers.size());
            }
        });
        List<CoveragePoint> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            points.add(new CoveragePoint(days.get(i), revaccinated.get(i), whole.get(i)));
        }
        return points;
    }

    private void count(
            Worker worker,
            Snapshot snapshot,
            List<LocalDate> days,
            List<LocalDate> rules,
            AtomicIntegerArray whole,
            AtomicIntegerArray revaccinated) {
        List<LocalDate> events = Stream.of(
                        rules.stream(),
                        birthdays(worker, days),
                        snapshot.dosesOf(worker.id()).stream().map(Dose::date),
                        snapshot.observationsOf(worker.id()).stream().flatMap(CoverageOverTime::ends))
                .flatMap(dates -> dates)
                .sorted()
                .toList();
        LocalDate asked = null;
        LocalDate anew = null;
        boolean concerned = false;
        boolean is = false;
        boolean lapsed = false;
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            if (!worker.onRoster(day)) {
                continue;
            }
            if (asked == null || lapsed || (anew != null && !day.isBefore(anew))) {
                Explanation explanation = scheduler.explain(worker, snapshot, day);
                boolean was = is || lapsed;
                RevaccinationStatus status = explanation.status().orElse(null);
                concerned = status != null;
                is = status == RevaccinationStatus.REVACCINATED;
                lapsed = was && !is;
                asked = day;
                anew = next(events, day, is ? recommended(explanation) : null);
            }
            if (concerned) {
                whole.incrementAndGet(i);
            }
            if (is) {
                revaccinated.incrementAndGet(i);
            }
        }
    }

    // The first day after this one on which the answer may be another.
    private static @Nullable LocalDate next(List<LocalDate> events, LocalDate day, @Nullable LocalDate recommended) {
        LocalDate event =
                events.stream().filter(date -> date.isAfter(day)).findFirst().orElse(null);
        if (recommended == null || !recommended.isAfter(day)) {
            return event;
        }
        return event == null || recommended.isBefore(event) ? recommended : event;
    }

    private static @Nullable LocalDate recommended(Explanation explanation) {
        return explanation.next().unheld();
    }

    // The days from which on another rule set is in force than the day before in the list.
    private List<LocalDate> ruleChanges(List<LocalDate> days) {
        List<LocalDate> changes = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            if (!Objects.equals(scheduler.ruleSet(days.get(i)), scheduler.ruleSet(days.get(i - 1)))) {
                changes.add(days.get(i));
            }
        }
        return changes;
    }

    // Rules speak of whole years of age.
    private static Stream<LocalDate> birthdays(Worker worker, List<LocalDate> days) {
        return IntStream.rangeClosed(days.getFirst().getYear(), days.getLast().getYear())
                .mapToObj(year ->
                        worker.birthDate().plusYears(year - worker.birthDate().getYear()));
    }

    private static Stream<LocalDate> ends(Observation observation) {
        LocalDate until = observation.until();
        return until == null ? Stream.of(observation.date()) : Stream.of(observation.date(), until.plusDays(1));
    }
}
