package org.dosedesk.domain.occupation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dosedesk.domain.occupation.Occupation.Kind;

/// The groups that the rules in force ask for, by occupation: each name is looked up once, however many workers have
/// it. One thread at a time.
public final class AskedGroups {
    private final List<OccupationRule> rules;
    private final Map<Kind, Map<String, Set<String>>> byName = new EnumMap<>(Kind.class);

    /// Knows these rules.
    ///
    /// @param rules voided ones are left aside
    public AskedGroups(Collection<OccupationRule> rules) {
        this.rules = rules.stream().filter(OccupationRule::inForce).toList();
    }

    /// The observation codes of the groups that a worker of this occupation belongs to by the rules.
    public Set<String> of(Occupation occupation) {
        Set<String> codes = new TreeSet<>();
        for (Kind kind : Kind.values()) {
            codes.addAll(byName.computeIfAbsent(kind, any -> new HashMap<>())
                    .computeIfAbsent(occupation.name(kind), name -> codes(kind, name)));
        }
        return codes;
    }

    private Set<String> codes(Kind kind, String name) {
        return rules.stream()
                .filter(rule -> rule.isAbout(kind, name))
                .map(OccupationRule::code)
                .collect(Collectors.toSet());
    }
}
