package org.dosedesk.domain.ruleset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.jspecify.annotations.Nullable;

/// What a fact of a rule set is about: the same in two versions, so that their facts can be compared.
///
/// @param dose the number of the series dose, 0 for the whole series
/// @param detail tells facts of one aspect apart, such as what an interval counts from; empty where there is one only
public record RuleFact(String series, int dose, Aspect aspect, String detail) {
    /// What can be said of a series or a series dose.
    public enum Aspect {
        SERIES_TYPE,
        INDICATIONS,
        DOSES,
        AGE,
        INTERVAL,
        VACCINES,
        SEASON,
        RECURRING
    }

    /// All facts of a version with their values, in the order of the set.
    public static Map<RuleFact, Object> of(RuleSet rules) {
        Map<RuleFact, Object> facts = new LinkedHashMap<>();
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries series : antigen.series()) {
                BiConsumer<RuleFact, @Nullable Object> add = (fact, value) -> {
                    if (value != null) {
                        facts.put(fact, value);
                    }
                };
                series(series, antigen.name(), add);
            }
        }
        return facts;
    }

    private static void series(AntigenSeries series, String antigen, BiConsumer<RuleFact, @Nullable Object> add) {
        String name = series.name().equals(antigen) ? antigen : antigen + ": " + series.name();
        add.accept(new RuleFact(name, 0, Aspect.SERIES_TYPE, ""), series.type());
        add.accept(new RuleFact(name, 0, Aspect.DOSES, ""), series.doses().size());
        add.accept(
                new RuleFact(name, 0, Aspect.INDICATIONS, ""),
                series.indications().isEmpty()
                        ? null
                        : new TreeSet<>(series.indications().stream()
                                .map(AntigenSeries.Indication::observationCode)
                                .toList()));
        for (SeriesDose dose : series.doses()) {
            dose(name, dose, add);
        }
    }

    private static void dose(String series, SeriesDose dose, BiConsumer<RuleFact, @Nullable Object> add) {
        int number = dose.number();
        List<AgeRule> ages = dose.ages();
        for (int i = 0; i < ages.size(); i++) {
            add.accept(new RuleFact(series, number, Aspect.AGE, i == 0 ? "" : Integer.toString(i)), ages.get(i));
        }
        Map<String, Integer> seen = new HashMap<>();
        for (IntervalRule interval : dose.intervals()) {
            String detail = interval.from() + "/" + interval.period().from();
            int same = seen.merge(detail, 1, Integer::sum);
            add.accept(new RuleFact(series, number, Aspect.INTERVAL, detail + "/" + same), interval);
        }
        add.accept(
                new RuleFact(series, number, Aspect.VACCINES, ""),
                new TreeSet<>(dose.preferable().stream().map(RuleFact::product).toList()));
        add.accept(new RuleFact(series, number, Aspect.SEASON, ""), dose.season());
        add.accept(new RuleFact(series, number, Aspect.RECURRING, ""), dose.recurring() ? true : null);
    }

    private static String product(SeriesDoseVaccine vaccine) {
        return Objects.requireNonNullElse(vaccine.tradeName(), vaccine.cvx());
    }
}
