package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rabies is deadly: after a bite nothing contraindicates the course (WHO position paper on rabies, 2018).
class BittenTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final Recorded recorded = new Recorded(plant.register.clock().instant(), "nurse");
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.RABIES_PEP);

    @BeforeEach
    void bitten() {
        plant.register.save(List.of(Change.add(
                new Observation(Id.random(), worker.id(), Observation.BITE, null, TODAY, null, recorded, null))));
    }

    @Test
    void anExemptionFromEverythingDoesNotPutTheCourseOff() {
        waiver(Waiver.Kind.EXEMPTION, Against.everything());

        assertThat(status()).isEqualTo(RevaccinationStatus.DUE);
        assertThat(inTheBand()).containsExactly(worker);
    }

    @Test
    void aWrittenRefusalOfItCounts() {
        waiver(Waiver.Kind.REFUSAL, Against.vaccineGroup(VaccineCatalogue.RABIES_PEP));

        assertThat(status()).isEqualTo(RevaccinationStatus.REFUSED);
        assertThat(inTheBand()).isEmpty();
    }

    private void waiver(Waiver.Kind kind, Against against) {
        plant.register.save(List.of(Change.add(new Waiver(
                Id.random(), worker.id(), kind, against, "paper", TODAY.minusYears(1), null, recorded, null))));
    }

    private RevaccinationStatus status() {
        return scheduler
                .schedule(worker, plant.register.snapshot(), TODAY)
                .orElseThrow()
                .status();
    }

    private List<Worker> inTheBand() {
        return new AfterBite(scheduler)
                .on(plant.register.snapshot(), TODAY).stream()
                        .map(AfterBite.Bitten::worker)
                        .toList();
    }
}
