package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.coverage.RevaccinationStatus.DUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.INCOMPLETE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.NO_DOSES;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REVACCINATED;
import static org.dosedesk.domain.coverage.RevaccinationStatus.UPCOMING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;

/// The built-in rules against everything, seen from the register.
class VaccineGroupsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final ExplainAllGroups all = new ExplainAllGroups(inUse, new Forecaster());

    @Test
    void whomAGroupDoesNotConcernHasNoScheduleForIt() {
        assertThat(groups()).containsExactly(VaccineCatalogue.COVID_19, "Td");
        assertThat(schedule("TBE")).isEmpty();

        observe(ObservationKind.FIELD_CREW);
        observe(ObservationKind.TREATMENT_PLANT);

        assertThat(groups()).contains("TBE", "Typhoid").doesNotContain("HepB");
        assertThat(schedule("TBE").orElseThrow().status()).isEqualTo(NO_DOSES);
    }

    @Test
    void whoLeftTheFieldCrewHasTheDosesButNoScheduleAnyMore() {
        plant.dose(worker, "ticovac", LocalDate.of(2021, 3, 1));

        assertThat(all.of(worker, plant.register.snapshot(), TODAY))
                .filteredOn(explained -> explained.vaccineGroup().equals("TBE"))
                .singleElement()
                .satisfies(explained -> {
                    assertThat(explained.schedule()).isNull();
                    assertThat(explained.doses()).hasSize(1);
                });
    }

    /// TicoVac for adults: 0, 1-3 months, 5-12 months after the second; then every 3 years.
    @Test
    void aCourseAgainstTickBorneEncephalitis() {
        observe(ObservationKind.FIELD_CREW);
        plant.dose(worker, "ticovac", LocalDate.of(2021, 3, 1));
        assertThat(schedule("TBE").orElseThrow().status()).isEqualTo(INCOMPLETE);
        assertThat(schedule("TBE").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2021, 4, 1));
        plant.dose(worker, "ticovac", LocalDate.of(2021, 4, 1));
        assertThat(schedule("TBE").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2021, 9, 1));
        plant.dose(worker, "encevir", LocalDate.of(2021, 9, 1));
        assertThat(schedule("TBE").orElseThrow().status()).isEqualTo(REVACCINATED);
        assertThat(schedule("TBE").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(scheduler("TBE").schedule(worker, plant.register.snapshot(), LocalDate.of(2024, 8, 31)))
                .hasValueSatisfying(schedule -> assertThat(schedule.status()).isEqualTo(REVACCINATED));
        assertThat(scheduler("TBE").schedule(worker, plant.register.snapshot(), LocalDate.of(2024, 9, 1)))
                .hasValueSatisfying(schedule -> assertThat(schedule.status()).isEqualTo(DUE));
    }

    /// Ten years of protection are no gap in the coverage: only the campaign against COVID-19 counts boosters.
    @Test
    void whoseDoseAgainstTetanusStillProtectsIsUpToDateAndHasADayForTheNext() {
        plant.dose(worker, "ads-m", LocalDate.of(2014, 5, 5));
        plant.dose(worker, "ads-m", LocalDate.of(2014, 6, 5));
        plant.dose(worker, "ads-m", LocalDate.of(2015, 5, 5));
        plant.dose(worker, "vero-cell", LocalDate.of(2021, 12, 1));
        plant.dose(worker, "vero-cell", LocalDate.of(2021, 12, 25));

        assertThat(schedule("Td")).hasValueSatisfying(td -> {
            assertThat(td.status()).isEqualTo(REVACCINATED);
            assertThat(td.dueOn()).isEqualTo(LocalDate.of(2025, 5, 5));
            assertThat(td.overdueFrom()).isNull();
        });
        assertThat(schedule(VaccineCatalogue.COVID_19).orElseThrow().status()).isEqualTo(UPCOMING);
    }

    /// A single dose of an adult whose history is unknown is the first of three; the second follows after 30 days.
    @Test
    void aSingleDoseAgainstTetanusIsNoCourse() {
        plant.dose(worker, "ads-m", LocalDate.of(2022, 2, 1));

        assertThat(schedule("Td")).hasValueSatisfying(td -> {
            assertThat(td.status()).isEqualTo(INCOMPLETE);
            assertThat(td.dueOn()).isEqualTo(LocalDate.of(2022, 3, 3));
        });
    }

    /// The campaign begins on 15 September; a dose of the season before does not count for this one.
    @Test
    void influenzaIsDueEachSeason() {
        observe(ObservationKind.HEALTH_CARE);
        plant.dose(worker, "vaxigriptetra", LocalDate.of(2021, 10, 5));
        assertThat(schedule("Influenza").orElseThrow().status()).isEqualTo(REVACCINATED);
        assertThat(scheduler("Influenza")
                        .schedule(worker, plant.register.snapshot(), LocalDate.of(2022, 9, 20))
                        .orElseThrow()
                        .status())
                .isEqualTo(DUE);
    }

    @Test
    void aDoseAgainstOneThingIsNoDoseAgainstAnother() {
        plant.dose(worker, "ads-m", LocalDate.of(2015, 5, 5));

        assertThat(schedule(VaccineCatalogue.COVID_19).orElseThrow().status()).isEqualTo(NO_DOSES);
        assertThat(schedule("Td").orElseThrow().dueOn()).isNotNull();
    }

    /// For adults who wish it, since the announcement of 29.11.2023.
    @Test
    void antibodiesToMeaslesMakeOneImmune() {
        assertThat(scheduler("Measles").schedule(worker, plant.register.snapshot(), LocalDate.of(2024, 2, 1)))
                .isEmpty();
        observe(ObservationKind.BY_WISH);
        assertThat(measlesOf2024().status()).isEqualTo(NO_DOSES);

        observe(ObservationKind.MEASLES_ANTIBODIES);

        assertThat(measlesOf2024().status()).isEqualTo(REVACCINATED);
    }

    @Test
    void theGroupInUseComesFirstAndAScheduleFollowsTheChoice() {
        ForecastScheduler following = new ForecastScheduler(inUse, new Forecaster());
        assertThat(following.schedule(worker, plant.register.snapshot(), TODAY)).isPresent();

        inUse.choose("Typhoid");

        assertThat(following.vaccineGroup()).isEqualTo("Typhoid");
        assertThat(following.schedule(worker, plant.register.snapshot(), TODAY)).isEmpty();
        assertThat(all.schedules(worker, plant.register.snapshot(), TODAY))
                .first()
                .isEqualTo(new GroupSchedule("Typhoid", null));
    }

    private WorkerSchedule measlesOf2024() {
        return scheduler("Measles")
                .schedule(worker, plant.register.snapshot(), LocalDate.of(2024, 2, 1))
                .orElseThrow();
    }

    private List<String> groups() {
        return all.of(worker, plant.register.snapshot(), TODAY).stream()
                .map(Explanation::vaccineGroup)
                .toList();
    }

    private Optional<WorkerSchedule> schedule(String group) {
        return scheduler(group).schedule(worker, plant.register.snapshot(), TODAY);
    }

    private ForecastScheduler scheduler(String group) {
        return new ForecastScheduler(inUse, new Forecaster(), group);
    }

    private void observe(ObservationKind kind) {
        plant.register.save(List.of(Change.add(new Observation(
                Id.random(),
                worker.id(),
                kind.code(),
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Recorded(Instant.EPOCH, "Мейіргер"),
                null))));
    }
}
