package org.dosedesk.domain.ruleset.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;

/// The ages for a dose as a doctor speaks of them, "the first dose from 18 years on": the same rule in every
/// series of a rule set that has it.
///
/// @param kind and `ordinal` say for which dose
/// @param period when it is in force
/// @param source null where the file gives none
/// @param series the names of the series that have it
public record AgeGroup(
        TargetDoseKind kind,
        int ordinal,
        AgeValues values,
        EffectivePeriod period,
        @Nullable RuleSource source,
        List<String> series)
        implements RuleGroup {

    public AgeGroup {
        series = List.copyOf(series);
    }

    /// Every rule of a set that gives an age, each once, in the order in which the set names them.
    public static List<AgeGroup> of(RuleSet rules) {
        Map<AgeGroup, List<String>> found = new LinkedHashMap<>();
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries one : antigen.series()) {
                for (SeriesDose dose : one.doses()) {
                    dose.ages()
                            .forEach(rule -> found.computeIfAbsent(key(dose, rule), key -> new ArrayList<>())
                                    .add(one.name()));
                }
            }
        }
        return found.entrySet().stream()
                .filter(entry -> !entry.getKey().values.isEmpty())
                .map(entry ->
                        entry.getKey().in(entry.getValue().stream().distinct().toList()))
                .toList();
    }

    /// Whether a rule for a dose is this one.
    public boolean holds(SeriesDose dose, AgeRule rule) {
        return key(dose, rule).equals(in(List.of()));
    }

    private AgeGroup in(List<String> names) {
        return new AgeGroup(kind, ordinal, values, period, source, names);
    }

    private static AgeGroup key(SeriesDose dose, AgeRule rule) {
        return new AgeGroup(dose.kind(), dose.ordinal(), AgeValues.of(rule), rule.period(), rule.source(), List.of());
    }
}
