package org.dosedesk.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.ruleset.change.AgeValues;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Step;

/// What no schema can tell and no rule set may say.
final class RuleSense {
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2149, 12, 31);

    private RuleSense() {}

    /// @throws RuleSetException naming the first thing that makes no sense
    static void check(RuleSet rules) {
        if (rules.vaccineGroups().isEmpty()) {
            throw fault(rules, List.of(), Fault.NO_GROUP, "", "there is no vaccine group that it has all rules for");
        }
        if (rules.validFrom().isBefore(EARLIEST) || rules.validFrom().isAfter(LATEST)) {
            String day = rules.validFrom().toString();
            throw fault(
                    rules,
                    List.of(new Step("validFrom", "")),
                    Fault.NONSENSE,
                    day,
                    "validFrom " + day + " is no sensible day");
        }
        for (Antigen antigen : rules.antigens()) {
            for (AntigenSeries series : antigen.series()) {
                for (SeriesDose dose : series.doses()) {
                    intervals(rules, series, dose);
                    ages(rules, series, dose);
                }
            }
        }
    }

    private static void intervals(RuleSet rules, AntigenSeries series, SeriesDose dose) {
        for (IntervalRule interval : dose.intervals()) {
            if (!IntervalValues.of(interval).inOrder()) {
                throw fault(
                        rules,
                        steps(series, dose, "interval"),
                        Fault.INTERVALS_SHRINK,
                        "",
                        "the absolute minimum, minimum, recommended and latest interval must not grow shorter");
            }
        }
    }

    private static void ages(RuleSet rules, AntigenSeries series, SeriesDose dose) {
        for (AgeRule age : dose.ages()) {
            if (!AgeValues.of(age).inOrder()) {
                throw fault(
                        rules,
                        steps(series, dose, "age"),
                        Fault.AGES_SHRINK,
                        "",
                        "the absolute minimum, minimum, recommended, latest and maximum age must not grow less");
            }
        }
    }

    private static List<Step> steps(AntigenSeries series, SeriesDose dose, String rule) {
        return List.of(
                new Step("series", series.name()),
                new Step("seriesDose", Integer.toString(dose.number())),
                new Step(rule, ""));
    }

    private static RuleSetException fault(RuleSet rules, List<Step> path, Fault fault, String detail, String what) {
        String raw = Stream.concat(
                        Stream.of(rules.name()),
                        path.stream().map(step -> (step.element() + " " + step.which()).strip()))
                .collect(Collectors.joining(": "));
        return new RuleSetException(new RulePlace(rules.name(), 0, path, fault, detail, raw), what, null);
    }
}
