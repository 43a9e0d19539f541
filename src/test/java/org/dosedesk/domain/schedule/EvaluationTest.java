package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chapter 6 of the specification on series of a few doses.
class EvaluationTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static String evaluations(RuleSet rules, String asOf, String... doses) {
        return forecast(rules, patient(doses), asOf).evaluations().stream()
                .map(evaluation -> evaluation.status()
                        + evaluation.reason().map(reason -> ":" + reason).orElse(""))
                .collect(Collectors.joining(" "));
    }

    /// Table 6-15, at each boundary.
    @ParameterizedTest
    @CsvSource({
        "2010-12-27, NOT_VALID:TOO_YOUNG",
        "2010-12-28, VALID:GRACE_PERIOD",
        "2010-12-31, VALID:GRACE_PERIOD",
        "2011-01-01, VALID",
        "2019-12-31, VALID",
        "2020-01-01, EXTRANEOUS:TOO_OLD",
    })
    void ageIsJudgedAtItsBoundaries(String given, String expected) {
        RuleSet rules = ruleSet(series("S", dose().age("21 years - 4 days", "21 years", "30 years")));

        assertThat(evaluations(rules, "2020-06-01", "01 " + given)).isEqualTo(expected);
    }

    /// Table 6-18, at each boundary.
    @ParameterizedTest
    @CsvSource({
        "2020-01-24, NOT_VALID:TOO_SOON",
        "2020-01-25, VALID:GRACE_PERIOD",
        "2020-01-28, VALID:GRACE_PERIOD",
        "2020-01-29, VALID",
    })
    void intervalIsJudgedAtItsBoundaries(String second, String expected) {
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(PREVIOUS, "28 days - 4 days", "28 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 " + second))
                .isEqualTo("VALID " + expected);
    }

    @Test
    void allPreferableIntervalsMustHold() {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose(),
                dose().interval(PREVIOUS, "10 days", "10 days")
                        .interval(new IntervalRule.From.TargetDose(1), "30 days", "30 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-05", "01 2020-01-30"))
                .isEqualTo("VALID VALID NOT_VALID:TOO_SOON");
        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-05", "01 2020-01-31"))
                .isEqualTo("VALID VALID VALID");
    }

    @Test
    void anAllowableIntervalSavesADose() {
        RuleSet rules = ruleSet(series(
                "S", dose(), dose().interval(PREVIOUS, "28 days", "28 days").allowable(PREVIOUS, "20 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-20"))
                .isEqualTo("VALID NOT_VALID:TOO_SOON");
        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-21"))
                .isEqualTo("VALID VALID");
    }

    /// Tables 6-20 and 6-21: without a reference date the absolute minimum interval date is 01/01/1900.
    @Test
    void anAllowableIntervalFromADoseThatWasSkippedSetsNoLimit() {
        RuleSet rules = ruleSet(series(
                "S",
                dose().skip(ConditionalSkip.Context.BOTH, new SkipCondition.Age(null, null)),
                dose(),
                dose().interval(PREVIOUS, "28 days", "28 days")
                        .allowable(new IntervalRule.From.TargetDose(1), "1 year")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-20"))
                .isEqualTo("VALID VALID");
    }

    @Test
    void aDoseThatWasNotValidStillCountsAsThePreviousOne() {
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(PREVIOUS, "28 days", "28 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-20", "01 2020-02-01"))
                .isEqualTo("VALID NOT_VALID:TOO_SOON NOT_VALID:TOO_SOON");
    }

    @Test
    void noIntervalCountsFromAnInadvertentDose() {
        RuleSet rules = ruleSet(series("S", dose(), dose().inadvertent("02").interval(PREVIOUS, "28 days", "28 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "02 2020-01-20", "01 2020-02-01"))
                .isEqualTo("VALID NOT_VALID:INADVERTENT_VACCINE VALID");
    }

    @Test
    void anIntervalFromTheMostRecentVaccineCountsFromThatVaccineOnly() {
        RuleSet rules = ruleSet(series(
                "S", dose(), dose().interval(new IntervalRule.From.MostRecent(Set.of("02")), "28 days", "28 days")));

        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "01 2020-01-02"))
                .isEqualTo("VALID VALID");
        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "02 2020-01-05", "01 2020-02-01"))
                .isEqualTo("VALID NOT_VALID:NOT_PREFERABLE_OR_ALLOWABLE NOT_VALID:TOO_SOON");
        assertThat(evaluations(rules, "2020-06-01", "01 2020-01-01", "02 2020-01-05", "01 2020-02-02"))
                .isEqualTo("VALID NOT_VALID:NOT_PREFERABLE_OR_ALLOWABLE VALID");
    }

    /// CALCDTINT-9: a dose before the pregnancy is not the dose of that pregnancy.
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, NOT_VALID",
        "2019-12-31, VALID",
        "2020-01-29, NOT_VALID",
    })
    void anIntervalFromAnObservationCountsFromTheLatestKnown(LocalDate observed, EvaluationStatus expected) {
        RuleSet rules =
                ruleSet(series("S", dose().interval(new IntervalRule.From.Observation("ill"), "28 days", "28 days")));

        assertThat(forecast(rules, ill(observed), "2020-06-01")
                        .evaluations()
                        .getFirst()
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void anIntervalFromAnObservationWithoutAnAbsoluteMinimumLeavesEarlierDosesAlone() {
        IntervalRule.From ill = new IntervalRule.From.Observation("ill");
        RuleSet rules = ruleSet(series("S", dose().interval(ill, null, "28 days")));

        DoseEvaluation before = forecast(rules, ill(LocalDate.of(2020, 1, 29)), "2020-06-01")
                .evaluations()
                .getFirst();
        DoseEvaluation after = forecast(rules, ill(LocalDate.of(2020, 1, 27)), "2020-06-01")
                .evaluations()
                .getFirst();

        assertThat(before.reasons()).isEmpty();
        assertThat(before.intervals()).isEmpty();
        assertThat(after.reasons()).containsExactly(EvaluationReason.GRACE_PERIOD);
    }

    /// With a dose on 28.01.2020.
    private static Patient ill(LocalDate observed) {
        return new Patient(
                LocalDate.of(1990, 1, 1),
                Gender.MALE,
                patient("01 2020-01-28").doses(),
                List.of(new ActiveObservation("ill", observed)));
    }

    @Test
    void aWrongVaccineDoesNotCount() {
        assertThat(evaluations(ruleSet(series("S", dose())), "2020-06-01", "02 2020-01-01"))
                .isEqualTo("NOT_VALID:NOT_PREFERABLE_OR_ALLOWABLE");
    }

    @Test
    void aRecurringDoseComesUpAgainAndAgain() {
        RuleSet rules = ruleSet(series("S", dose(), dose().recurring().interval(PREVIOUS, "1 year", "1 year")));

        VaccineGroupForecast forecast =
                forecast(rules, patient("01 2020-01-01", "01 2021-01-01", "01 2022-02-28"), "2022-06-01");
        assertThat(forecast.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast.forecastNumber()).isEqualTo(4);
        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2023, 2, 28));
    }

    @Test
    void aDoseAfterTheSeriesIsExtraneous() {
        assertThat(evaluations(ruleSet(series("S", dose())), "2020-06-01", "01 2020-01-01", "01 2020-02-01"))
                .isEqualTo("VALID EXTRANEOUS:SERIES_ALREADY_COMPLETE");
    }

    @Test
    void aTargetDoseIsSkippedWhileEvaluating() {
        SkipCondition late = new SkipCondition.Interval(span("6 months"));
        RuleSet rules = ruleSet(series("S", dose(), dose().skip(ConditionalSkip.Context.EVALUATION, late), dose()));

        VaccineGroupForecast inTime = forecast(rules, patient("01 2020-01-01", "01 2020-06-30"), "2020-08-01");
        assertThat(inTime.evaluations().getLast().target())
                .satisfies(target -> assertThat(target.number()).isEqualTo(2));
        VaccineGroupForecast afterwards = forecast(rules, patient("01 2020-01-01", "01 2020-07-01"), "2020-08-01");
        assertThat(afterwards.evaluations().getLast().target())
                .satisfies(target -> assertThat(target.number()).isEqualTo(3));
    }

    @Test
    void dosesGivenLaterThanTheAsOfDayAreUnknown() {
        assertThat(evaluations(ruleSet(series("S", dose(), dose())), "2020-01-31", "01 2020-02-01", "01 2020-01-01"))
                .isEqualTo("VALID");
    }

    /// CONFLICT-3, with the end after a dose of no evaluation or of a valid one, and after one that was not valid.
    @ParameterizedTest
    @CsvSource({
        "2020-01-01, VALID",
        "2020-01-02, NOT_VALID:VACCINE_CONFLICT",
        "2020-01-24, NOT_VALID:VACCINE_CONFLICT",
        "2020-01-25, VALID",
    })
    void aDoseTooSoonAfterAConflictingVaccineDoesNotCount(String given, String expected) {
        RuleSet rules = ruleSet(series("S", dose().cvx("02"), dose().cvx("03")));

        assertThat(evaluations(rules, "2020-06-01", "02 2020-01-01", "03 " + given))
                .isEqualTo("VALID " + expected);
    }

    @Test
    void aConflictLastsLongerAfterADoseThatWasNotValid() {
        RuleSet rules = ruleSet(series("S", dose().cvx("03")));

        assertThat(evaluations(rules, "2020-06-01", "02 2020-01-01", "03 2020-01-28"))
                .endsWith("NOT_VALID:VACCINE_CONFLICT");
        assertThat(evaluations(rules, "2020-06-01", "02 2020-01-01", "03 2020-01-29"))
                .endsWith(" VALID");
    }
}
