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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.AgeRule;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.catalog.AntigenAssociation;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chapter 9 on a vaccine group of the antigens "A" and "B".
class VaccineGroupTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();

    private static AntigenSeries against(String antigen, Rules.Dose... doses) {
        return series("Against " + antigen, antigen, AntigenSeries.Type.STANDARD, select(true, false, 1), doses);
    }

    /// An interval whose flag lets the group's earliest date be that of the antigen that is first (chapter 9).
    private static IntervalRule interval(String span, boolean priority) {
        return new IntervalRule(
                PREVIOUS, span(span), span(span), null, span("1 year"), priority, EffectivePeriod.ALWAYS, null);
    }

    /// Table 9-4, a row each: one dose is asked for before the age of 60; the patient was born in 1990.
    @ParameterizedTest
    @CsvSource({
        "immune to A, allergic to B, , 2020-06-01, CONTRAINDICATED",
        ", allergic to B, , 2050-06-01, CONTRAINDICATED",
        "immune to A, , , 2050-06-01, AGED_OUT",
        "immune to A, , , 2020-06-01, NOT_COMPLETE",
        ", , , 2020-06-01, NOT_COMPLETE",
        "immune to A, immune to B, , 2020-06-01, IMMUNE",
        ", , 01 2020-01-01, 2020-06-01, COMPLETE",
    })
    void theStatusOfTheGroupComesFromItsAntigens(
            @Nullable String ofA,
            @Nullable String ofB,
            @Nullable String dose,
            String asOf,
            PatientSeriesStatus expected) {
        Rules.Dose until60 = dose().age("1 day", "1 day", "60 years");
        RuleSet rules = ruleSet(against("A", until60), against("B", until60));
        List<Antigen> antigens = rules.antigens().stream()
                .map(antigen -> new Antigen(
                        antigen.name(),
                        antigen.series(),
                        new Immunity(Set.of("immune to " + antigen.name()), List.of()),
                        List.of(new Contraindication("allergic to " + antigen.name(), null, null, null))))
                .toList();
        ActiveObservation[] known = Stream.of(ofA == null ? "-" : ofA, ofB == null ? "-" : ofB)
                .map(code -> new ActiveObservation(code, null))
                .toArray(ActiveObservation[]::new);
        Patient patient = observed(dose == null ? patient() : patient(dose), known);

        VaccineGroupForecast forecast = forecast(Variants.antigens(rules, antigens), patient, asOf);

        assertThat(forecast.status()).isEqualTo(expected);
        assertThat(forecast.leading().status())
                .as("the antigen that decided stands first")
                .isEqualTo(expected);
    }

    /// Table 9-4, the third row: a season that is over for one antigen.
    @Test
    void oneAntigenThatIsNotRecommendedStopsTheGroup() {
        RuleSet rules = ruleSet(against("A", dose()), against("B", dose().season(null, LocalDate.of(2020, 3, 31))));

        assertThat(forecast(rules, patient(), "2020-03-31").status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(forecast(rules, patient(), "2020-04-01").status()).isEqualTo(PatientSeriesStatus.NOT_RECOMMENDED);
    }

    /// MULTIANTVG-1 and FORECASTPRIORITY-1, after doses on 1 January that began both series.
    @ParameterizedTest
    @CsvSource({
        "false, false, 2020-03-01",
        "true, false, 2020-02-01",
        "false, true, 2020-02-01",
        "true, true, 2020-02-01",
    })
    void aPriorityIntervalBringsTheGroupForward(boolean ofA, boolean ofB, LocalDate earliest) {
        RuleSet rules = ruleSet(
                against("A", dose(), dose().rule(interval("1 month", ofA))),
                against("B", dose(), dose().rule(interval("2 months", ofB))));

        assertThat(forecast(rules, patient("01 2020-01-01"), "2020-01-10").earliest())
                .isEqualTo(earliest);
    }

    /// FORECASTPRIORITY-1: each preferable interval has the flag.
    @Test
    void oneIntervalWithoutPriorityIsEnoughForNone() {
        RuleSet rules = ruleSet(
                against("A", dose(), dose().rule(interval("1 month", true)).rule(interval("20 days", false))),
                against("B", dose(), dose().rule(interval("2 months", false))));

        assertThat(forecast(rules, patient("01 2020-01-01"), "2020-01-10").earliest())
                .isEqualTo(LocalDate.of(2020, 3, 1));
    }

    /// MULTIANTVG-1: not before the latest dose of the group. "02" holds B only and counts for nothing against A.
    @Test
    void aPriorityIntervalDoesNotLeadBeforeTheLatestDose() {
        RuleSet rules = ruleSet(
                against("A", dose(), dose().rule(interval("1 month", true))),
                against("B", dose(), dose().cvx("02"), dose().rule(interval("2 months", false))));
        RuleSet split = Variants.vaccines(
                rules, Map.of("01", List.of(holding("A"), holding("B")), "02", List.of(holding("B"))));

        assertThat(forecast(split, patient("01 2020-01-01", "02 2020-02-20"), "2020-02-25")
                        .earliest())
                .isEqualTo(LocalDate.of(2020, 2, 20));
    }

    private static AntigenAssociation holding(String antigen) {
        return new AntigenAssociation(antigen, null, null);
    }

    /// FORECASTVG-2 and -3: the first recommended and the first past due date, neither before the group's earliest,
    /// which is the thirtieth birthday. The years are of age, "none" is no past due date.
    @ParameterizedTest
    @CsvSource({
        "30, 31, 32, 33, 2020-01-01, 2020-12-31",
        "32, 33, 30, 31, 2020-01-01, 2020-12-31",
        "20, 21, 32, 33, 2020-01-01, 2020-01-01",
        "32, 35, 31, 34, 2021-01-01, 2023-12-31",
        "31, none, 32, 33, 2021-01-01, 2022-12-31",
        "32, 33, 31, none, 2021-01-01, 2022-12-31",
        "31, none, 31, none, 2021-01-01, ",
    })
    void theFirstOfTheDatesIsTheGroups(
            String recommendedA,
            String pastDueA,
            String recommendedB,
            String pastDueB,
            LocalDate recommended,
            @Nullable LocalDate pastDue) {
        RuleSet rules = ruleSet(
                against("A", dose().rule(ages("18 years", recommendedA, pastDueA))),
                against("B", dose().rule(ages("30 years", recommendedB, pastDueB))));

        VaccineGroupForecast forecast = forecast(rules, patient(), "2020-06-01");

        assertThat(forecast.earliest()).isEqualTo(LocalDate.of(2020, 1, 1));
        assertThat(forecast.recommended()).isEqualTo(recommended);
        assertThat(forecast.pastDue()).isEqualTo(pastDue);
    }

    private static AgeRule ages(String min, String recommended, String pastDue) {
        return new AgeRule(
                null,
                span(min),
                span(recommended + " years"),
                pastDue.equals("none") ? null : span(pastDue + " years"),
                null,
                EffectivePeriod.ALWAYS,
                null);
    }

    /// FORECASTDN-2: two valid doses against A, one against B.
    @ParameterizedTest
    @CsvSource({"false, 3", "true, 2"})
    void theDoseNumberIsTheGreaterUnlessAllIsGivenTogether(boolean administerFull, int number) {
        RuleSet rules = ruleSet(
                against("A", dose(), dose(), dose()),
                against("B", dose(), dose().interval(PREVIOUS, "1 year", "1 year")));
        RuleSet together = Variants.groups(rules, new VaccineGroup(Rules.GROUP, administerFull, List.of("A", "B")));

        assertThat(forecast(together, patient("01 2020-01-01", "01 2020-03-01"), "2020-06-01")
                        .forecastNumber())
                .isEqualTo(number);
    }

    /// "01" holds A and "02" holds B; each was evaluated for its own antigen.
    @Test
    void theDosesOfAllAntigensStandInTheOrderOfTheirDates() {
        RuleSet rules = ruleSet(against("A", dose()), against("B", dose().cvx("02"), dose().cvx("02")));
        RuleSet split = Variants.vaccines(rules, Map.of("01", List.of(holding("A")), "02", List.of(holding("B"))));

        assertThat(forecast(split, patient("02 2020-01-01", "01 2020-02-01", "02 2020-03-01"), "2020-06-01")
                        .evaluations())
                .extracting(DoseEvaluation::doseKey)
                .containsExactly("1", "2", "3");
    }

    /// A dose that one antigen no longer needed is judged by the other.
    @ParameterizedTest
    @CsvSource({"2020-06-01, VALID", "2020-01-20, NOT_VALID"})
    void anUnneededDoseIsJudgedByTheOtherAntigen(String second, EvaluationStatus expected) {
        RuleSet rules =
                ruleSet(against("A", dose()), against("B", dose(), dose().interval(PREVIOUS, "1 month", "1 month")));

        assertThat(forecast(rules, patient("01 2020-01-01", "01 " + second), "2020-07-01")
                        .evaluations())
                .extracting(DoseEvaluation::status)
                .containsExactly(EvaluationStatus.VALID, expected);
    }
}
