package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The dated versions of a rule set, oldest first. The version in force is chosen by the as-of day.
public record RuleSets(List<RuleSet> versions) {

    public RuleSets {
        Set<LocalDate> days = new HashSet<>();
        for (RuleSet version : versions) {
            if (!days.add(version.validFrom())) {
                throw new IllegalArgumentException("Two versions are valid from " + version.validFrom());
            }
        }
        versions = versions.stream()
                .sorted(Comparator.comparing(RuleSet::validFrom))
                .toList();
    }

    /// The newest version valid on `asOf`; empty before the first one.
    public Optional<RuleSet> inForce(LocalDate asOf) {
        return versions.reversed().stream()
                .filter(version -> !version.validFrom().isAfter(asOf))
                .findFirst();
    }
}
