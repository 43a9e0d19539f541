package org.dosedesk.domain.ruleset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dosedesk.domain.ruleset.RuleFact.Aspect;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.jspecify.annotations.Nullable;

/// Collects everything that a version says and that can move a date. Nothing may be left out: what is not here can
/// differ without anybody being told.
final class RuleFacts {
    private final Map<RuleFact, Object> facts = new LinkedHashMap<>();

    RuleFacts(RuleSet rules) {
        rules.antigens().forEach(this::antigen);
        rules.vaccineGroups().forEach(group -> add("", 0, Aspect.ANTIGENS_OF_GROUP, group.name(), group));
        new TreeMap<>(rules.associations())
                .forEach((cvx, antigens) -> add(
                        "",
                        0,
                        Aspect.ANTIGENS_OF_VACCINE,
                        cvx,
                        some(antigens.stream()
                                .filter(one -> rules.antigen(one.antigen()).isPresent())
                                .collect(Collectors.toSet()))));
        rules.conflicts()
                .all()
                .forEach(one -> add("", 0, Aspect.CONFLICT, one.conflicting() + "/" + one.impacted(), one));
    }

    Map<RuleFact, Object> all() {
        return Collections.unmodifiableMap(facts);
    }

    private void antigen(Antigen antigen) {
        String name = antigen.name();
        antigen.series().forEach(one -> series(one, one.name().equals(name) ? name : name + ": " + one.name()));
        Immunity immunity = antigen.immunity();
        add(name, 0, Aspect.IMMUNITY, "", immunity.equals(Immunity.NONE) ? null : immunity);
        antigen.contraindications().forEach(one -> add(name, 0, Aspect.CONTRAINDICATIONS, one.observationCode(), one));
    }

    private void series(AntigenSeries series, String name) {
        add(name, 0, Aspect.SERIES_TYPE, "", series.type());
        add(name, 0, Aspect.VACCINE_GROUP, "", series.vaccineGroup());
        add(name, 0, Aspect.DOSES, "", series.doses().size());
        add(name, 0, Aspect.GENDERS, "", some(series.requiredGenders()));
        add(name, 0, Aspect.SELECTION, "", series.select());
        add(name, 0, Aspect.EQUIVALENT_GROUPS, "", some(series.equivalentGroups()));
        add(name, 0, Aspect.SOURCE, "", series.source());
        series.indications().forEach(one -> add(name, 0, Aspect.INDICATIONS, one.observationCode(), one));
        series.doses().forEach(dose -> dose(name, dose));
    }

    private void dose(String series, SeriesDose dose) {
        int number = dose.number();
        add(series, number, Aspect.DOSE_KIND, "", dose.kind());
        add(series, number, Aspect.SOURCE, "", dose.source());
        for (AgeRule age : dose.ages()) {
            add(series, number, Aspect.AGE, "", age);
        }
        intervals(series, number, Aspect.INTERVAL, dose.intervals());
        intervals(series, number, Aspect.ALLOWABLE_INTERVAL, dose.allowableIntervals());
        dose.preferable().forEach(one -> add(series, number, Aspect.VACCINES, product(one), one));
        dose.allowable().forEach(one -> add(series, number, Aspect.ALLOWABLE_VACCINES, product(one), one));
        add(series, number, Aspect.INADVERTENT_VACCINES, "", some(dose.inadvertent()));
        dose.skips()
                .forEach(skip -> add(series, number, Aspect.SKIP, skip.context().name(), skip));
        add(series, number, Aspect.SEASON, "", dose.season());
        add(series, number, Aspect.RECURRING, "", dose.recurring() ? true : null);
    }

    private void intervals(String series, int dose, Aspect aspect, List<IntervalRule> rules) {
        rules.forEach(rule ->
                add(series, dose, aspect, rule.from() + "/" + rule.period().from(), rule));
    }

    // Several rules may be about the same, such as two intervals from one dose: each is a fact of its own.
    private void add(String series, int dose, Aspect aspect, String detail, @Nullable Object value) {
        if (value == null) {
            return;
        }
        RuleFact fact = new RuleFact(series, dose, aspect, detail);
        for (int place = 2; facts.containsKey(fact); place++) {
            fact = new RuleFact(series, dose, aspect, detail + "#" + place);
        }
        facts.put(fact, value);
    }

    private static <T> @Nullable Set<T> some(Set<T> values) {
        return values.isEmpty() ? null : values;
    }

    private static String product(SeriesDoseVaccine vaccine) {
        return Objects.requireNonNullElse(vaccine.tradeName(), vaccine.cvx());
    }
}
