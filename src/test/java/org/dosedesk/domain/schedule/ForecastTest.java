package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chapter 7 of the specification on series of a few doses. The patient was born on 01.01.1990.
class ForecastTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    @Test
    void theLatestOfTheMinimaIsTheEarliestDate() {
        RuleSet rules = ruleSet(
                series("S", dose(), dose().age("30 years", "30 years", null).interval(PREVIOUS, "1 month", "1 month")));

        VaccineGroupForecast forecast = forecast(rules, patient("01 2019-06-15"), "2019-07-01");

        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(forecast.candidates())
                .filteredOn(candidate -> candidate.goal() == DateCandidate.Goal.EARLIEST)
                .extracting(DateCandidate::kind, DateCandidate::date, DateCandidate::won)
                .containsExactlyInAnyOrder(
                        tuple(DateCandidate.Kind.MIN_AGE, LocalDate.of(2020, 1, 1), true),
                        tuple(DateCandidate.Kind.MIN_INTERVAL, LocalDate.of(2019, 7, 15), false),
                        tuple(DateCandidate.Kind.LAST_DOSE, LocalDate.of(2019, 6, 15), false));
    }

    @Test
    void recommendedAndPastDueAreNeverBeforeEarliest() {
        RuleSet rules = ruleSet(series("S", dose().recommendedAge("10 years", "12 years"), dose()));

        VaccineGroupForecast late = forecast(rules, patient("02 2010-05-05"), "2020-06-01");
        assertThat(late.recommended()).isEqualTo(LocalDate.of(2010, 5, 5));
        assertThat(late.pastDue()).isEqualTo(LocalDate.of(2010, 5, 5));
        VaccineGroupForecast never = forecast(rules, patient(), "2020-06-01");
        assertThat(never.recommended()).isEqualTo(LocalDate.of(2000, 1, 1));
        assertThat(never.pastDue()).as("a day before the latest age").isEqualTo(LocalDate.of(2001, 12, 31));
    }

    @Test
    void whoIsTooOldHasAgedOut() {
        RuleSet rules = ruleSet(series("S", dose().age("1 year", "1 year", "30 years")));

        assertThat(forecast(rules, patient(), "2019-12-31").status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast(rules, patient(), "2020-01-01").status()).isEqualTo(PatientSeriesStatus.AGED_OUT);
    }

    @Test
    void whoCannotFinishInTimeHasAgedOut() {
        RuleSet rules = ruleSet(series(
                "S", dose(), dose().age("1 year", "1 year", "30 years").interval(PREVIOUS, "28 days", "28 days")));

        assertThat(forecast(rules, patient("01 2019-12-03"), "2019-12-10").status())
                .isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast(rules, patient("01 2019-12-04"), "2019-12-10").status())
                .isEqualTo(PatientSeriesStatus.AGED_OUT);
    }

    @Test
    void aSeasonOpensAndCloses() {
        RuleSet rules =
                ruleSet(series("S", dose().recurring().season(LocalDate.of(2021, 9, 15), LocalDate.of(2021, 11, 15))));

        VaccineGroupForecast open = forecast(rules, patient("01 2020-10-01"), "2021-11-15");
        assertThat(open.earliest()).isEqualTo(LocalDate.of(2021, 9, 15));
        assertThat(open.forecastNumber())
                .as("doses of earlier seasons do not count")
                .isEqualTo(1);
        assertThat(forecast(rules, patient("01 2020-10-01"), "2021-11-16").status())
                .isEqualTo(PatientSeriesStatus.NOT_RECOMMENDED);
    }

    /// FORECASTDN-1 asks each target dose for its own season: the two of the course have none and count for ever.
    @Test
    void dosesWithoutASeasonCountBesideThoseOfTheSeason() {
        RuleSet rules = ruleSet(series(
                "S", dose(), dose(), dose().recurring().season(LocalDate.of(2021, 9, 15), LocalDate.of(2021, 11, 15))));

        assertThat(forecast(rules, patient("01 2019-01-01", "01 2019-06-01", "01 2020-10-01"), "2021-10-01")
                        .forecastNumber())
                .isEqualTo(3);
        assertThat(forecast(rules, patient("01 2019-01-01", "01 2019-06-01", "01 2021-09-15"), "2021-10-01")
                        .forecastNumber())
                .isEqualTo(4);
    }

    @Test
    void aDoseThatWouldBeSkippedOnItsOwnDateIsNotForecast() {
        SkipCondition from31 = new SkipCondition.Age(span("31 years"), null);
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose().interval(PREVIOUS, "6 months", "6 months").skip(ConditionalSkip.Context.FORECAST, from31),
                dose().interval(PREVIOUS, "1 month", "1 month")));

        assertThat(forecast(rules, patient("01 2020-06-30"), "2020-07-01")
                        .next()
                        .orElseThrow()
                        .number())
                .isEqualTo(2);
        VaccineGroupForecast skipped = forecast(rules, patient("01 2020-07-01"), "2020-07-01");
        assertThat(skipped.next().orElseThrow().number()).isEqualTo(3);
        assertThat(skipped.earliest()).isEqualTo(LocalDate.of(2020, 8, 1));
    }

    /// Section 7.6 and table 7-10: what is left of a series when its last dose would be skipped on its own date.
    @ParameterizedTest
    @CsvSource({", NOT_RECOMMENDED", "01 2020-07-01, COMPLETE"})
    void aSeriesEndsWithADoseThatWouldBeSkippedOnItsOwnDate(@Nullable String first, PatientSeriesStatus expected) {
        SkipCondition from31 = new SkipCondition.Age(span("31 years"), null);
        SkipCondition from18 = new SkipCondition.Age(span("18 years"), null);
        Rules.Dose needless = dose().skip(ConditionalSkip.Context.FORECAST, from18);
        RuleSet rules = ruleSet(series(
                "S",
                first == null ? needless : dose(),
                dose().age("31 years", "31 years", null).skip(ConditionalSkip.Context.FORECAST, from31)));

        assertThat(forecast(rules, first == null ? patient() : patient(first), "2020-07-01")
                        .status())
                .isEqualTo(expected);
    }

    @Test
    void everyDoseSkippedMeansNotRecommended() {
        SkipCondition grown = new SkipCondition.Age(span("18 years"), null);
        RuleSet rules = ruleSet(series("S", dose().skip(ConditionalSkip.Context.BOTH, grown)));

        assertThat(forecast(rules, patient(), "2020-07-01").status()).isEqualTo(PatientSeriesStatus.NOT_RECOMMENDED);
    }

    @Test
    void countedDosesSkipATarget() {
        SkipCondition two = new SkipCondition.VaccineCount(
                null,
                null,
                LocalDate.of(2020, 1, 1),
                LocalDate.of(2020, 12, 31),
                Set.of("01"),
                true,
                SkipCondition.VaccineCount.Logic.EQUAL_TO,
                2);
        RuleSet rules = ruleSet(series("S", dose(), dose(), dose().skip(ConditionalSkip.Context.FORECAST, two)));

        assertThat(forecast(rules, patient("01 2020-01-01", "01 2020-12-30"), "2021-07-01")
                        .status())
                .isEqualTo(PatientSeriesStatus.COMPLETE);
        assertThat(forecast(rules, patient("01 2020-01-01", "01 2020-12-31"), "2021-07-01")
                        .status())
                .isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    @Test
    void aConflictPutsTheNextDoseOff() {
        RuleSet rules = ruleSet(series("S", dose().cvx("03")));

        assertThat(forecast(rules, patient("02 2020-01-01"), "2020-01-02").earliest())
                .isEqualTo(LocalDate.of(2020, 1, 29));
    }

    @Test
    void evidenceOfImmunityEndsTheNeed() {
        RuleSet rules = ruleSet(series("S", dose()));

        assertThat(forecast(rules, observed("immune"), "2020-07-01").status()).isEqualTo(PatientSeriesStatus.IMMUNE);
    }

    @Test
    void aContraindicationForbidsTheAntigenOrAVaccine() {
        RuleSet rules = ruleSet(series("S", dose()));
        RuleSet other = ruleSet(series("S", dose().cvx("02")));

        assertThat(forecast(rules, observed("allergy"), "2020-07-01").status())
                .isEqualTo(PatientSeriesStatus.CONTRAINDICATED);
        assertThat(forecast(rules, observed("allergy"), "2007-12-31").status())
                .as("before the age from which it applies")
                .isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast(rules, observed("allergy to 01"), "2020-07-01").status())
                .isEqualTo(PatientSeriesStatus.CONTRAINDICATED);
        assertThat(forecast(other, observed("allergy to 01"), "2020-07-01").status())
                .isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
    }

    private static Patient observed(String code) {
        return new Patient(
                LocalDate.of(1990, 1, 1), Gender.MALE, List.of(), List.of(new ActiveObservation(code, null)));
    }
}
