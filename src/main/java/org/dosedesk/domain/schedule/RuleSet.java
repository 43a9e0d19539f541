package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineConflicts;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.jspecify.annotations.Nullable;

/// One version of a named set of rules, in force from `validFrom` until the next version: immutable, safe for any
/// number of threads. Two with the same rules are equal. Vaccine groups with an antigen that the set has no rules for
/// are left out. What every forecast asks for is looked up once, when the set is made.
public final class RuleSet {
    private final String name;
    private final String version;
    private final @Nullable RuleSource source;
    private final LocalDate validFrom;
    private final List<Antigen> antigens;
    private final List<VaccineGroup> vaccineGroups;
    private final Map<String, List<AntigenAssociation>> associations;
    private final VaccineConflicts conflicts;
    private final Map<String, Antigen> byName;
    private final CompiledRules compiled;

    /// @param associations the antigens of a vaccine, by its CVX code
    public RuleSet(
            String name,
            String version,
            @Nullable RuleSource source,
            LocalDate validFrom,
            List<Antigen> antigens,
            List<VaccineGroup> vaccineGroups,
            Map<String, List<AntigenAssociation>> associations,
            VaccineConflicts conflicts) {
        if (name.isBlank() || version.isBlank()) {
            throw new IllegalArgumentException("A rule set needs a name and a version");
        }
        this.name = name;
        this.version = version;
        this.source = source;
        this.validFrom = validFrom;
        this.antigens = List.copyOf(antigens);
        this.conflicts = conflicts;
        byName = byName(this.antigens);
        Set<String> known = new HashSet<>(byName.keySet());
        this.vaccineGroups = vaccineGroups.stream()
                .filter(group -> known.containsAll(group.antigens()))
                .toList();
        Map<String, List<AntigenAssociation>> copy = new HashMap<>();
        associations.forEach((cvx, list) -> copy.put(cvx, List.copyOf(list)));
        this.associations = Map.copyOf(copy);
        compiled = CompiledRules.compile(this.vaccineGroups, byName);
    }

    private static Map<String, Antigen> byName(List<Antigen> antigens) {
        Map<String, Antigen> known = new HashMap<>();
        for (Antigen antigen : antigens) {
            if (known.put(antigen.name(), antigen) != null) {
                throw new IllegalArgumentException("The antigen '" + antigen.name() + "' is defined twice");
            }
        }
        return Map.copyOf(known);
    }

    /// What it is a version of.
    public String name() {
        return name;
    }

    /// What this version is called.
    public String version() {
        return version;
    }

    /// The paper behind the version as a whole, null when none is named.
    public @Nullable RuleSource source() {
        return source;
    }

    /// The first day on which it is in force.
    public LocalDate validFrom() {
        return validFrom;
    }

    /// The diseases that it has rules against.
    public List<Antigen> antigens() {
        return antigens;
    }

    /// The vaccine groups, in order.
    public List<VaccineGroup> vaccineGroups() {
        return vaccineGroups;
    }

    /// The antigens of a vaccine, by its CVX code.
    public Map<String, List<AntigenAssociation>> associations() {
        return associations;
    }

    /// The CVX codes of the vaccines that count for a vaccine group, by its antigens.
    public Set<String> vaccinesOf(String vaccineGroup) {
        Set<String> antigensOfGroup = new HashSet<>();
        for (VaccineGroup group : vaccineGroups) {
            if (group.name().equals(vaccineGroup)) {
                antigensOfGroup.addAll(group.antigens());
            }
        }
        Set<String> codes = new HashSet<>();
        associations.forEach((cvx, list) -> {
            if (list.stream().anyMatch(one -> antigensOfGroup.contains(one.antigen()))) {
                codes.add(cvx);
            }
        });
        return codes;
    }

    /// Which vaccines spoil one another.
    public VaccineConflicts conflicts() {
        return conflicts;
    }

    /// The same rules as the forecaster walks through them.
    CompiledRules compiled() {
        return compiled;
    }

    /// The antigen of this name, if the set has rules for it.
    public Optional<Antigen> antigen(String antigenName) {
        return Optional.ofNullable(byName.get(antigenName));
    }

    /// Whether any rule of this version asks for an observation with this code.
    public boolean asksFor(String observationCode) {
        return antigens.stream().anyMatch(antigen -> antigen.asksFor(observationCode));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleSet rules
                && name.equals(rules.name)
                && version.equals(rules.version)
                && Objects.equals(source, rules.source)
                && validFrom.equals(rules.validFrom)
                && antigens.equals(rules.antigens)
                && vaccineGroups.equals(rules.vaccineGroups)
                && associations.equals(rules.associations)
                && conflicts.equals(rules.conflicts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, version, validFrom);
    }

    @Override
    public String toString() {
        return name + " " + version;
    }
}
