package org.dosedesk.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dosedesk.domain.schedule.Rules.dose;
import static org.dosedesk.domain.schedule.Rules.patient;
import static org.dosedesk.domain.schedule.Rules.ruleSet;
import static org.dosedesk.domain.schedule.Rules.series;
import static org.dosedesk.domain.schedule.Rules.span;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.SkippedDose;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.domain.schedule.supporting.skip.ConditionalSkip.Context;
import org.dosedesk.domain.schedule.supporting.skip.SkipCondition;
import org.junit.jupiter.api.Test;

/// Sections 6.2, 7.1 and 7.6 as they are told to the reader: which condition held. Someone born on 01.01.1990.
class SkippedDosesTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 6, 1);
    private static final SkipCondition ADULT = new SkipCondition.Age(span("18 years"), null);
    private static final SkipCondition LONG_AGO = new SkipCondition.Interval(span("5 years"));

    private static SkipCondition.VaccineCount moreThan(int doses) {
        return new SkipCondition.VaccineCount(
                null, null, null, null, Set.of("01"), true, SkipCondition.VaccineCount.Logic.GREATER_THAN, doses);
    }

    private static List<SkippedDose> skipped(Patient patient, AntigenSeries... series) {
        return new Forecaster()
                .explain(ruleSet(series), patient, TODAY, Rules.GROUP).orElseThrow().selections().stream()
                        .map(SeriesSelection::skipped)
                        .flatMap(List::stream)
                        .toList();
    }

    @Test
    void whileADoseIsEvaluatedItIsTheAgeOnItsDay() {
        SkippedDose skipped = skipped(
                        patient("01 2015-01-01"), series("S", dose().skip(Context.EVALUATION, ADULT), dose(), dose()))
                .getFirst();

        assertThat(skipped.evaluating()).isTrue();
        assertThat(skipped.on()).isEqualTo("2015-01-01");
        assertThat(skipped.dose().number()).isEqualTo(1);
        assertThat(skipped.held()).containsExactly(new SkippedDose.Held(ADULT, LocalDate.of(1990, 1, 1), 0));
    }

    @Test
    void whileADoseIsForecastItIsTheIntervalAndTheCountOnTheDay() {
        SkippedDose skipped = skipped(
                        patient("01 2012-01-01"),
                        series("S", dose(), dose().skip(Context.FORECAST, LONG_AGO, moreThan(0)), dose()))
                .getFirst();

        assertThat(skipped.evaluating()).isFalse();
        assertThat(skipped.on()).isEqualTo(TODAY);
        assertThat(skipped.held())
                .containsExactly(
                        new SkippedDose.Held(LONG_AGO, LocalDate.of(2012, 1, 1), 0),
                        new SkippedDose.Held(moreThan(0), null, 1));
    }

    @Test
    void ofSeriesOnlyThoseThatAreCompleteAreNamed() {
        SkipCondition either = new SkipCondition.CompletedSeries(Set.of("2", "3"));
        SelectSeries two = new SelectSeries(true, false, "2", "A", 1, null, null);
        AntigenSeries first = series("First", "Antigen", AntigenSeries.Type.STANDARD, two, dose());

        assertThat(skipped(patient("01 2015-01-01"), first, series("S", dose(), dose().skip(Context.BOTH, either))))
                .flatExtracting(SkippedDose::held)
                .extracting(SkippedDose.Held::condition)
                .containsExactly(new SkipCondition.CompletedSeries(Set.of("2")));
    }

    @Test
    void aConditionThatDoesNotHoldIsNotTold() {
        assertThat(skipped(patient("01 2019-01-01"), series("S", dose(), dose().skip(Context.FORECAST, LONG_AGO))))
                .isEmpty();
    }

    @Test
    void everyDoseLeftOutIsToldInOrder() {
        assertThat(skipped(
                        patient(),
                        series("S", dose().skip(Context.BOTH, ADULT), dose().skip(Context.BOTH, ADULT), dose())))
                .extracting(one -> one.dose().number(), SkippedDose::on)
                .containsExactly(tuple(1, TODAY), tuple(2, TODAY));
    }

    @Test
    void noDoseIsLeftOutWithoutACondition() {
        assertThatThrownBy(() -> new SkippedDose(dose().build(1), true, TODAY, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
