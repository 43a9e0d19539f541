package org.dosedesk.usecase.keeping.importing.planner;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The register's entries of one type by what makes two of them the same: as they are, and as they ever were before
/// somebody corrected them.
///
/// @param <K> what makes two entries the same
public final class Known<T extends WorkerEntry, K> {
    private final Map<K, List<T>> now = new HashMap<>();
    private final Map<K, T> once = new HashMap<>();

    private Known() {}

    /// Knows everything that the register has.
    public static <T extends WorkerEntry, K> Known<T, K> of(Class<T> type, Planning planning, Function<T, K> key) {
        Known<T, K> known = new Known<>();
        Snapshot snapshot = planning.snapshot();
        for (T entry : snapshot.all(type)) {
            known.now
                    .computeIfAbsent(key.apply(entry), unseen -> new ArrayList<>(1))
                    .add(entry);
        }
        for (T version : planning.past().earlier(type)) {
            @SuppressWarnings("unchecked") // an entry's identity is of its own type
            Id<T> id = (Id<T>) version.id();
            snapshot.find(type, id).ifPresent(entry -> known.once.put(key.apply(version), entry));
        }
        return known;
    }

    /// The entry that is the same, voided ones only where none counts; null when there is none.
    public @Nullable T now(K key) {
        return now(key, entry -> true);
    }

    /// The entry that is the same, those preferred first, voided ones only where none counts; null when there is
    /// none.
    public @Nullable T now(K key, Predicate<T> preferred) {
        return now.getOrDefault(key, List.of()).stream()
                .min(Comparator.comparing((T entry) -> !entry.inForce()).thenComparing(entry -> !preferred.test(entry)))
                .orElse(null);
    }

    /// The entry that was the same before it was corrected, null when there is none.
    public @Nullable T once(K key) {
        return once.get(key);
    }
}
