package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.forecast;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;

import java.time.LocalDate;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What screens and papers read from a forecast: a course of one dose, then a booster a month later.
class WhatAForecastSaysTest {

    private static final IntervalRule.From PREVIOUS = new IntervalRule.From.Previous();
    private static final RuleSet RULES = ruleSet(
            series("S", dose(), dose().interval(PREVIOUS, "1 month", "1 month").kind(TargetDoseKind.BOOSTER)));

    @Test
    void anOpenGroupNamesItsNextDose() {
        VaccineGroupForecast open = forecast(RULES, patient("01 2020-01-01"), "2020-06-01");

        assertThat(open.next().orElseThrow().number()).isEqualTo(2);
        assertThat(open.recommendedVaccines())
                .extracting(SeriesDoseVaccine::cvx)
                .containsExactly("01");
        assertThat(open.candidates()).isNotEmpty();
        assertThat(open.satisfied(TargetDoseKind.PRIMARY)).isEqualTo(1);
        assertThat(open.satisfied(TargetDoseKind.BOOSTER)).isZero();
        assertThat(open.leading().count(TargetDose.Status.SATISFIED)).isEqualTo(1);
        assertThat(open.leading().count(TargetDose.Status.SKIPPED)).isZero();
    }

    @Test
    void aCompleteGroupHasNothingToOffer() {
        VaccineGroupForecast complete = forecast(RULES, patient("01 2020-01-01", "01 2020-02-01"), "2020-06-01");

        assertThat(complete.status()).isEqualTo(PatientSeriesStatus.COMPLETE);
        assertThat(complete.next()).isEmpty();
        assertThat(complete.recommendedVaccines()).isEmpty();
        assertThat(complete.candidates()).isEmpty();
        assertThat(complete.satisfied(TargetDoseKind.BOOSTER)).isEqualTo(1);
        assertThat(complete.leading().forecastNumber()).isEqualTo(3);
    }

    @Test
    void aDoseIsFoundByItsKey() {
        VaccineGroupForecast forecast = forecast(RULES, patient("01 2020-01-01", "01 2020-01-31"), "2020-06-01");

        assertThat(forecast.evaluation("1").orElseThrow().isValid()).isTrue();
        assertThat(forecast.evaluation("2").orElseThrow().isValid()).isFalse();
        assertThat(forecast.evaluation("3")).isEmpty();
    }

    /// Tables 6-15 and 6-18: the absolute minima alone make a dose valid.
    @Test
    void anEvaluationSaysFromWhenTheDoseWouldCount() {
        RuleSet byBoth = ruleSet(series(
                "S",
                dose().age("20 years - 4 days", "20 years", null),
                dose().age("30 years - 4 days", "30 years", null).interval(PREVIOUS, "24 days", "28 days")));

        assertThat(validFrom(byBoth, "01 2010-06-01")).isEqualTo(LocalDate.of(2009, 12, 28));
        assertThat(validFrom(byBoth, "01 2010-06-01", "01 2020-01-01")).isEqualTo(LocalDate.of(2019, 12, 28));
        assertThat(validFrom(byBoth, "01 2019-12-10", "01 2020-02-01")).isEqualTo(LocalDate.of(2020, 1, 3));
        assertThat(validFrom(RULES, "01 2010-06-01")).as("no limit").isNull();
        assertThat(validFrom(RULES, "01 2020-01-01", "01 2020-03-01")).isEqualTo(LocalDate.of(2020, 2, 1));
    }

    @Test
    void ofSeveralIntervalsTheLastToPassDecides() {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose(),
                dose().interval(new IntervalRule.From.TargetDose(1), "2 months", "2 months")
                        .interval(PREVIOUS, "1 month", "1 month")));

        assertThat(validFrom(rules, "01 2020-01-01", "01 2020-01-02", "01 2020-06-01"))
                .isEqualTo(LocalDate.of(2020, 3, 1));
        assertThat(validFrom(rules, "01 2020-01-01", "01 2020-05-02", "01 2020-07-01"))
                .isEqualTo(LocalDate.of(2020, 6, 2));
    }

    private static @Nullable LocalDate validFrom(RuleSet rules, String... doses) {
        return forecast(rules, patient(doses), "2020-08-01")
                .evaluations()
                .getLast()
                .validFrom();
    }

    /// "6 months after the second dose" says more than "1 month after a dose that did not count".
    @Test
    void aDoseFollowsTheOneThatCounted() {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose().interval(PREVIOUS, "1 month", "1 month")
                        .interval(new IntervalRule.From.TargetDose(1), "2 months", "2 months")));

        DoseEvaluation last = forecast(rules, patient("01 2020-01-01", "01 2020-01-15", "01 2020-06-01"), "2020-08-01")
                .evaluations()
                .getLast();

        assertThat(last.after().map(ReferenceDate.Dose::key)).contains("1");
        assertThat(last.intervals()).hasSize(2);
    }

    @Test
    void amongDosesThatCountedItFollowsTheLatest() {
        RuleSet rules = ruleSet(series(
                "S",
                dose(),
                dose(),
                dose().interval(PREVIOUS, "1 month", "1 month")
                        .interval(new IntervalRule.From.TargetDose(1), "2 months", "2 months")));

        DoseEvaluation last = forecast(rules, patient("01 2020-01-01", "01 2020-01-15", "01 2020-06-01"), "2020-08-01")
                .evaluations()
                .getLast();

        assertThat(last.after().map(ReferenceDate.Dose::key)).contains("2");
        assertThat(last.reason()).isEmpty();
    }
}
