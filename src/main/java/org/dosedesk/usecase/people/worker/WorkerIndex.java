package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Everyone on the roster as of a day, ready to be found while somebody types. Immutable; building it takes a moment
/// with many workers, asking does not.
public final class WorkerIndex {
    /// An index that finds nobody.
    public static final WorkerIndex EMPTY = new WorkerIndex(List.of());

    private final List<Entry> entries;

    private record Entry(String order, String key, Worker worker) {}

    private WorkerIndex(List<Entry> entries) {
        this.entries = entries;
    }

    /// The index of everyone on the roster as of a day.
    public static WorkerIndex of(Snapshot snapshot, LocalDate asOf) {
        return of(snapshot, worker -> worker.onRoster(asOf));
    }

    private static WorkerIndex of(Snapshot snapshot, Predicate<Worker> wanted) {
        return new WorkerIndex(snapshot.all(Worker.class).stream()
                .filter(wanted)
                .map(worker -> new Entry(KazakhOrder.key(worker.name().full()), WorkerQuery.key(worker), worker))
                .sorted(Comparator.comparing(Entry::order).thenComparing(entry -> entry.worker.birthDate()))
                .toList());
    }

    /// The index of those who have left by a day, but no record out of use.
    public static WorkerIndex ofLeavers(Snapshot snapshot, LocalDate asOf) {
        return of(snapshot, worker -> worker.replacedBy() == null && leftBy(worker.left(), asOf));
    }

    private static boolean leftBy(@Nullable LocalDate left, LocalDate asOf) {
        return left != null && !left.isAfter(asOf);
    }

    /// The index of everyone, leavers among them, but no record out of use.
    public static WorkerIndex ofEveryone(Snapshot snapshot) {
        return of(snapshot, worker -> worker.replacedBy() == null);
    }

    /// The first workers found, by the alphabet; nobody when nothing was typed.
    ///
    /// @param limit at most so many
    public List<Worker> find(WorkerQuery query, int limit) {
        List<Worker> found = new ArrayList<>();
        if (query.isEmpty()) {
            return found;
        }
        for (Entry entry : entries) {
            if (query.matches(entry.key)) {
                found.add(entry.worker);
                if (found.size() == limit) {
                    break;
                }
            }
        }
        return found;
    }
}
