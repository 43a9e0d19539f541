package org.dosedesk.usecase.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A map that never changes, safe to read from any thread. A changed map shares all its parts with the old one but
/// those in which something changed, so that one save costs the same in a plant of 100,000 as in a small one.
public final class PartedMap<K, V> {
    private static final int PARTS = 1024;
    private static final PartedMap<?, ?> EMPTY = new PartedMap<>(Collections.nCopies(PARTS, Map.of()), 0);

    private final List<Map<K, V>> parts;
    private final int size;
    // Gathered when first asked for: a few records among all those parts are asked for once a worker.
    private volatile @Nullable List<V> values;

    private PartedMap(List<Map<K, V>> parts, int size) {
        this.parts = parts;
        this.size = size;
    }

    /// A map with nothing in it.
    @SuppressWarnings("unchecked") // it holds nothing of another type
    public static <K, V> PartedMap<K, V> empty() {
        return (PartedMap<K, V>) EMPTY;
    }

    /// What stands under the key, or null.
    public @Nullable V get(K key) {
        return parts.get(part(key)).get(key);
    }

    /// How many keys there are.
    public int size() {
        return size;
    }

    /// The same with these values under their keys; null takes a key out.
    public PartedMap<K, V> with(Map<? extends K, ? extends @Nullable V> changed) {
        Map<Integer, Map<K, V>> touched = new HashMap<>();
        changed.forEach((key, value) -> {
            Map<K, V> part = touched.computeIfAbsent(part(key), index -> new HashMap<>(parts.get(index)));
            if (value == null) {
                part.remove(key);
            } else {
                part.put(key, value);
            }
        });
        List<Map<K, V>> next = new ArrayList<>(parts);
        int change = 0;
        for (Map.Entry<Integer, Map<K, V>> part : touched.entrySet()) {
            change += part.getValue().size() - next.get(part.getKey()).size();
            next.set(part.getKey(), part.getValue());
        }
        return new PartedMap<>(next, size + change);
    }

    /// All keys, in no particular order; unmodifiable.
    public List<K> keys() {
        List<K> keys = new ArrayList<>(size);
        parts.forEach(part -> keys.addAll(part.keySet()));
        return Collections.unmodifiableList(keys);
    }

    /// All values, in no particular order; unmodifiable.
    public List<V> values() {
        List<V> known = values;
        if (known == null) {
            List<V> all = new ArrayList<>(size);
            parts.forEach(part -> all.addAll(part.values()));
            known = Collections.unmodifiableList(all);
            values = known;
        }
        return known;
    }

    private static int part(Object key) {
        int hash = key.hashCode();
        return (hash ^ (hash >>> 16)) & (PARTS - 1);
    }
}
