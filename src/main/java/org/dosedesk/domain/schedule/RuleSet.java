package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.jspecify.annotations.Nullable;

/// One version of a named set of rules, in force from `validFrom` until the next version: immutable, safe for any
/// number of threads. `associations` maps a CVX code to the antigens of that vaccine.
/// Vaccine groups with an antigen that the set has no rules for are left out.
public record RuleSet(
        String name,
        String version,
        @Nullable RuleSource source,
        LocalDate validFrom,
        List<Antigen> antigens,
        List<VaccineGroup> vaccineGroups,
        Map<String, List<AntigenAssociation>> associations,
        VaccineConflicts conflicts) {

    public RuleSet {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("A rule set needs a name and a version");
        }
        antigens = List.copyOf(antigens);
        Set<String> known = new HashSet<>();
        for (Antigen antigen : antigens) {
            if (!known.add(antigen.name())) {
                throw new IllegalArgumentException("The antigen '" + antigen.name() + "' is defined twice");
            }
        }
        vaccineGroups = vaccineGroups.stream()
                .filter(group -> known.containsAll(group.antigens()))
                .toList();
        Map<String, List<AntigenAssociation>> copy = new HashMap<>();
        associations.forEach((cvx, list) -> copy.put(cvx, List.copyOf(list)));
        associations = Map.copyOf(copy);
    }

    /// The antigen of this name, if the set has rules for it.
    public Optional<Antigen> antigen(String antigenName) {
        for (Antigen antigen : antigens) {
            if (antigen.name().equals(antigenName)) {
                return Optional.of(antigen);
            }
        }
        return Optional.empty();
    }

    /// Whether any rule of this version asks for an observation with this code.
    public boolean asksFor(String observationCode) {
        return antigens.stream().anyMatch(antigen -> antigen.asksFor(observationCode));
    }
}
