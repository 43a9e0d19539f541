package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.observed;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Section 6.2: which doses and which series a conditional skip looks at, and as of which day.
class SkipFactsTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static SkipCondition given(String cvx, boolean validOnly) {
        return new SkipCondition.VaccineCount(
                null, null, null, null, Set.of(cvx), validOnly, SkipCondition.VaccineCount.Logic.GREATER_THAN, 0);
    }

    /// The vaccine "01" holds the antigen, "02" does not.
    private static RuleSet withSecondDoseSkipped(SkipCondition condition) {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose().interval(PREVIOUS, "1 year", "1 year").skip(ConditionalSkip.Context.BOTH, condition),
                dose().interval(PREVIOUS, "1 month", "1 month")));
        return Variants.vaccines(rules, Map.of("01", List.of(new AntigenAssociation("Antigen", null, null))));
    }

    /// Table 6-4 and CONDSKIP-1: the administered doses counted are those of the patient's history. The second
    /// dose is skipped from the day after a dose of "02", and the third is due a month after the first.
    @ParameterizedTest
    @CsvSource({
        "02, 2020-02-01, 2020-02-01",
        "02, 2020-07-02, 2021-01-01",
        "03, 2020-02-01, 2021-01-01",
    })
    void dosesAgainstOtherDiseasesAreCountedWhereTheirVaccineIsNamed(String cvx, String day, LocalDate earliest) {
        RuleSet rules = withSecondDoseSkipped(given("02", false));

        assertThat(forecast(rules, patient("01 2020-01-01", cvx + " " + day), "2020-07-01")
                        .earliest())
                .isEqualTo(earliest);
    }

    /// CONDSKIP-1: such a dose has no evaluation status in the series, so that it is not a valid one.
    @Test
    void aDoseAgainstAnotherDiseaseIsNoValidDose() {
        RuleSet rules = withSecondDoseSkipped(given("02", true));

        assertThat(forecast(rules, patient("01 2020-01-01", "02 2020-02-01"), "2020-07-01")
                        .earliest())
                .isEqualTo(LocalDate.of(2021, 1, 1));
    }

    /// CONDSKIP-2: the reference date is the day of the dose that is evaluated.
    @ParameterizedTest
    @CsvSource({"2020-02-29, VALID", "2020-03-01, NOT_VALID", "2020-03-02, NOT_VALID"})
    void aDoseGivenLaterDoesNotSkipWhatAnEarlierOneWasMeasuredBy(String other, EvaluationStatus second) {
        RuleSet rules = withSecondDoseSkipped(given("02", false));

        assertThat(forecast(rules, patient("01 2020-01-01", "01 2020-03-01", "02 " + other), "2020-07-01")
                        .evaluations())
                .extracting(DoseEvaluation::status)
                .containsExactly(EvaluationStatus.VALID, second);
    }

    /// Table 6-7: two doses complete the standard series; who has had them needs a yearly dose only. The doses of the
    /// course itself are judged as such, and one given later as the yearly one.
    @Test
    void aSeriesSkipsNothingBeforeItIsComplete() {
        SkipCondition complete = new SkipCondition.CompletedSeries(Set.of("3"));
        AntigenSeries standard = series("Standard", "Antigen", AntigenSeries.Type.STANDARD, group("3"), dose(), dose());
        AntigenSeries yearly = series(
                "Yearly",
                "Antigen",
                AntigenSeries.Type.RISK,
                group("4"),
                dose().skip(ConditionalSkip.Context.BOTH, complete),
                dose().skip(ConditionalSkip.Context.BOTH, complete),
                dose().interval(PREVIOUS, "1 year", "1 year").recurring());
        RuleSet rules = ruleSet(standard, yearly);
        Patient atRisk = observed(
                patient("01 2020-01-01", "01 2020-02-01", "01 2020-06-01", "01 2021-02-01"),
                new ActiveObservation("risk", null));

        PatientSeriesForecast leading = forecast(rules, atRisk, "2021-03-01").leading();

        assertThat(leading.series().name()).isEqualTo("Yearly");
        assertThat(leading.evaluations())
                .extracting(evaluation -> evaluation.status() + " " + number(evaluation))
                .containsExactly("VALID 1", "VALID 2", "NOT_VALID 3", "NOT_VALID 3");
        assertThat(leading.dates()).isNotNull();
        assertThat(forecast(rules, atRisk, "2021-03-01").forecastNumber()).isEqualTo(3);
    }

    private static int number(DoseEvaluation evaluation) {
        return evaluation.target() == null ? 0 : evaluation.target().number();
    }

    /// The group is complete from the day of the dose that completed the first of its series.
    @ParameterizedTest
    @CsvSource({"2020-03-01, 2", "2020-03-02, 3"})
    void aSeriesIsCompleteForDosesAfterTheOneThatCompletedIt(String third, int target) {
        SkipCondition complete = new SkipCondition.CompletedSeries(Set.of("1"));
        AntigenSeries longer = series(
                "Longer",
                "Antigen",
                AntigenSeries.Type.STANDARD,
                select(true, false, 1),
                dose().cvx("03"),
                dose().cvx("03"),
                dose().cvx("03"));
        AntigenSeries shorter = series(
                "Shorter",
                "Antigen",
                AntigenSeries.Type.STANDARD,
                select(false, false, 2),
                dose().cvx("03"),
                dose().cvx("03"));
        AntigenSeries risk = series(
                "Risk",
                "Antigen",
                AntigenSeries.Type.RISK,
                group("4"),
                dose(),
                dose().skip(ConditionalSkip.Context.BOTH, complete),
                dose());
        RuleSet rules = ruleSet(longer, shorter, risk);
        Patient atRisk = observed(
                patient("01 2020-01-01", "03 2020-02-01", "03 2020-03-01", "01 " + third, "03 2020-05-01"),
                new ActiveObservation("risk", null));

        assertThat(forecast(rules, atRisk, "2021-03-01").leading().evaluations())
                .filteredOn(evaluation -> evaluation.doseKey().equals("4"))
                .extracting(SkipFactsTest::number)
                .containsExactly(target);
    }

    /// Table 6-8, each column: the interval counts from the last dose, whatever became of it.
    @ParameterizedTest
    @CsvSource({", 1", "01 2019-12-02, 2", "01 2019-12-01, 3", "01 2019-01-01;02 2019-12-02, 2"})
    void anIntervalCountsFromTheLastDose(@Nullable String doses, int next) {
        SkipCondition month = new SkipCondition.Interval(TimeSpan.parse("1 month"));
        RuleSet rules = ruleSet(series(
                "S",
                dose().skip(ConditionalSkip.Context.FORECAST, month),
                dose().skip(ConditionalSkip.Context.FORECAST, month),
                dose()));

        assertThat(forecast(rules, doses == null ? patient() : patient(doses.split(";", -1)), "2020-01-01")
                        .next()
                        .map(SeriesDose::number))
                .contains(next);
    }

    private static SelectSeries group(String name) {
        return new SelectSeries(true, false, name, "A", 1, null, null);
    }
}
