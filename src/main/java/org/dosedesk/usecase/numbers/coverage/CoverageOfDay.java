package org.dosedesk.usecase.numbers.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;

/// Works out the counts as of any day. The same day and the same register bring the same counts, always; what was
/// known then brings the counts that this program showed at the end of that day, if its rules are the same. Uses all
/// cores and takes a moment: called off the FX thread. Stops as soon as the progress throws.
public final class CoverageOfDay {
    private static final int REPORT_EVERY = 256;

    private final Register register;
    private final Scheduler scheduler;
    private final Supplier<String> vaccineGroup;
    private final CountCoverage counting = new CountCoverage();

    /// Counts what this register holds, by these schedules, which are about this vaccine group.
    public CoverageOfDay(Register register, Scheduler scheduler, Supplier<String> vaccineGroup) {
        this.register = register;
        this.scheduler = scheduler;
        this.vaccineGroup = vaccineGroup;
    }

    /// The counts as of a day.
    ///
    /// @throws org.dosedesk.usecase.register.StorageException when what was known then cannot be read
    public DayCoverage of(LocalDate day, Knowledge knowledge, Progress progress) {
        return of(day, knowledge, snapshot(day, knowledge, progress), progress);
    }

    /// The counts as of a day seen with both eyes, and what is behind the difference.
    ///
    /// @throws org.dosedesk.usecase.register.StorageException when what was known then cannot be read
    public LaterKnowledge compare(LocalDate day, Progress progress) {
        Snapshot now = register.snapshot();
        Snapshot then = snapshot(day, Knowledge.THEN, progress);
        return LaterKnowledge.of(of(day, Knowledge.THEN, then, progress), of(day, Knowledge.NOW, now, progress));
    }

    /// The counts as of many days, each as [#of] with [Knowledge#NOW] counts it, from one state of the register;
    /// in the order of the days.
    public List<Coverage> series(List<LocalDate> days, Progress progress) {
        Snapshot snapshot = register.snapshot();
        List<Coverage> series = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            progress.report(series.size(), days.size());
            series.add(of(day, Knowledge.NOW, snapshot, Progress.NONE).coverage());
        }
        return series;
    }

    private Snapshot snapshot(LocalDate day, Knowledge knowledge, Progress progress) {
        return knowledge == Knowledge.NOW
                ? register.snapshot()
                : register.asKnownAt(
                        day.plusDays(1).atStartOfDay(register.clock().getZone()).toInstant(), progress);
    }

    private DayCoverage of(LocalDate day, Knowledge knowledge, Snapshot snapshot, Progress progress) {
        List<Worker> roster = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(day))
                .toList();
        AtomicLong done = new AtomicLong();
        String group = vaccineGroup.get();
        progress.report(0, roster.size());
        List<WorkerSchedule> schedules = roster.parallelStream()
                .flatMap(worker -> {
                    Stream<WorkerSchedule> schedule = scheduler.schedule(worker, snapshot, day).stream();
                    long count = done.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report(count, roster.size());
                    }
                    return schedule;
                })
                .toList();
        return new DayCoverage(day, knowledge, group, snapshot, schedules, counting.count(schedules, snapshot));
    }
}
