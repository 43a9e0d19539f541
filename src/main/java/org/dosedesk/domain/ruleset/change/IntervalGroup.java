package org.dosedesk.domain.ruleset.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.jspecify.annotations.Nullable;

/// One interval as a doctor speaks of it, "the booster six months after the course": the same rule in every series
/// of a rule set that has it.
///
/// @param kind and `ordinal` say before which dose it lies
/// @param period when it is in force
/// @param source null where the file gives none; the paper alone, whenever it began to hold
/// @param products trade names: it holds only for whoever had one of them; empty when it always holds
/// @param within a dose later than this is no dose of the series; null without such a limit
/// @param series the names of the series that have it
public record IntervalGroup(
        TargetDoseKind kind,
        int ordinal,
        IntervalRule.From from,
        IntervalValues values,
        EffectivePeriod period,
        @Nullable RuleSource source,
        Set<String> products,
        @Nullable TimeSpan within,
        List<String> series)
        implements RuleGroup {

    public IntervalGroup {
        products = Set.copyOf(products);
        series = List.copyOf(series);
    }

    /// Every interval of a rule set, each once, in the order in which the set names them.
    public static List<IntervalGroup> of(RuleSet rules) {
        Map<IntervalGroup, List<String>> found = new LinkedHashMap<>();
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries one : antigen.series()) {
                for (SeriesDose dose : one.doses()) {
                    for (IntervalRule rule : dose.intervals()) {
                        found.computeIfAbsent(key(dose, rule), key -> new ArrayList<>())
                                .add(one.name());
                    }
                }
            }
        }
        List<IntervalGroup> groups = new ArrayList<>();
        found.forEach(
                (key, names) -> groups.add(key.in(names.stream().distinct().toList())));
        return groups;
    }

    /// Whether a rule before a dose is this one.
    public boolean holds(SeriesDose dose, IntervalRule rule) {
        return key(dose, rule).equals(in(List.of()));
    }

    private IntervalGroup in(List<String> names) {
        return new IntervalGroup(kind, ordinal, from, values, period, source, products, within, names);
    }

    private static IntervalGroup key(SeriesDose dose, IntervalRule rule) {
        return new IntervalGroup(
                dose.kind(),
                dose.ordinal(),
                rule.from(),
                IntervalValues.of(rule),
                rule.period(),
                paper(rule.source()),
                rule.products(),
                rule.within(),
                List.of());
    }

    private static @Nullable RuleSource paper(@Nullable RuleSource source) {
        return source == null ? null : new RuleSource(source.kind(), source.number(), source.date());
    }
}
