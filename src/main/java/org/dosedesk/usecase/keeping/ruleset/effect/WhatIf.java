package org.dosedesk.usecase.keeping.ruleset.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// Works out what other rules or another day would bring, without changing anything. Uses all cores; called off
/// the FX thread; stops as soon as the progress throws.
public final class WhatIf {
    private static final int REPORT_EVERY = 256;

    private final Register register;
    private final Forecaster forecaster = new Forecaster();

    /// Asks about the workers of this register.
    public WhatIf(Register register) {
        this.register = register;
    }

    /// Rules, and the day on which they are looked at.
    public record Case(RuleLibrary rules, LocalDate asOf) {}

    /// Everyone's schedule in two cases, vaccine group by vaccine group.
    public List<Effect> of(List<String> vaccineGroups, Case now, Case then, Progress progress) {
        List<Effect> effects = new ArrayList<>();
        for (String group : vaccineGroups) {
            int before = effects.size();
            effects.add(of(
                    group,
                    now,
                    then,
                    (done, total) -> progress.report(total * before + done, total * vaccineGroups.size())));
        }
        return effects;
    }

    /// Everyone's schedule in two cases.
    public Effect of(String vaccineGroup, Case now, Case then, Progress progress) {
        Snapshot snapshot = register.snapshot();
        ForecastScheduler first = new ForecastScheduler(now.rules, forecaster, vaccineGroup);
        ForecastScheduler second = new ForecastScheduler(then.rules, forecaster, vaccineGroup);
        List<Worker> all = List.copyOf(snapshot.all(Worker.class));
        // Nobody is concerned by a group that there are no rules for.
        boolean hasBefore = now.rules.of(vaccineGroup).isPresent();
        boolean hasAfter = then.rules.of(vaccineGroup).isPresent();
        AtomicLong done = new AtomicLong();
        progress.report(0, all.size());
        List<Effect.Pair> pairs = all.parallelStream()
                .flatMap(worker -> {
                    long count = done.incrementAndGet();
                    if (count % REPORT_EVERY == 0) {
                        progress.report(count, all.size());
                    }
                    return pair(
                            worker,
                            hasBefore ? schedule(first, worker, snapshot, now.asOf) : Optional.empty(),
                            hasAfter ? schedule(second, worker, snapshot, then.asOf) : Optional.empty());
                })
                .toList();
        return new Effect(vaccineGroup, now.asOf, then.asOf, pairs);
    }

    private static Stream<Effect.Pair> pair(
            Worker worker, Optional<WorkerSchedule> before, Optional<WorkerSchedule> after) {
        return before.isEmpty() && after.isEmpty()
                ? Stream.empty()
                : Stream.of(new Effect.Pair(worker, before.orElse(null), after.orElse(null)));
    }

    private static Optional<WorkerSchedule> schedule(
            ForecastScheduler scheduler, Worker worker, Snapshot snapshot, LocalDate asOf) {
        return worker.onRoster(asOf) ? scheduler.schedule(worker, snapshot, asOf) : Optional.empty();
    }
}
