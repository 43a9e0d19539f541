package org.dosedesk.usecase.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.PartedMap;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The schedules of everyone on the roster whom the vaccine group in use concerns, as of one day. Worked out once for
/// all, off the FX thread, and after a save only for the workers whom it concerns, on the thread that saved.
public final class Schedules {
    private static final int REPORT_EVERY = 256;

    private final Register register;
    private final Scheduler scheduler;
    private final List<Consumer<Set<Id<Worker>>>> listeners = new CopyOnWriteArrayList<>();
    private volatile State state;

    private record State(LocalDate asOf, PartedMap<Id<Worker>, WorkerSchedule> table) {}

    /// Knows nobody's schedule until [#computeAll].
    public Schedules(Register register, Scheduler scheduler) {
        this.register = register;
        this.scheduler = scheduler;
        this.state = new State(LocalDate.now(register.clock()), PartedMap.empty());
        register.onSaved(saved -> update(saved.changes(), saved.snapshot()));
    }

    /// The day that the schedules are about.
    public LocalDate asOf() {
        return state.asOf;
    }

    /// A worker's schedule; empty for someone who is not on the roster as of the day, or whom the vaccine group does
    /// not concern.
    public Optional<WorkerSchedule> of(Id<Worker> worker) {
        return Optional.ofNullable(state.table.get(worker));
    }

    /// All schedules as of the day, as they are now.
    public Collection<WorkerSchedule> all() {
        return state.table.values();
    }

    /// How many workers are on the roster as of the day, whether or not the vaccine group concerns them.
    public int roster() {
        LocalDate day = state.asOf;
        return (int) register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.onRoster(day))
                .count();
    }

    /// Works out everyone's schedule as of a day and tells the listeners. Uses all cores; takes a
    /// moment.
    public synchronized void computeAll(LocalDate asOf, Progress progress) {
        Snapshot snapshot = register.snapshot();
        List<Worker> roster = snapshot.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(asOf))
                .toList();
        AtomicLong done = new AtomicLong();
        Queue<WorkerSchedule> all = new ConcurrentLinkedQueue<>();
        roster.parallelStream().forEach(worker -> {
            scheduler.schedule(worker, snapshot, asOf).ifPresent(all::add);
            long count = done.incrementAndGet();
            if (count % REPORT_EVERY == 0) {
                progress.report(count, roster.size());
            }
        });
        Map<Id<Worker>, WorkerSchedule> byWorker = HashMap.newHashMap(all.size());
        all.forEach(schedule -> byWorker.put(schedule.worker(), schedule));
        Set<Id<Worker>> changed = new HashSet<>(state.table.keys());
        state = new State(asOf, PartedMap.<Id<Worker>, WorkerSchedule>empty().with(byWorker));
        changed.addAll(byWorker.keySet());
        listeners.forEach(listener -> listener.accept(changed));
    }

    /// Tells whose schedule may have changed, on the thread that worked it out; returns what takes the
    /// listener off.
    public Runnable onChanged(Consumer<Set<Id<Worker>>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private synchronized void update(List<Change> changes, Snapshot snapshot) {
        Set<Id<Worker>> concerned = new HashSet<>();
        for (Change change : changes) {
            concern(change.after()).ifPresent(concerned::add);
            // An entry may move from one record of a person to another.
            if (change.before() != null) {
                concern(change.before()).ifPresent(concerned::add);
            }
        }
        if (concerned.isEmpty()) {
            return;
        }
        LocalDate asOf = state.asOf;
        Map<Id<Worker>, @Nullable WorkerSchedule> changed = new HashMap<>();
        for (Id<Worker> id : concerned) {
            changed.put(
                    id,
                    snapshot.find(Worker.class, id)
                            .filter(worker -> worker.onRoster(asOf))
                            .flatMap(worker -> scheduler.schedule(worker, snapshot, asOf))
                            .orElse(null));
        }
        state = new State(asOf, state.table.with(changed));
        listeners.forEach(listener -> listener.accept(Set.copyOf(concerned)));
    }

    private static Optional<Id<Worker>> concern(Entity record) {
        return switch (record) {
            case Worker worker -> Optional.of(worker.id());
            case Dose dose -> Optional.of(dose.worker());
            case Waiver waiver -> Optional.of(waiver.worker());
            case Observation observation -> Optional.of(observation.worker());
            default -> Optional.empty();
        };
    }
}
