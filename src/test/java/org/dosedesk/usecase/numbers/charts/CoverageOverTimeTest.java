package org.dosedesk.usecase.numbers.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CoverageOverTimeTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);

    @Test
    void equalsTheDirectCountForEveryDayOfASmallPlant() {
        Snapshot snapshot = TestPlant.staffed().register.snapshot();
        List<LocalDate> days = IntStream.range(0, 900)
                .mapToObj(LocalDate.of(2021, 6, 1)::plusDays)
                .toList();
        assertThat(new CoverageOverTime(scheduler).of(snapshot, days, Progress.NONE))
                .isEqualTo(direct(snapshot, days));
    }

    /// The rules of 2022-05-25 ask those over fifty for a second booster: the day of the birthday changes the
    /// answer.
    @Test
    void aBirthdayMayTakeTheAnswerBack() {
        SamplePlant plant = new SamplePlant(LocalDate.of(2023, 6, 1));
        Worker worker = SomeWorker.like(plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite))
                .id(Id.random())
                .number("7")
                .born(LocalDate.of(1972, 11, 3))
                .worker();
        plant.register.save(List.of(Change.add(worker)));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 3));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 24));
        plant.dose(worker, "qazvac", LocalDate.of(2022, 1, 10));
        Snapshot snapshot = plant.register.snapshot();
        List<LocalDate> days = IntStream.range(0, 300)
                .mapToObj(LocalDate.of(2022, 6, 1)::plusDays)
                .toList();

        assertThat(new CoverageOverTime(scheduler).of(snapshot, days, Progress.NONE))
                .isEqualTo(direct(snapshot, days));
    }

    @ParameterizedTest
    @EnumSource
    void equalsTheDirectCountForTheReferenceWorkForce(ReferenceCampaign campaign) {
        Snapshot snapshot = campaign.register().snapshot();
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = DAY.minusWeeks(30); day.isBefore(DAY.plusWeeks(30)); day = day.plusDays(5)) {
            days.add(day);
        }
        assertThat(new CoverageOverTime(scheduler).of(snapshot, days, Progress.NONE))
                .isEqualTo(direct(snapshot, days));
    }

    @ParameterizedTest
    @EnumSource
    void theChartsOfTheReferenceCampaignEndAtTheKnownFigures(ReferenceCampaign campaign) {
        ChartNumbers numbers = new WorkOutCharts(campaign.register(), scheduler).of(DAY, Progress.NONE);
        int everyone = campaign.total().total();
        ReferenceCampaign.Share third = campaign.unit("ТЭЦ-3");

        assertThat(numbers.total())
                .isEqualTo(new CoveragePoint(DAY, campaign.total().of(RevaccinationStatus.REVACCINATED), everyone));
        assertThat(numbers.overTime().getFirst().revaccinated()).isZero();
        assertThat(numbers.overTime().get(1).revaccinated()).isPositive();
        assertThat(numbers.units()).hasSize(9);
        assertThat(numbers.units()).anySatisfy(unit -> {
            assertThat(unit.name()).isEqualTo("ТЭЦ-3");
            assertThat(unit.share()).isEqualTo(new CoveragePoint(DAY, third.revaccinated(), third.whole()));
        });
        assertThat(numbers.units().stream()
                        .mapToInt(unit -> unit.share().whole())
                        .sum())
                .isEqualTo(everyone);
        assertThat(numbers.sites()).hasSize(7);
        int inWeeks = numbers.sites().stream()
                .flatMap(site -> numbers.due(site.id()).stream())
                .mapToInt(Integer::intValue)
                .sum();
        assertThat(inWeeks + numbers.coming().backlog(null).size())
                .isEqualTo(numbers.coming().people().size());
    }

    /// One of the plant is of the field crew: the share is of one, and the units of all others have no bar.
    @Test
    void aGroupThatConcernsFewIsMeasuredByThem() {
        SamplePlant plant = new SamplePlant(DAY);
        Worker crew = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
        plant.worker("Орлова", "Вера", plant.boilers, plant.stationSite);
        plant.register.save(List.of(Change.add(new Observation(
                Id.random(),
                crew.id(),
                ObservationKind.FIELD_CREW.code(),
                null,
                DAY.minusYears(1),
                null,
                new Recorded(Instant.EPOCH, "Мейіргер"),
                null))));
        ForecastScheduler ticks = new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), "TBE");

        ChartNumbers numbers = new WorkOutCharts(plant.register, ticks).of(DAY, Progress.NONE);

        assertThat(numbers.units())
                .singleElement()
                .satisfies(unit -> assertThat(unit.share()).isEqualTo(new CoveragePoint(DAY, 0, 1)));
    }

    @Test
    void nobodyHasTwoPointsAndNoUnits() {
        ChartNumbers numbers = new WorkOutCharts(new TestPlant().register, scheduler).of(DAY, Progress.NONE);
        assertThat(numbers.overTime()).hasSize(2).allMatch(point -> point.whole() == 0 && point.percent() == 0);
        assertThat(numbers.units()).isEmpty();
        assertThat(numbers.sites()).isEmpty();
    }

    private List<CoveragePoint> direct(Snapshot snapshot, List<LocalDate> days) {
        return days.stream()
                .map(day -> {
                    List<Worker> roster = snapshot.all(Worker.class).stream()
                            .filter(worker -> worker.onRoster(day))
                            .toList();
                    long done = roster.parallelStream()
                            .filter(worker -> scheduler
                                            .schedule(worker, snapshot, day)
                                            .orElseThrow()
                                            .status()
                                    == RevaccinationStatus.REVACCINATED)
                            .count();
                    return new CoveragePoint(day, (int) done, roster.size());
                })
                .toList();
    }
}
