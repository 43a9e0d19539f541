package org.dosedesk.domain.ruleset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;

/// All rules in use: the rule sets, and the list of contraindications that cuts across them. A vaccine group
/// belongs to one rule set.
///
/// @param sets in the order in which their vaccine groups are shown
public record RuleLibrary(List<RuleSets> sets, Contraindications contraindications) {

    /// Rule sets without contraindications.
    public RuleLibrary(List<RuleSets> sets) {
        this(sets, Contraindications.NONE);
    }

    public RuleLibrary {
        sets = List.copyOf(sets);
        Set<String> known = new HashSet<>();
        for (RuleSets set : sets) {
            for (String group : groupsOf(set)) {
                if (!known.add(group)) {
                    throw new IllegalArgumentException("Two rule sets have the vaccine group '" + group + "'");
                }
            }
        }
    }

    /// The same with another version of a rule set, which takes the place of one of the same set and day; with
    /// another rule set when there is none of its name.
    ///
    /// @throws IllegalArgumentException when a vaccine group would belong to two rule sets
    public RuleLibrary with(RuleSet version) {
        List<RuleSets> all = new ArrayList<>();
        boolean found = false;
        for (RuleSets set : sets) {
            boolean its = set.name().equals(version.name());
            found |= its;
            all.add(its ? set.with(version) : set);
        }
        if (!found) {
            all.add(new RuleSets(List.of(version)));
        }
        return new RuleLibrary(all, contraindications);
    }

    /// The rule set of this name.
    public Optional<RuleSets> named(String name) {
        return sets.stream().filter(set -> set.name().equals(name)).findFirst();
    }

    /// The vaccine groups of all sets, in order.
    public List<String> vaccineGroups() {
        return sets.stream().flatMap(set -> groupsOf(set).stream()).toList();
    }

    /// The rule set that a vaccine group belongs to.
    public Optional<RuleSets> of(String vaccineGroup) {
        return sets.stream().filter(set -> groupsOf(set).contains(vaccineGroup)).findFirst();
    }

    /// Whether any rule or contraindication in force on a day asks for an observation with this code.
    public boolean asksFor(String observationCode, LocalDate day) {
        return contraindications.asksFor(Observation.ground(observationCode), day)
                || sets.stream()
                        .flatMap(set -> set.inForce(day).stream())
                        .anyMatch(rules -> rules.asksFor(observationCode));
    }

    private static Set<String> groupsOf(RuleSets set) {
        Set<String> groups = new LinkedHashSet<>();
        for (RuleSet version : set.all()) {
            version.vaccineGroups().stream().map(VaccineGroup::name).forEach(groups::add);
        }
        return groups;
    }
}
