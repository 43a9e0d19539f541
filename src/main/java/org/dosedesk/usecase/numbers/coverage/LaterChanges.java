package org.dosedesk.usecase.numbers.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.numbers.coverage.LaterChange.Kind;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds what was written down, corrected or voided between two states of the register and concerns a day: entries
/// dated on it or before, and the records of those on the roster as of it, then or now.
final class LaterChanges {
    private final LocalDate day;
    private final Snapshot then;
    private final Snapshot now;
    private final List<LaterChange> found = new ArrayList<>();

    private LaterChanges(LocalDate day, Snapshot then, Snapshot now) {
        this.day = day;
        this.then = then;
        this.now = now;
    }

    static List<LaterChange> between(DayCoverage then, DayCoverage now) {
        LaterChanges changes = new LaterChanges(then.day(), then.snapshot(), now.snapshot());
        if (changes.then != changes.now) {
            changes.workers();
            changes.entries(Dose.class, Kind.DOSE_ENTERED, Kind.DOSE_CORRECTED, Kind.DOSE_VOIDED);
            changes.entries(Waiver.class, Kind.WAIVER_ENTERED, Kind.WAIVER_CORRECTED, Kind.WAIVER_VOIDED);
            changes.entries(
                    Observation.class, Kind.OBSERVATION_ENTERED, Kind.OBSERVATION_CORRECTED, Kind.OBSERVATION_VOIDED);
        }
        return changes.found;
    }

    private void workers() {
        for (Worker worker : now.all(Worker.class)) {
            Worker before = then.find(Worker.class, worker.id()).orElse(null);
            if (worker.onRoster(day) || (before != null && before.onRoster(day))) {
                compare(before, worker);
            }
        }
    }

    private void compare(@Nullable Worker before, Worker after) {
        if (before == null) {
            add(Kind.WORKER_ENTERED, after.id(), day);
            return;
        }
        if (!before.workshop().equals(after.workshop()) || !before.site().equals(after.site())) {
            add(Kind.WORKER_MOVED, after.id(), day);
        }
        if (!Objects.equals(before.hired(), after.hired()) || !Objects.equals(before.left(), after.left())) {
            add(Kind.EMPLOYMENT_CORRECTED, after.id(), day);
        }
        if (!before.birthDate().equals(after.birthDate()) || before.sex() != after.sex()) {
            add(Kind.WORKER_CORRECTED, after.id(), day);
        }
        if (!Objects.equals(before.replacedBy(), after.replacedBy())) {
            add(Kind.RECORDS_MERGED, after.id(), day);
        }
    }

    private <T extends WorkerEntry> void entries(Class<T> type, Kind entered, Kind corrected, Kind voided) {
        Map<Id<?>, T> earlier = new HashMap<>();
        then.all(type).forEach(entry -> earlier.put(entry.id(), entry));
        for (T entry : now.all(type)) {
            T before = earlier.get(entry.id());
            boolean counted = before != null && before.inForce() && concerns(before);
            boolean counts = entry.inForce() && concerns(entry);
            if (counts && (before == null || !before.inForce())) {
                add(entered, entry);
            } else if (counted && !entry.inForce()) {
                add(voided, entry);
            } else if ((counted || counts) && !entry.equals(before)) {
                add(corrected, entry);
            }
        }
    }

    private boolean concerns(WorkerEntry entry) {
        return !entry.day().isAfter(day) && (onRoster(now, entry.worker()) || onRoster(then, entry.worker()));
    }

    private boolean onRoster(Snapshot snapshot, Id<Worker> worker) {
        return snapshot.find(Worker.class, worker)
                .filter(known -> known.onRoster(day))
                .isPresent();
    }

    private void add(Kind kind, WorkerEntry entry) {
        add(kind, entry.worker(), entry.day());
    }

    private void add(Kind kind, Id<Worker> worker, LocalDate on) {
        found.add(new LaterChange(kind, worker, on));
    }
}
