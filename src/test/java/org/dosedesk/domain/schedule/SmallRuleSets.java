package org.dosedesk.domain.schedule;

import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;

/// Invented rule sets that have every kind of rule between them, for laws that no data may break.
public final class SmallRuleSets {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();
    private static final IntervalRule.From FIRST = new IntervalRule.From.TargetDose(1);

    private SmallRuleSets() {}

    /// A competition of series, a group of two antigens, a season.
    public static List<RuleSet> all() {
        return List.of(competing(), twoAntigens(), seasonal());
    }

    /// A course with a booster every ten years, a product's shorter one, and one for people at risk.
    private static RuleSet competing() {
        SkipCondition from40 = new SkipCondition.Age(span("40 years"), null);
        SelectSeries atRisk = new SelectSeries(false, false, "2", "A", 1, null, null);
        return Rules.ruleSet(
                series(
                        "Course",
                        dose().age("18 years - 4 days", "18 years", null),
                        dose().rule(interval(PREVIOUS, "24 days", "28 days", "2 months"))
                                .allowable(FIRST, "20 days"),
                        dose().rule(interval(FIRST, "6 months - 4 days", "6 months", "1 year"))
                                .rule(interval(PREVIOUS, "56 days", "2 months", "1 year"))
                                .skip(ConditionalSkip.Context.BOTH, from40),
                        dose().rule(interval(PREVIOUS, "5 years", "10 years", "11 years"))
                                .recurring()),
                series(
                        "Product",
                        "Antigen",
                        AntigenSeries.Type.STANDARD,
                        select(false, true, 2),
                        dose().prefer(product()).age("18 years", "18 years", "65 years"),
                        dose().prefer(product()).rule(interval(PREVIOUS, "10 days", "14 days", "1 month"))),
                series(
                        "At risk",
                        "Antigen",
                        AntigenSeries.Type.RISK,
                        atRisk,
                        dose().inadvertent("02"),
                        dose().rule(interval(
                                new IntervalRule.From.MostRecent(Set.of("01", "02")),
                                "21 days",
                                "28 days",
                                "2 months")),
                        dose().rule(interval(
                                new IntervalRule.From.Observation("risk"), "1 month", "2 months", "3 months"))));
    }

    private static SeriesDoseVaccine product() {
        return new SeriesDoseVaccine("02", "vaccine", null, null, "Product", true);
    }

    /// A dose of "02" spoils one of "03". The interval of "B" was shortened in the middle of 2020.
    private static RuleSet twoAntigens() {
        return Rules.ruleSet(
                series(
                        "Against A",
                        "A",
                        AntigenSeries.Type.STANDARD,
                        select(true, false, 1),
                        dose().cvx("03").recommendedAge("20 years", "25 years"),
                        dose().cvx("03").rule(interval(PREVIOUS, "24 days", "28 days", "1 year"))),
                series(
                        "Against B",
                        "B",
                        AntigenSeries.Type.STANDARD,
                        select(true, false, 1),
                        dose().cvx("03"),
                        dose().cvx("03")
                                .rule(new IntervalRule(
                                        PREVIOUS,
                                        span("6 months"),
                                        span("6 months"),
                                        null,
                                        span("1 year"),
                                        false,
                                        new EffectivePeriod(null, LocalDate.of(2020, 6, 30)),
                                        null))
                                .rule(new IntervalRule(
                                        PREVIOUS,
                                        span("3 months"),
                                        span("3 months"),
                                        null,
                                        span("6 months"),
                                        false,
                                        new EffectivePeriod(LocalDate.of(2020, 7, 1), null),
                                        null))));
    }

    /// A dose every year from September on.
    private static RuleSet seasonal() {
        SkipCondition earlier = new SkipCondition.VaccineCount(
                null,
                null,
                LocalDate.of(2021, 8, 1),
                LocalDate.of(2022, 6, 30),
                Set.of("01"),
                true,
                SkipCondition.VaccineCount.Logic.GREATER_THAN,
                0);
        return Rules.ruleSet(series(
                "Season",
                dose().age("16 years", "16 years", null)
                        .rule(interval(PREVIOUS, "28 days", "28 days", "1 year"))
                        .season(LocalDate.of(2021, 9, 15), LocalDate.of(2022, 3, 31))
                        .skip(ConditionalSkip.Context.FORECAST, earlier)
                        .recurring()));
    }

    private static IntervalRule interval(IntervalRule.From from, String absoluteMin, String min, String latest) {
        return new IntervalRule(
                from, span(absoluteMin), span(min), null, span(latest), false, EffectivePeriod.ALWAYS, null);
    }
}
