package org.dosedesk.domain.ruleset.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.ruleset.RuleFact;
import org.dosedesk.domain.schedule.RuleSet;
import org.jspecify.annotations.Nullable;

/// Something that one version of a rule set says and another says otherwise.
///
/// @param before null when the first version says nothing of it
/// @param after null when the second one does not
public record RuleDifference(
        RuleFact fact, @Nullable Object before, @Nullable Object after) {

    /// What differs between two versions; where one is missing, everything. A series that only one of them has is
    /// told by its type and its number of doses.
    public static List<RuleDifference> between(@Nullable RuleSet before, RuleSet after) {
        Map<RuleFact, Object> first = before == null ? Map.of() : RuleFact.of(before);
        Map<RuleFact, Object> second = RuleFact.of(after);
        Set<RuleFact> facts = new LinkedHashSet<>(second.keySet());
        facts.addAll(first.keySet());
        List<RuleDifference> found = new ArrayList<>();
        for (RuleFact fact : facts) {
            boolean news = !Objects.equals(first.get(fact), second.get(fact));
            if (news && (fact.tellsOfSeries() || (hasSeries(first, fact) && hasSeries(second, fact)))) {
                found.add(new RuleDifference(fact, first.get(fact), second.get(fact)));
            }
        }
        return found;
    }

    private static boolean hasSeries(Map<RuleFact, Object> facts, RuleFact fact) {
        return facts.containsKey(new RuleFact(fact.series(), 0, RuleFact.Aspect.SERIES_TYPE, ""));
    }
}
