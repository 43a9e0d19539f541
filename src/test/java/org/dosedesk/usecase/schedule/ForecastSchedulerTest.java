package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.coverage.RevaccinationStatus.DUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.EXEMPT;
import static org.dosedesk.domain.coverage.RevaccinationStatus.INCOMPLETE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.NO_DOSES;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REFUSED;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REVACCINATED;
import static org.dosedesk.domain.coverage.RevaccinationStatus.UPCOMING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver.Kind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForecastSchedulerTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);

    /// Decree 52 of 07.12.2021: one booster 6 months after the full course. Overdue 3 months later is our own rule.
    @ParameterizedTest
    @CsvSource({
        // second dose, as of, status, due on, overdue from
        "2021-08-26, 2022-02-25, UPCOMING, 2022-02-26, 2022-05-26",
        "2021-08-25, 2022-02-25, DUE, 2022-02-25, 2022-05-25",
        "2021-05-26, 2022-02-25, DUE, 2021-11-26, 2022-02-26",
        "2021-05-25, 2022-02-25, OVERDUE, 2021-11-25, 2022-02-25",
        // 31.08 + 6 months does not exist: the first of the next month (CDSi, CALCDT-5)
        "2021-08-31, 2022-02-28, UPCOMING, 2022-03-01, 2022-05-31",
        "2021-08-31, 2022-03-01, DUE, 2022-03-01, 2022-05-31",
    })
    void theBoosterOfAQazVacCourse(
            LocalDate second, LocalDate asOf, RevaccinationStatus status, LocalDate dueOn, LocalDate overdueFrom) {
        plant.dose(worker, "qazvac", second.minusDays(21));
        plant.dose(worker, "qazvac", second);

        assertThat(schedule(asOf)).isEqualTo(new WorkerSchedule(worker.id(), status, dueOn, overdueFrom));
    }

    /// Announcement of 15.10.2021: a vector course is boosted after 9 months; decree 52 makes it 6 from 08.12.2021.
    @ParameterizedTest
    @CsvSource({
        "2021-10-14, UPCOMING, ",
        "2021-10-15, UPCOMING, 2022-02-10",
        "2021-12-07, UPCOMING, 2022-02-10",
        "2021-12-08, DUE, 2021-12-08",
    })
    void theDecreeInForceAsOfTheDayDecides(LocalDate asOf, RevaccinationStatus status, @Nullable LocalDate dueOn) {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 15));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 5, 10));

        assertThat(schedule(asOf).status()).isEqualTo(status);
        assertThat(schedule(asOf).dueOn()).isEqualTo(dueOn);
    }

    @Test
    void theFirstStatusThatFitsIsTheOne() {
        assertThat(status()).isEqualTo(NO_DOSES);
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        assertThat(status()).isEqualTo(INCOMPLETE);
        assertThat(schedule(TODAY).dueOn()).isEqualTo(LocalDate.of(2021, 6, 22));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        assertThat(status()).isEqualTo(DUE);
        plant.waiver(worker, Kind.REFUSAL, LocalDate.of(2022, 1, 1), null);
        assertThat(status()).isEqualTo(REFUSED);
        plant.waiver(worker, Kind.EXEMPTION, LocalDate.of(2022, 2, 1), TODAY);
        assertThat(status()).isEqualTo(EXEMPT);
        assertThat(schedule(TODAY).dueOn()).isEqualTo(LocalDate.of(2021, 12, 22));
        assertThat(schedule(TODAY.plusDays(1)).status()).isEqualTo(REFUSED);
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 14));
        assertThat(status()).isEqualTo(REVACCINATED);
    }

    @Test
    void aVoidedDoseIsAsIfNeverGiven() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        Dose second = plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.register.save(
                List.of(new Change(second, second.voided(new Voided(Instant.EPOCH, "Мейіргер", "other worker")))));

        assertThat(status()).isEqualTo(INCOMPLETE);
    }

    @Test
    void aRecoveryAfterTheCourseMovesTheBoosterAndOneBeforeDoesNot() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.recovery(worker, LocalDate.of(2021, 6, 10));
        assertThat(schedule(TODAY).dueOn()).isEqualTo(LocalDate.of(2021, 12, 22));

        plant.recovery(worker, LocalDate.of(2021, 9, 5));
        assertThat(schedule(TODAY).status()).isEqualTo(UPCOMING);
        assertThat(schedule(TODAY).dueOn()).isEqualTo(LocalDate.of(2022, 3, 5));
    }

    @Test
    void aBoosterGivenSoonAfterARecoveryStillCounts() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.recovery(worker, LocalDate.of(2021, 12, 20));
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 14));

        assertThat(status()).isEqualTo(REVACCINATED);
    }

    @Test
    void whatHappensAfterTheDayIsNotKnownOnIt() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 1, 1));
        assertThat(schedule(LocalDate.of(2020, 12, 31)).status()).isEqualTo(NO_DOSES);
        plant.dose(worker, "qazvac", LocalDate.of(2021, 5, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2022, 1, 20));
        assertThat(schedule(LocalDate.of(2022, 1, 19)).status()).isEqualTo(DUE);
        assertThat(status()).isEqualTo(REVACCINATED);
    }

    private RevaccinationStatus status() {
        return schedule(TODAY).status();
    }

    private WorkerSchedule schedule(LocalDate asOf) {
        return scheduler.schedule(worker, plant.register.snapshot(), asOf).orElseThrow();
    }
}
