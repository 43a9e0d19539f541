package org.dosedesk.domain.coverage;

import java.util.EnumMap;
import java.util.Map;

/// How many workers have each status. Immutable.
///
/// @param counts one entry a status, zeros too
public record Tally(Map<RevaccinationStatus, Integer> counts) {
    /// Nobody.
    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        Map<RevaccinationStatus, Integer> all = new EnumMap<>(RevaccinationStatus.class);
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Map.copyOf(all);
    }

    /// How many have this status.
    public int of(RevaccinationStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /// Everyone on the roster.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
