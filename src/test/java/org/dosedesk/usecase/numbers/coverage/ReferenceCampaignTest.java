package org.dosedesk.usecase.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.domain.coverage.RevaccinationStatus.DUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.EXEMPT;
import static org.dosedesk.domain.coverage.RevaccinationStatus.INCOMPLETE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.NO_DOSES;
import static org.dosedesk.domain.coverage.RevaccinationStatus.OVERDUE;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REFUSED;
import static org.dosedesk.domain.coverage.RevaccinationStatus.REVACCINATED;
import static org.dosedesk.domain.coverage.RevaccinationStatus.UPCOMING;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;

/// The reference campaign of January and February 2022: an invented work force with the totals that were published.
class ReferenceCampaignTest {
    private final Register register =
            Register.open(new MemoryStore(), Night.of(LocalDate.of(2022, 2, 25)), "Nurse", false);

    @Test
    void givesThePublishedFigures() {
        Coverage coverage = coverage();

        assertThat(coverage.total())
                .isEqualTo(new Tally(Map.of(
                        REVACCINATED,
                        953,
                        EXEMPT,
                        97,
                        REFUSED,
                        58,
                        NO_DOSES,
                        55,
                        INCOMPLETE,
                        95,
                        UPCOMING,
                        777,
                        DUE,
                        354,
                        OVERDUE,
                        57)));

        Map<String, Tally> units = coverage.byUnit().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> register.snapshot()
                                .get(Unit.class, entry.getKey())
                                .name(),
                        Map.Entry::getValue));
        assertThat(units).hasSize(9);
        assertThat(units.get("ТЭЦ-3")).satisfies(tally -> {
            assertThat(tally.of(REVACCINATED)).isEqualTo(113);
            assertThat(tally.total()).isEqualTo(310);
        });
        assertThat(units.get("ТЭЦ-1 им. Б. Оразбаева")).satisfies(tally -> {
            assertThat(tally.of(REVACCINATED)).isEqualTo(171);
            assertThat(tally.total()).isEqualTo(357);
        });
        assertThat(units.values()).allMatch(tally -> tally.of(REVACCINATED) * 3 > tally.total());

        Map<String, Tally> sites = coverage.bySite().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> register.snapshot()
                                .get(Site.class, entry.getKey())
                                .name(),
                        Map.Entry::getValue));
        assertThat(sites.get("ТЭЦ-3")).satisfies(tally -> {
            assertThat(tally.of(REVACCINATED)).isEqualTo(136);
            assertThat(tally.total()).isEqualTo(365);
        });
        assertThat(sites.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.of(
                                        entry.getValue().of(DUE),
                                        entry.getValue().of(OVERDUE)))))
                .isEqualTo(Map.of(
                        "ТЭЦ-1", List.of(57, 9),
                        "ТЭЦ-2", List.of(108, 15),
                        "ТЭЦ-3", List.of(47, 11),
                        "ЗТК", List.of(45, 6),
                        "Капшагайская ГЭС", List.of(25, 6),
                        "Каскад ГЭС", List.of(59, 8),
                        "Исполнительная дирекция", List.of(13, 2)));
    }

    private Coverage coverage() {
        ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());
        List<Path> files = Stream.of("roster.csv", "doses.csv", "waivers.csv", "illness.csv")
                .map(name -> Shared.need("data/" + name))
                .toList();
        importFiles.apply(importFiles.plan(files, Progress.NONE), false, Progress.NONE);
        Schedules schedules = new Schedules(
                register,
                new ForecastScheduler(BuiltInRuleSets.kazakhstan(), new Forecaster(), VaccineCatalogue.COVID_19));
        schedules.computeAll(LocalDate.of(2022, 2, 25), Progress.NONE);
        return new CountCoverage().count(schedules.all(), register.snapshot());
    }
}
