package org.dosedesk.domain.schedule.supporting.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The vaccine type conflicts of a rule set, by the impacted vaccine.
public final class VaccineConflicts {

    private final Map<String, List<VaccineConflict>> byImpacted;

    /// The conflicts of a rule set, in any order.
    public VaccineConflicts(List<VaccineConflict> conflicts) {
        byImpacted = conflicts.stream()
                .collect(Collectors.groupingBy(VaccineConflict::impacted, Collectors.toUnmodifiableList()));
    }

    /// The conflicts in which a dose of this CVX code is the impacted one.
    public List<VaccineConflict> impacting(String cvx) {
        return byImpacted.getOrDefault(cvx, List.of());
    }
}
