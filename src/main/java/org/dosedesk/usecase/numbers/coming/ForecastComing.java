package org.dosedesk.usecase.numbers.coming;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.coming.DueWorker.Hold;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.entry.notgiven.LastNotGiven;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.jspecify.annotations.Nullable;

/// Works out who falls due in the coming weeks, by the rules in force on the day asked for. Each worker counts
/// once, on the first day due; who leaves before it is left out. Uses all cores; called off the FX thread; stops
/// as soon as the progress throws.
public final class ForecastComing {
    private static final int REPORT_EVERY = 256;

    private final Scheduler scheduler;
    private final Supplier<String> vaccineGroup;

    /// By these schedules, which are about this vaccine group.
    public ForecastComing(Scheduler scheduler, Supplier<String> vaccineGroup) {
        this.scheduler = scheduler;
        this.vaccineGroup = vaccineGroup;
    }

    /// Who falls due.
    ///
    /// @param weeks [ComingPlan#FEWEST] to [ComingPlan#MOST], that of the day among them
    public ComingPlan of(Snapshot snapshot, LocalDate asOf, int weeks, Progress progress) {
        List<Worker> roster = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(asOf))
                .toList();
        LocalDate end = ComingPlan.end(asOf, weeks);
        AtomicLong done = new AtomicLong();
        progress.report(0, roster.size());
        List<DueWorker> people = roster.parallelStream()
                .flatMap(worker -> {
                    long count = done.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report(count, roster.size());
                    }
                    return falling(worker, snapshot, asOf, end).stream();
                })
                .toList();
        return new ComingPlan(asOf, weeks, people);
    }

    private Optional<DueWorker> falling(Worker worker, Snapshot snapshot, LocalDate asOf, LocalDate end) {
        WorkerSchedule schedule = scheduler.schedule(worker, snapshot, asOf).orElse(null);
        LocalDate due = schedule == null ? null : schedule.dueOn();
        if (schedule == null || due == null || due.isAfter(end)) {
            return Optional.empty();
        }
        LocalDate overdueFrom = schedule.overdueFrom();
        boolean overdue = overdueFrom != null && !asOf.isBefore(overdueFrom);
        LocalDate first = due.isBefore(asOf) ? asOf : due;
        Waiver barring = waiver(worker, snapshot, first);
        LocalDate from = later(first, allowed(schedule, end), postponed(worker, snapshot, asOf));
        LocalDate free = from.isAfter(end) ? null : free(worker, snapshot, from, end);
        LocalDate day = free == null || (barring == null && from.equals(first)) ? due : free;
        LocalDate there = day.isBefore(asOf) ? asOf : day;
        Hold hold = free != null ? Hold.NONE : barring == null ? held(schedule) : hold(barring);
        return worker.onRoster(there)
                ? Optional.of(new DueWorker(worker.id(), worker.site(), day, overdue, hold))
                : Optional.empty();
    }

    // The day from which the worker is not held any more; a day after the end when none is known.
    private static LocalDate allowed(WorkerSchedule schedule, LocalDate end) {
        WorkerSchedule.Hold hold = schedule.hold();
        if (hold == null) {
            return LocalDate.MIN;
        }
        LocalDate allowed = hold.allowedFrom();
        return allowed == null ? end.plusDays(1) : allowed;
    }

    // The day on which the worker is to be asked again; any day when nothing was postponed.
    private LocalDate postponed(Worker worker, Snapshot snapshot, LocalDate asOf) {
        return LastNotGiven.of(snapshot, worker.id(), vaccineGroup.get())
                .map(NotGiven::until)
                .filter(until -> until.isAfter(asOf))
                .orElse(LocalDate.MIN);
    }

    private static Hold held(WorkerSchedule schedule) {
        WorkerSchedule.Hold hold = schedule.hold();
        if (hold == null) {
            return Hold.POSTPONED;
        }
        return hold.grade() == Grade.CONTRAINDICATED ? Hold.CONTRAINDICATED : Hold.AWAITING_DOCTOR;
    }

    private static Hold hold(Waiver barring) {
        return barring.kind() == Waiver.Kind.EXEMPTION ? Hold.EXEMPT : Hold.REFUSED;
    }

    private static LocalDate later(LocalDate... days) {
        return Arrays.stream(days).max(Comparator.naturalOrder()).orElseThrow();
    }

    // The first day from this one on that no exemption or refusal covers; null when there is none in the period.
    private @Nullable LocalDate free(Worker worker, Snapshot snapshot, LocalDate from, LocalDate end) {
        LocalDate day = from;
        while (!day.isAfter(end)) {
            LocalDate on = day;
            if (against(worker, snapshot).noneMatch(waiver -> waiver.appliesOn(on))) {
                return day;
            }
            day = day.plusDays(1);
        }
        return null;
    }

    private @Nullable Waiver waiver(Worker worker, Snapshot snapshot, LocalDate day) {
        return against(worker, snapshot)
                .filter(waiver -> waiver.appliesOn(day))
                .min((a, b) -> a.kind().compareTo(b.kind()))
                .orElse(null);
    }

    private Stream<Waiver> against(Worker worker, Snapshot snapshot) {
        return snapshot.waiversOf(worker.id()).stream()
                .filter(waiver -> waiver.inForce() && waiver.kind().keepsAway())
                .filter(waiver -> waiver.against().coversGroup(vaccineGroup.get()));
    }
}
