package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.Explanation;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Influenza comes back every autumn: `vaccines.md` section 2 gives the starts.
class SeasonTest {
    private static final RuleLibrary RULES = Rules.KAZAKHSTAN;
    private static final RuleSets INFLUENZA = RULES.of("Influenza").orElseThrow();

    private final SamplePlant plant = new SamplePlant(LocalDate.of(2026, 10, 1));
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2019/20, 2019-08-01",
        "2026-07-31, 2025/26, 2025-08-01",
        "2026-08-01, 2026/27, 2026-08-01",
        "2027-08-01, 2027/28, 2027-08-01",
        "2031-03-01, 2030/31, 2030-08-01",
        "2080-12-31, 2080/81, 2080-08-01",
        "2099-09-01, 2099/00, 2099-08-01"
    })
    void theSeasonIsWorkedOutFromTheDay(LocalDate day, String version, LocalDate validFrom) {
        RuleSet rules = INFLUENZA.inForce(day).orElseThrow();
        assertThat(rules.version()).isEqualTo(version);
        assertThat(rules.validFrom()).isEqualTo(validFrom);
        assertThat(INFLUENZA.inForce(day).orElseThrow()).isSameAs(rules);
        assertThat(new XmlRuleTexts().read(new XmlRuleTexts().builtIn(rules))).isEqualTo(rules);
    }

    @Test
    void noBuiltInRuleRunsOut() {
        for (RuleSets set : RULES.sets()) {
            LocalDate first = set.since().orElseThrow();
            LocalDate from = first.isBefore(LocalDate.of(2020, 1, 1)) ? LocalDate.of(2020, 1, 1) : first;
            for (LocalDate day = from; day.getYear() <= 2080; day = day.plusDays(1)) {
                RuleSet rules = set.inForce(day).orElseThrow();
                // Resolution 102 ended routine doses against COVID-19: its rules end there on purpose.
                boolean endedOnPurpose =
                        rules.name().equals("Kazakhstan COVID-19") && !day.isBefore(LocalDate.of(2024, 2, 20));
                assertThat(hasNothingAfter(rules, day))
                        .as(rules.name() + " on " + day)
                        .isEqualTo(endedOnPurpose);
            }
        }
    }

    private static boolean hasNothingAfter(RuleSet rules, LocalDate day) {
        for (Antigen antigen : rules.antigens()) {
            for (var series : antigen.series()) {
                for (var dose : series.doses()) {
                    var season = dose.season();
                    LocalDate end = season == null ? null : season.end();
                    if (end != null && end.isBefore(day)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @Test
    void aVersionOfTheirOwnCountsForItsSeasonAndTheNextFallsBack() {
        RuleSet own = new RuleSet(
                INFLUENZA.name(),
                "ours",
                null,
                LocalDate.of(2026, 8, 20),
                INFLUENZA.inForce(LocalDate.of(2026, 9, 1)).orElseThrow().antigens(),
                INFLUENZA.all().getFirst().vaccineGroups(),
                INFLUENZA.all().getFirst().associations(),
                INFLUENZA.all().getFirst().conflicts());
        RuleSets kept = INFLUENZA.with(own);

        assertThat(kept.inForce(LocalDate.of(2026, 8, 19)).orElseThrow().version())
                .isEqualTo("2026/27");
        assertThat(kept.inForce(LocalDate.of(2027, 7, 31)).orElseThrow()).isEqualTo(own);
        assertThat(kept.inForce(LocalDate.of(2027, 8, 1)).orElseThrow().version())
                .isEqualTo("2027/28");
        assertThat(kept.versions(LocalDate.of(2026, 9, 1)))
                .extracting(RuleSet::version)
                .endsWith("2026/27", "ours", "2027/28");
    }

    @Test
    void whomNothingNamesItDoesNotConcernUntilItIsOfferedToEveryone() {
        assertThat(explain(LocalDate.of(2026, 10, 1)).schedule()).isNull();

        offerToEveryone();

        assertThat(status("2026-08-15")).isEqualTo(RevaccinationStatus.UPCOMING);
        assertThat(status("2026-09-15")).isEqualTo(RevaccinationStatus.DUE);
        assertThat(status("2026-11-15")).isEqualTo(RevaccinationStatus.DUE);
        assertThat(status("2026-11-16")).isEqualTo(RevaccinationStatus.OVERDUE);
        assertThat(status("2027-07-31")).isEqualTo(RevaccinationStatus.OVERDUE);
        assertThat(status("2027-08-01")).isEqualTo(RevaccinationStatus.UPCOMING);
    }

    @Test
    void theSeasonsDoseAsksForTheNextSeasons() {
        offerToEveryone();
        plant.dose(worker, "grippol-plus", LocalDate.of(2024, 10, 1));

        assertThat(explain(LocalDate.of(2025, 5, 1)).next().earliest()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(explain(LocalDate.of(2025, 9, 20)).next().earliest()).isEqualTo(LocalDate.of(2025, 10, 1));
        assertThat(status("2025-09-20")).isEqualTo(RevaccinationStatus.REVACCINATED);
        assertThat(status("2025-10-01")).isEqualTo(RevaccinationStatus.DUE);
    }

    private void offerToEveryone() {
        Recorded recorded = new Recorded(plant.register.clock().instant(), "doctor");
        plant.register.save(List.of(Change.add(new ForEveryone(Id.random(), "Influenza", recorded, null))));
    }

    private RevaccinationStatus status(String day) {
        WorkerSchedule schedule = explain(LocalDate.parse(day)).schedule();
        return Objects.requireNonNull(schedule).status();
    }

    private Explanation explain(LocalDate day) {
        return new ForecastScheduler(RULES, new Forecaster(), "Influenza")
                .explain(worker, plant.register.snapshot(), day);
    }
}
