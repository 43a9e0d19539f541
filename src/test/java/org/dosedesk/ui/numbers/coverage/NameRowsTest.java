package org.dosedesk.ui.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.coverage.Knowledge;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Since when each of the names behind a number has counted so.
class NameRowsTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(DAY.plusMonths(2));
    private final Worker worker = plant.worker("Абаев", "Серік", plant.boilers, plant.stationSite);

    @Test
    void aRevaccinatedWorkerSinceTheLastDoseOfTheGroupThatCountsByThatDay() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 22));
        plant.dose(worker, "qazvac", LocalDate.of(2022, 1, 10));
        assertThat(since(RevaccinationStatus.REVACCINATED)).isEqualTo(LocalDate.of(2022, 1, 10));

        plant.dose(worker, "ads-m", LocalDate.of(2022, 2, 1));
        plant.dose(worker, "qazvac", DAY.plusDays(1));
        Dose voided = TestPlant.dose(worker, "qazvac", "2022-02-10");
        plant.register.save(
                List.of(Change.add(voided.voided(new Voided(voided.recorded().at(), "А", "не та")))));

        assertThat(since(RevaccinationStatus.REVACCINATED)).isEqualTo(LocalDate.of(2022, 1, 10));
    }

    @Test
    void anExemptWorkerSinceTheFirstPaperThatAppliesOnThatDay() {
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
        plant.waiver(worker, Waiver.Kind.REFUSAL, LocalDate.of(2022, 1, 1), null);
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2022, 2, 3), null);
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2022, 2, 7), null);

        assertThat(since(RevaccinationStatus.EXEMPT)).isEqualTo(LocalDate.of(2022, 2, 3));
    }

    @Test
    void oneWhoRefusedSinceTheRefusalInForce() {
        Waiver withdrawn =
                plant.waiver(worker, Waiver.Kind.REFUSAL, LocalDate.of(2021, 6, 1), LocalDate.of(2021, 9, 1));
        plant.waiver(worker, Waiver.Kind.REFUSAL, LocalDate.of(2022, 1, 5), null);
        assertThat(withdrawn.inForce()).isTrue();

        assertThat(since(RevaccinationStatus.REFUSED)).isEqualTo(LocalDate.of(2022, 1, 5));
    }

    private @Nullable LocalDate since(RevaccinationStatus status) {
        ForecastScheduler scheduler =
                new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
        var coverage = new CoverageOfDay(plant.register, scheduler, () -> VaccineCatalogue.COVID_19)
                .of(DAY, Knowledge.NOW, Progress.NONE);
        CountRow all = new CountRow(
                CoveragePlace.EVERYWHERE, "", "", coverage.coverage().total());
        List<NameRow> rows = NameRows.behind(coverage, all, status);
        assertThat(rows).hasSize(1);
        return rows.getFirst().since();
    }
}
