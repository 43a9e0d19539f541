package org.dosedesk.secondreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.GroupExplanation;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.group.GroupDecision;
import org.dosedesk.domain.schedule.select.SelectionReason;
import org.dosedesk.domain.schedule.select.SeriesPoints;
import org.dosedesk.domain.schedule.select.SeriesSelection;
import org.dosedesk.domain.schedule.series.SkippedDose;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.rules.Histories;

/// What is told of a forecast is what made it, whoever the patient is.
class ExplanationLawsTest {

    private static final Comparator<SeriesPoints> BEST =
            Comparator.comparingInt(SeriesPoints::total).reversed().thenComparingInt(SeriesPoints::rank);

    @Provide
    Arbitrary<GroupCases.Case> cases() {
        return GroupCases.all();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Histories.days();
    }

    private static GroupExplanation explain(GroupCases.Case one, LocalDate asOf) {
        return new Forecaster()
                .explain(one.rules(), one.patient(), asOf, one.group().name())
                .orElseThrow();
    }

    @Property(tries = 3_000)
    void theChosenSeriesAndDatesAreThoseOfTheForecast(
            @ForAll("cases") GroupCases.Case one, @ForAll("days") LocalDate asOf) {
        GroupExplanation told = explain(one, asOf);
        Optional<VaccineGroupForecast> forecast = new Forecaster()
                .forecast(one.rules(), one.patient(), asOf, one.group().name());

        assertThat(told.selections().stream()
                        .filter(selection -> selection.reason().chosen())
                        .map(SeriesSelection::forecast))
                .containsExactlyInAnyOrderElementsOf(
                        forecast.map(VaccineGroupForecast::bestSeries).orElse(List.<PatientSeriesForecast>of()));
        GroupDecision decision = told.decision();
        assertThat(decision == null).isEqualTo(forecast.isEmpty());
        if (decision != null && forecast.isPresent()) {
            Map<Goal, LocalDate> dates = new HashMap<>();
            decision.dates().forEach(date -> dates.put(date.goal(), date.date()));
            assertThat(dates.get(Goal.EARLIEST)).isEqualTo(forecast.get().earliest());
            assertThat(dates.get(Goal.RECOMMENDED)).isEqualTo(forecast.get().recommended());
            assertThat(dates.get(Goal.PAST_DUE)).isEqualTo(forecast.get().pastDue());
            assertThat(decision.decisive())
                    .as("somebody has the status of the group")
                    .isNotEmpty();
        }
    }

    @Property(tries = 3_000)
    void theMostPointsWinAndThenTheRank(@ForAll("cases") GroupCases.Case one, @ForAll("days") LocalDate asOf) {
        List<SeriesSelection> competing = explain(one, asOf).selections().stream()
                .filter(selection -> selection.points() != null)
                .toList();
        for (SeriesSelection selection : competing) {
            boolean first = competing.stream()
                    .filter(other ->
                            other.series().antigen().equals(selection.series().antigen()))
                    .filter(other -> other.series()
                            .select()
                            .seriesGroup()
                            .equals(selection.series().select().seriesGroup()))
                    .allMatch(other -> BEST.compare(
                                    Objects.requireNonNull(selection.points()), Objects.requireNonNull(other.points()))
                            <= 0);
            if (selection.reason() != SelectionReason.OUTDONE) {
                assertThat(first).as("%s", selection).isTrue();
            }
        }
    }

    @Property(tries = 3_000)
    void everyDoseLeftOutHasItsCondition(@ForAll("cases") GroupCases.Case one, @ForAll("days") LocalDate asOf) {
        for (SeriesSelection selection : explain(one, asOf).selections()) {
            PatientSeriesForecast forecast = selection.forecast();
            if (forecast != null) {
                assertThat(selection.skipped())
                        .extracting(SkippedDose::dose)
                        .isEqualTo(forecast.targets().stream()
                                .filter(target -> target.status() == TargetDose.Status.SKIPPED)
                                .map(TargetDose::seriesDose)
                                .toList());
            }
        }
    }
}
