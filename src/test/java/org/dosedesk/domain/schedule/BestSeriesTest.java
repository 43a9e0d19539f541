package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.junit.jupiter.api.Test;

/// Table 8-14: which of the prioritized patient series of several series groups are best. The groups "1" and "2" are
/// equivalent to one another, "8" and "9" are not.
class BestSeriesTest {

    private static AntigenSeries in(String group, AntigenSeries.Type type, Rules.Dose... doses) {
        SelectSeries select = new SelectSeries(true, false, group, "A", 1, null, null);
        return series(type + " in " + group, "Antigen", type, select, doses);
    }

    private static List<String> best(RuleSet rules, String... doses) {
        Patient atRisk = observed(patient(doses), new ActiveObservation("risk", null));
        return forecast(rules, atRisk, "2020-06-01").bestSeries().stream()
                .map(one -> one.series().name())
                .toList();
    }

    @Test
    void aCompleteSeriesEndsTheNeedForAnEquivalentOne() {
        RuleSet rules = ruleSet(
                in("1", AntigenSeries.Type.STANDARD, dose(), dose()), in("2", AntigenSeries.Type.STANDARD, dose()));

        assertThat(best(rules, "01 2020-01-01")).containsExactly("STANDARD in 2");
    }

    @Test
    void aCompleteStandardSeriesEndsTheNeedForAnEquivalentRiskSeries() {
        RuleSet rules =
                ruleSet(in("1", AntigenSeries.Type.RISK, dose(), dose()), in("2", AntigenSeries.Type.STANDARD, dose()));

        assertThat(best(rules, "01 2020-01-01")).containsExactly("STANDARD in 2");
    }

    @Test
    void twoCompleteSeriesAreBothBest() {
        RuleSet rules =
                ruleSet(in("1", AntigenSeries.Type.STANDARD, dose()), in("2", AntigenSeries.Type.STANDARD, dose()));

        assertThat(best(rules, "01 2020-01-01")).containsExactly("STANDARD in 1", "STANDARD in 2");
    }

    @Test
    void anOpenRiskSeriesTakesThePlaceOfAnEquivalentStandardOne() {
        RuleSet rules = ruleSet(in("1", AntigenSeries.Type.STANDARD, dose()), in("2", AntigenSeries.Type.RISK, dose()));

        assertThat(best(rules)).containsExactly("RISK in 2");
    }

    @Test
    void seriesOfGroupsThatAreNotEquivalentAreAllBest() {
        RuleSet rules = ruleSet(
                in("9", AntigenSeries.Type.STANDARD, dose(), dose()), in("8", AntigenSeries.Type.STANDARD, dose()));

        assertThat(best(rules, "01 2020-01-01")).containsExactlyInAnyOrder("STANDARD in 9", "STANDARD in 8");
    }

    @Test
    void aSeriesForEvaluationOnlyForecastsNothing() {
        RuleSet rules = ruleSet(in("1", AntigenSeries.Type.EVALUATION_ONLY, dose()));

        assertThat(new Forecaster().forecast(rules, patient(), LocalDate.of(2020, 6, 1)))
                .isEmpty();
    }

    /// Table 6-7: the series that the others wait for may stand after them in the data.
    @Test
    void aDoseIsSkippedWhenAnotherSeriesIsComplete() {
        SkipCondition old = new SkipCondition.Age(span("80 years"), null);
        SkipCondition complete = new SkipCondition.CompletedSeries(Set.of("9"));
        RuleSet rules = ruleSet(
                in("1", AntigenSeries.Type.STANDARD, dose().skip(ConditionalSkip.Context.FORECAST, complete)),
                in("9", AntigenSeries.Type.STANDARD, dose().cvx("02").skip(ConditionalSkip.Context.BOTH, old)));

        assertThat(forecast(rules, patient(), "2020-06-01").bestSeries())
                .filteredOn(one -> one.series().name().equals("STANDARD in 1"))
                .extracting(one -> one.status())
                .containsExactly(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast(rules, patient("02 2020-01-01"), "2020-06-01").bestSeries())
                .filteredOn(one -> one.series().name().equals("STANDARD in 1"))
                .extracting(one -> one.status())
                .containsExactly(PatientSeriesStatus.NOT_RECOMMENDED);
    }

    /// SINGLEANTVG-2, whatever the order of the series.
    @Test
    void theEarliestOfSeveralOpenSeriesIsTheGroups() {
        Rules.Dose from18 = dose().age("18 years", "18 years", null);
        Rules.Dose from25 = dose().age("25 years", "25 years", null);

        for (RuleSet rules : List.of(
                ruleSet(in("8", AntigenSeries.Type.STANDARD, from18), in("9", AntigenSeries.Type.STANDARD, from25)),
                ruleSet(in("8", AntigenSeries.Type.STANDARD, from25), in("9", AntigenSeries.Type.STANDARD, from18)))) {
            VaccineGroupForecast forecast = forecast(rules, patient(), "2020-06-01");

            assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2008, 1, 1));
            assertThat(forecast.leading().dates())
                    .satisfies(dates -> assertThat(dates.earliest()).isEqualTo(LocalDate.of(2008, 1, 1)));
        }
    }

    /// SINGLEANTVG-1 where series of several groups are best: what is complete outweighs what is over.
    @Test
    void aCompleteSeriesOutweighsOneThatIsOver() {
        RuleSet rules = ruleSet(
                in("8", AntigenSeries.Type.STANDARD, dose().cvx("02").age("18 years", "18 years", "30 years")),
                in("9", AntigenSeries.Type.STANDARD, dose()));

        assertThat(forecast(rules, patient("01 2015-01-01"), "2020-06-01").status())
                .isEqualTo(PatientSeriesStatus.COMPLETE);
    }

    /// Section 4.6: series for a later age alone still say from when.
    @Test
    void severalSeriesForALaterAgeSpeakWhereThereIsNoOther() {
        RuleSet rules = ruleSet(later("8", "60 years"), later("9", "50 years"));

        assertThat(forecast(rules, patient(), "2020-06-01").earliest()).isEqualTo(LocalDate.of(2040, 1, 1));
    }

    private static AntigenSeries later(String group, String age) {
        SelectSeries select = new SelectSeries(true, false, group, "A", 1, span(age), null);
        return series("Later " + group, "Antigen", AntigenSeries.Type.STANDARD, select, dose().age(age, age, null));
    }

    /// SELECTB-24: contraindicated, "First" is no candidate, though a dose of it counted; the default then speaks.
    @Test
    void aContraindicatedSeriesIsNotScored() {
        RuleSet rules = ruleSet(
                series("First", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 1), dose(), dose()),
                series("Default", "Antigen", AntigenSeries.Type.STANDARD, select(true, false, 2), dose().cvx("02")));
        Patient allergic = observed(patient("01 2020-01-01"), new ActiveObservation("allergy to 01", null));

        assertThat(forecast(rules, allergic, "2020-06-01").leading().series().name())
                .isEqualTo("Default");
    }

    /// SELECTB-24: where all are contraindicated, all are candidates again.
    @Test
    void amongContraindicatedSeriesTheOneBegunSpeaks() {
        RuleSet rules = ruleSet(
                series(
                        "Default",
                        "Antigen",
                        AntigenSeries.Type.STANDARD,
                        select(true, false, 1),
                        dose().cvx("03"),
                        dose()),
                series("Begun", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 2), dose(), dose()));
        Patient allergic = observed(patient("01 2020-01-01"), new ActiveObservation("allergy", null));

        VaccineGroupForecast forecast = forecast(rules, allergic, "2020-06-01");

        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.CONTRAINDICATED);
        assertThat(forecast.leading().series().name()).isEqualTo("Begun");
    }

    /// Ours: contraindicated alike, a person is followed in the series that would be followed if nothing stood
    /// against it. Otherwise the first, which has no place for the second dose, would make it count for nothing.
    @Test
    void aContraindicationAgainstAllSeriesVoidsNoDose() {
        RuleSet rules = ruleSet(
                series(
                        "Slow",
                        "Antigen",
                        AntigenSeries.Type.STANDARD,
                        select(true, false, 1),
                        dose(),
                        after("5 years")),
                series(
                        "Quick",
                        "Antigen",
                        AntigenSeries.Type.STANDARD,
                        select(false, false, 2),
                        dose(),
                        after("28 days"),
                        after("28 days")));
        Patient healthy = patient("01 2020-01-01", "01 2020-02-01");
        Patient allergic = observed(healthy, new ActiveObservation("allergy", null));

        VaccineGroupForecast before = forecast(rules, healthy, "2020-06-01");
        VaccineGroupForecast since = forecast(rules, allergic, "2020-06-01");

        assertThat(before.evaluations()).allMatch(DoseEvaluation::isValid);
        assertThat(since.status()).isEqualTo(PatientSeriesStatus.CONTRAINDICATED);
        assertThat(since.leading().series().name()).isEqualTo("Quick");
        assertThat(since.evaluations()).isEqualTo(before.evaluations());
        assertThat(new Forecaster()
                        .explain(rules, allergic, LocalDate.of(2020, 6, 1), Rules.GROUP)
                        .orElseThrow()
                        .selections())
                .as("told as chosen, each with its own forecast")
                .filteredOn(one -> one.reason().chosen())
                .singleElement()
                .satisfies(one -> assertThat(one.forecast()).isEqualTo(since.leading()));
    }

    private static Rules.Dose after(String interval) {
        return dose().interval(new IntervalRule.From.Previous(), interval, interval);
    }

    /// Table 8-3, first column: nothing is scorable while nobody has begun and there is a default.
    @Test
    void theDefaultSpeaksEvenContraindicated() {
        RuleSet rules = ruleSet(
                series("Default", "Antigen", AntigenSeries.Type.STANDARD, select(true, false, 2), dose()),
                series("Other", "Antigen", AntigenSeries.Type.STANDARD, select(false, false, 1), dose().cvx("02")));
        Patient allergic = observed(patient(), new ActiveObservation("allergy to 01", null));

        assertThat(forecast(rules, allergic, "2020-06-01").leading().series().name())
                .isEqualTo("Default");
    }

    /// Table 8-5, third column: only series without valid doses are scored. By points "Over" would draw
    /// level and be preferred: it cannot start or be completed but is no product's (-1); "Open" can start,
    /// but is a product's and too late to be completed (-1).
    @Test
    void aSeriesThatCannotGoOnMakesWayForOneThatCanBegin() {
        IntervalRule.From previous = new IntervalRule.From.Previous();
        RuleSet rules = ruleSet(
                series("Over", "Antigen", AntigenSeries.Type.RISK, select(false, false, 1), dose(), until30(previous)),
                series(
                        "Open",
                        "Antigen",
                        AntigenSeries.Type.RISK,
                        select(false, true, 2),
                        dose().cvx("02"),
                        until30(previous)));

        assertThat(best(rules, "01 2019-06-01")).containsExactly("Open");
    }

    private static Rules.Dose until30(IntervalRule.From previous) {
        return dose().age("18 years", "18 years", "30 years").interval(previous, "1 year", "1 year");
    }
}
