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
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Kind;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Sections 7.5 and 7.6: what each candidate date counts from, and which of them are left out.
class EarliestDateTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static List<DateCandidate> candidates(VaccineGroupForecast forecast, Goal goal) {
        return forecast.candidates().stream().filter(one -> one.goal() == goal).toList();
    }

    /// The number of the target dose that the reference of a candidate satisfied, 0 for none.
    private static int satisfied(VaccineGroupForecast forecast, Kind kind) {
        return forecast.candidates().stream()
                .filter(one -> one.kind() == kind)
                .map(DateCandidate::from)
                .map(ReferenceDate.Dose.class::cast)
                .map(ReferenceDate.Dose::satisfied)
                .mapToInt(dose -> dose == null ? 0 : dose.number())
                .sum();
    }

    @Test
    void anIntervalNamesTheDoseThatItCountsFrom() {
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(PREVIOUS, "1 month", "1 month")));

        VaccineGroupForecast one = forecast(rules, patient("01 2020-01-01"), "2020-01-20");
        assertThat(satisfied(one, Kind.MIN_INTERVAL)).isEqualTo(1);
        assertThat(satisfied(one, Kind.LAST_DOSE)).isEqualTo(1);
        VaccineGroupForecast early = forecast(rules, patient("01 2020-01-01", "01 2020-01-15"), "2020-01-20");
        assertThat(satisfied(early, Kind.MIN_INTERVAL))
                .as("a dose that did not count satisfied none")
                .isZero();
        assertThat(satisfied(early, Kind.LAST_DOSE)).isZero();
        assertThat(early.earliest()).isEqualTo(LocalDate.of(2020, 2, 15));
    }

    /// CALCDTINT-8: the most recent dose of a vaccine, of whatever series.
    @Test
    void anIntervalFromAVaccineNamesItsMostRecentDose() {
        IntervalRule.From second = new IntervalRule.From.MostRecent(Set.of("02"));
        RuleSet rules = ruleSet(series("S", dose(), dose().interval(second, "1 month", "1 month")));

        VaccineGroupForecast forecast =
                forecast(rules, patient("02 2020-01-01", "02 2020-01-11", "01 2020-01-20"), "2020-01-25");

        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 2, 11));
        assertThat(satisfied(forecast, Kind.MIN_INTERVAL)).isZero();
        assertThat(satisfied(forecast, Kind.LAST_DOSE)).isEqualTo(1);
    }

    /// CALCDTINT-8: a dose that was inadvertent does not count, one of another antigen does.
    @Test
    void anIntervalFromAVaccineLeavesInadvertentDosesOut() {
        IntervalRule.From second = new IntervalRule.From.MostRecent(Set.of("02"));
        RuleSet rules = ruleSet(series("S", dose(), dose().inadvertent("02").interval(second, "1 month", "1 month")));
        RuleSet elsewhere =
                Variants.vaccines(rules, Map.of("01", rules.associations().getOrDefault("01", List.of())));
        Patient patient = patient("01 2020-01-01", "02 2020-01-20");

        assertThat(forecast(rules, patient, "2020-01-25").earliest()).isEqualTo(LocalDate.of(2020, 1, 20));
        assertThat(forecast(elsewhere, patient, "2020-01-25").earliest()).isEqualTo(LocalDate.of(2020, 2, 20));
    }

    /// FORECASTDTCAN-1: the dates of inadvertent doses compete, no interval counts from them (CALCDTINT-1).
    @Test
    void anInadvertentDoseIsNamedAsSuch() {
        RuleSet rules = ruleSet(series("S", dose(), dose().inadvertent("02").interval(PREVIOUS, "1 month", "1 month")));

        VaccineGroupForecast forecast = forecast(rules, patient("01 2020-01-01", "02 2020-02-20"), "2020-03-01");

        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 2, 20));
        assertThat(candidates(forecast, Goal.EARLIEST))
                .extracting(DateCandidate::kind, DateCandidate::date, DateCandidate::won)
                .containsExactlyInAnyOrder(
                        tuple(Kind.MIN_INTERVAL, LocalDate.of(2020, 2, 1), false),
                        tuple(Kind.LAST_DOSE, LocalDate.of(2020, 1, 1), false),
                        tuple(Kind.INADVERTENT_DOSE, LocalDate.of(2020, 2, 20), true));
    }

    /// FORECASTDT-2 and -5: of several recommended intervals the latest; the earliest date is no candidate beside it.
    @Test
    void theLatestRecommendedIntervalDecides() {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose(),
                dose().rule(recommended(new IntervalRule.From.TargetDose(1), "9 months", "10 months"))
                        .rule(recommended(PREVIOUS, "20 days", "3 months"))));

        VaccineGroupForecast forecast = forecast(rules, patient("01 2020-01-01", "01 2020-05-01"), "2020-05-02");

        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 6, 1));
        assertThat(forecast.recommended()).isEqualTo(LocalDate.of(2020, 10, 1));
        assertThat(forecast.pastDue()).isEqualTo(LocalDate.of(2020, 10, 31));
        assertThat(candidates(forecast, Goal.RECOMMENDED))
                .extracting(DateCandidate::kind, DateCandidate::date, DateCandidate::won)
                .containsExactly(
                        tuple(Kind.EARLIEST_RECOMMENDED_INTERVAL, LocalDate.of(2020, 10, 1), true),
                        tuple(Kind.EARLIEST_RECOMMENDED_INTERVAL, LocalDate.of(2020, 5, 21), false));
    }

    /// FORECASTDT-5: dates that lie before the earliest are shown, and lose to it.
    @Test
    void theEarliestDateStandsInForADateBeforeIt() {
        RuleSet rules = ruleSet(series("S", dose(), dose().rule(recommended(PREVIOUS, "20 days", "25 days"))));

        VaccineGroupForecast forecast = forecast(rules, patient("01 2020-01-01"), "2020-01-02");

        assertThat(candidates(forecast, Goal.RECOMMENDED))
                .extracting(DateCandidate::kind, DateCandidate::date, DateCandidate::won)
                .containsExactly(
                        tuple(Kind.EARLIEST_RECOMMENDED_INTERVAL, LocalDate.of(2020, 1, 21), false),
                        tuple(Kind.EARLIEST_DATE, LocalDate.of(2020, 2, 1), true));
        assertThat(forecast.pastDue()).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    /// An interval of a month at least, recommended after `earliest` and before `latest`.
    private static IntervalRule recommended(IntervalRule.From from, String earliest, @Nullable String latest) {
        return new IntervalRule(
                from,
                null,
                span("1 month"),
                span(earliest),
                latest == null ? null : span(latest),
                false,
                EffectivePeriod.ALWAYS,
                null);
    }

    /// FORECASTDT-4: the day before the maximum age.
    @Test
    void theLatestDateIsTheDayBeforeTheMaximumAge() {
        RuleSet rules = ruleSet(series("S", dose().age("18 years", "18 years", "60 years")));

        PatientSeriesForecast forecast =
                forecast(rules, patient(), "2020-01-01").leading();

        assertThat(forecast.dates()).satisfies(dates -> {
            assertThat(dates.latest()).isEqualTo(LocalDate.of(2049, 12, 31));
            assertThat(dates.start()).isEqualTo(LocalDate.of(2008, 1, 1));
        });
    }

    /// Section 7.6 starts the forecast anew: dose 2 is skipped from the age of 31, when it could be given first;
    /// dose 3 until then, on the as-of day (7.1).
    @Test
    void afterADoseSkippedOnItsOwnDateTheNextIsAskedForAnew() {
        SkipCondition from31 = new SkipCondition.Age(span("31 years"), null);
        SkipCondition until31 = new SkipCondition.Age(null, span("31 years"));
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose().interval(PREVIOUS, "1 year", "1 year").skip(ConditionalSkip.Context.FORECAST, from31),
                dose().interval(PREVIOUS, "1 year", "1 year").skip(ConditionalSkip.Context.FORECAST, until31),
                dose().interval(PREVIOUS, "2 years", "2 years")));

        VaccineGroupForecast forecast = forecast(rules, patient("01 2020-06-01"), "2020-07-01");

        assertThat(forecast.next().orElseThrow().number()).isEqualTo(4);
        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2022, 6, 1));
    }
}
