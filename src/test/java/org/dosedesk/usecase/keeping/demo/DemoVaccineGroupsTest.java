package org.dosedesk.usecase.keeping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whichever vaccine group is chosen in the demo, there is somebody to look at.
class DemoVaccineGroupsTest {
    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;

    /// Nobody of the demo is concerned, or the vaccine at hand is that of a group with a lot of its own.
    private static final Set<String> WITHOUT_A_LOT =
            Set.of("Rabies PEP", "Rubella", "Mumps", "Varicella", "Pneumococcal", "Tularaemia", "Anthrax", "Plague");

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, Td, 300, 150, 20",
        "2026-11-23, Influenza, 300, 100, 60",
        "2026-11-23, TBE, 15, 6, 3",
        "2026-11-23, HepB, 3, 1, 0",
        "2026-11-23, HepA, 6, 3, 1",
        "2026-11-23, Typhoid, 6, 3, 1",
        "2026-11-23, Rabies, 6, 3, 0",
        "2026-11-23, Measles, 20, 10, 5",
        "2024-02-29, Influenza, 300, 120, 60",
        "2024-02-29, TBE, 15, 6, 3",
    })
    void everyGroupHasPeopleUpToDateAndPeopleToVaccinate(
            LocalDate today, String group, int concerned, int upToDate, int toVaccinate) {
        Map<RevaccinationStatus, Integer> counts = counts(today, group);

        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                .as(counts.toString())
                .isBetween(concerned, 300);
        assertThat(counts.getOrDefault(RevaccinationStatus.REVACCINATED, 0))
                .as(counts.toString())
                .isGreaterThanOrEqualTo(upToDate);
        assertThat(counts.getOrDefault(RevaccinationStatus.DUE, 0)
                        + counts.getOrDefault(RevaccinationStatus.OVERDUE, 0)
                        + counts.getOrDefault(RevaccinationStatus.NO_DOSES, 0)
                        + counts.getOrDefault(RevaccinationStatus.INCOMPLETE, 0))
                .as(counts.toString())
                .isGreaterThanOrEqualTo(toVaccinate);
    }

    /// Both days lie after 15 November: whoever has no dose of the season is late.
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2022-03-01"})
    void someRefusedInfluenzaAndSomeAreExemptForAWhile(LocalDate today) {
        assertThat(counts(today, "Influenza"))
                .containsKeys(RevaccinationStatus.REFUSED, RevaccinationStatus.EXEMPT, RevaccinationStatus.OVERDUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2022-08-31", "2024-02-29"})
    void noDoseAgainstAnythingButCovid19IsOfTheFutureBeforeBirthOrBeforeItsVaccine(LocalDate today) {
        Snapshot demo = demo(today);

        assertThat(demo.all(Dose.class).stream()
                        .filter(dose -> !group(demo, dose).equals(VaccineCatalogue.COVID_19)))
                .allSatisfy(dose -> assertThat(dose.date())
                        .isBeforeOrEqualTo(today)
                        .isAfter(demo.get(Worker.class, dose.worker()).birthDate())
                        .isAfterOrEqualTo(
                                demo.get(Vaccine.class, dose.vaccine()).inUseFrom()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23"})
    void everyGroupThatLivesHasALotOfTheDay(LocalDate today) {
        Snapshot demo = demo(today);

        List<String> groups = demo.all(Lot.class).stream()
                .filter(lot -> lot.usableOn(today) && today.equals(lot.defaultOn()))
                .map(lot -> demo.get(Vaccine.class, lot.vaccine()).vaccineGroup())
                .distinct()
                .toList();

        assertThat(groups)
                .containsExactlyInAnyOrderElementsOf(RULES.vaccineGroups().stream()
                        .filter(group -> !WITHOUT_A_LOT.contains(group))
                        .toList());
    }

    private static Map<RevaccinationStatus, Integer> counts(LocalDate today, String group) {
        Snapshot demo = demo(today);
        ForecastScheduler scheduler = new ForecastScheduler(RULES, new Forecaster(), group);
        Map<RevaccinationStatus, Integer> counts = new EnumMap<>(RevaccinationStatus.class);
        demo.all(Worker.class).stream()
                .filter(worker -> worker.onRoster(today))
                .flatMap(worker -> scheduler.schedule(worker, demo, today).stream())
                .forEach(schedule -> counts.merge(schedule.status(), 1, Integer::sum));
        return counts;
    }

    private static String group(Snapshot demo, Dose dose) {
        return demo.get(Vaccine.class, dose.vaccine()).vaccineGroup();
    }

    private static Snapshot demo(LocalDate today) {
        return Snapshot.EMPTY.with(DemoWorkforce.changes(today, new Recorded(Instant.EPOCH, "Demo")).stream()
                .map(Change::after)
                .toList());
    }
}
