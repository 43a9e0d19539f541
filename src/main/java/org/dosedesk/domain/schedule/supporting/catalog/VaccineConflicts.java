package org.dosedesk.domain.schedule.supporting.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The vaccine type conflicts of a rule set, by the impacted vaccine.
public final class VaccineConflicts {

    private final Map<String, List<VaccineConflict>> byImpacted;
    private final Set<String> conflicting;

    /// The conflicts of a rule set, in any order.
    public VaccineConflicts(List<VaccineConflict> conflicts) {
        conflicting = conflicts.stream().map(VaccineConflict::conflicting).collect(Collectors.toUnmodifiableSet());
        byImpacted = conflicts.stream()
                .collect(Collectors.groupingBy(VaccineConflict::impacted, Collectors.toUnmodifiableList()));
    }

    /// Whether a dose of this CVX code can spoil another at all.
    public boolean spoils(String cvx) {
        return conflicting.contains(cvx);
    }

    /// All of them, by the two vaccines.
    public List<VaccineConflict> all() {
        return byImpacted.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(VaccineConflict::conflicting).thenComparing(VaccineConflict::impacted))
                .toList();
    }

    /// The conflicts in which a dose of this CVX code is the impacted one.
    public List<VaccineConflict> impacting(String cvx) {
        return byImpacted.getOrDefault(cvx, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VaccineConflicts conflicts && byImpacted.equals(conflicts.byImpacted);
    }

    @Override
    public int hashCode() {
        return byImpacted.hashCode();
    }
}
