package org.dosedesk.domain.coverage;

import java.util.EnumMap;
import java.util.Map;

/// How many workers have each status. Immutable.
///
/// @param counts one entry a status, zeros too
/// @param contraindicated how many of the exempt are so by a contraindication
/// @param awaitingDoctor how many of the exempt wait for a doctor to weigh a precaution
public record Tally(Map<RevaccinationStatus, Integer> counts, int contraindicated, int awaitingDoctor) {
    /// Nobody.
    public static final Tally NONE = new Tally(Map.of());

    public Tally {
        Map<RevaccinationStatus, Integer> all = new EnumMap<>(RevaccinationStatus.class);
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            all.put(status, counts.getOrDefault(status, 0));
        }
        counts = Map.copyOf(all);
        if (contraindicated + awaitingDoctor > counts.getOrDefault(RevaccinationStatus.EXEMPT, 0)) {
            throw new IllegalArgumentException("more are held than exempt");
        }
    }

    /// Nobody of the exempt is held by a contraindication or a precaution.
    public Tally(Map<RevaccinationStatus, Integer> counts) {
        this(counts, 0, 0);
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
