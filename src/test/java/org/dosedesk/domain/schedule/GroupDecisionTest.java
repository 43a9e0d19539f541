package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.select;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.group.GroupDecision;
import org.dosedesk.domain.schedule.group.GroupDecision.ChosenDate;
import org.dosedesk.domain.schedule.group.GroupDecision.Rule;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.junit.jupiter.api.Test;

/// Chapter 9 as it is told to the reader: which antigen decides.
class GroupDecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 1, 10);

    private static AntigenSeries against(String antigen, Rules.Dose... doses) {
        return series("Against " + antigen, antigen, AntigenSeries.Type.STANDARD, select(true, false, 1), doses);
    }

    private static IntervalRule interval(String span, boolean priority) {
        return new IntervalRule(
                new IntervalRule.From.Previous(),
                span(span),
                span(span),
                null,
                span("1 year"),
                priority,
                EffectivePeriod.ALWAYS,
                null);
    }

    private static GroupDecision decision(RuleSet rules, Patient patient) {
        GroupDecision decision = Objects.requireNonNull(new Forecaster()
                .explain(rules, patient, TODAY, Rules.GROUP)
                .orElseThrow()
                .decision());
        VaccineGroupForecast forecast =
                new Forecaster().forecast(rules, patient, TODAY, Rules.GROUP).orElseThrow();
        assertThat(decision.status()).isEqualTo(forecast.status());
        assertThat(decision.dates())
                .filteredOn(date -> date.goal() == Goal.EARLIEST)
                .allMatch(date -> date.date().equals(forecast.earliest()));
        return decision;
    }

    private static List<String> names(ChosenDate date) {
        return date.by().stream().map(one -> one.series().name()).toList();
    }

    @Test
    void theLastAntigenThatIsReadyDecidesWhenTheDoseMayBeGiven() {
        GroupDecision decision = decision(
                ruleSet(
                        against("A", dose(), dose().rule(interval("1 month", false))),
                        against("B", dose(), dose().rule(interval("2 months", false)))),
                patient("01 2020-01-01"));

        assertThat(decision.severalAntigens()).isTrue();
        assertThat(decision.dates())
                .extracting(ChosenDate::goal, ChosenDate::rule, ChosenDate::date, GroupDecisionTest::names)
                .containsExactly(
                        tuple(Goal.EARLIEST, Rule.LAST, LocalDate.of(2020, 3, 1), List.of("Against B")),
                        tuple(
                                Goal.RECOMMENDED,
                                Rule.NOT_BEFORE_EARLIEST,
                                LocalDate.of(2020, 3, 1),
                                List.of("Against B")),
                        tuple(
                                Goal.PAST_DUE,
                                Rule.FIRST,
                                LocalDate.of(2020, 12, 31),
                                List.of("Against A", "Against B")));
    }

    @Test
    void aDoseThatGoesFirstDecidesWithTheFirstDate() {
        GroupDecision decision = decision(
                ruleSet(
                        against("A", dose(), dose().rule(interval("1 month", true))),
                        against("B", dose(), dose().rule(interval("2 months", false)))),
                patient("01 2020-01-01"));

        assertThat(decision.dates().getFirst().rule()).isEqualTo(Rule.FIRST_BY_PRIORITY);
        assertThat(names(decision.dates().getFirst())).containsExactly("Against A");
    }

    @Test
    void ofSeriesAgainstOneAntigenTheFirstDecides() {
        SelectSeries other = new SelectSeries(true, false, "2", "A", 1, null, null);
        GroupDecision decision = decision(
                ruleSet(
                        series("One", dose().age("31 years", "31 years", null)),
                        series(
                                "Two",
                                "Antigen",
                                AntigenSeries.Type.STANDARD,
                                other,
                                dose().age("32 years", "32 years", null))),
                patient());

        assertThat(decision.severalAntigens()).isFalse();
        assertThat(decision.dates().getFirst())
                .extracting(ChosenDate::rule, GroupDecisionTest::names)
                .containsExactly(Rule.FIRST, List.of("One"));
    }

    @Test
    void aFinishedAntigenDoesNotHaveTheStatusOfTheGroup() {
        GroupDecision decision =
                decision(ruleSet(against("A", dose()), against("B", dose(), dose())), patient("01 2020-01-01"));

        assertThat(decision.status()).isEqualTo(PatientSeriesStatus.NOT_COMPLETE);
        assertThat(decision.speaking()).hasSize(2);
        assertThat(decision.decisive()).extracting(one -> one.series().name()).containsExactly("Against B");
        assertThat(decision.dates().getFirst().by())
                .extracting(one -> one.series().name())
                .containsExactly("Against B");
    }

    @Test
    void whereNoDoseIsNeededNoDateIsChosen() {
        assertThat(decision(ruleSet(against("A", dose()), against("B", dose())), patient("01 2020-01-01"))
                        .dates())
                .isEmpty();
    }
}
