package org.dosedesk.usecase.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Kind;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Reason;
import org.dosedesk.usecase.entry.dose.DoseOutcome.Since;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Intervals: announcement of 18.05.2021 (Sputnik V from day 21), decree 52 of 07.12.2021 (booster after 6
/// months). A dose up to four days early counts.
class ForecastDoseEvaluatorTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
    private final ForecastDoseEvaluator evaluator = new ForecastDoseEvaluator(
            new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19), new Forecaster(), () -> TODAY);

    /// The rules of influenza are all made by seasons, and none are listed.
    @ParameterizedTest
    @CsvSource({"2021-10-20", "2022-02-25", "2024-02-20", "2026-11-30"})
    void everyVaccineIsEvaluatedOnEveryDay(LocalDate day) {
        assertThat(plant.register.snapshot().all(Vaccine.class)).isNotEmpty().allSatisfy(vaccine -> {
            ForecastDoseEvaluator then = new ForecastDoseEvaluator(
                    new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19), new Forecaster(), () -> day);
            Dose given = candidate(vaccine.code(), day, null);
            assertThat(then.evaluate(worker, plant.register.snapshot(), given)).isNotNull();
        });
    }

    @Test
    void theSeasonsDoseOfInfluenzaCounts() {
        plant.register.save(List.of(Change.add(new Observation(
                Id.random(),
                worker.id(),
                "055",
                null,
                LocalDate.of(2020, 1, 1),
                null,
                new Recorded(plant.register.clock().instant(), "nurse"),
                null))));

        assertThat(outcome("grippol-plus", LocalDate.of(2021, 10, 20)).counts()).isTrue();
    }

    @Test
    void aFirstDoseFollowsNothing() {
        assertThat(outcome("qazvac", TODAY))
                .isEqualTo(new DoseOutcome(Kind.PRIMARY, 1, true, Reason.ON_TIME, null, null, null, null));
    }

    @Test
    void aBoosterFollowsTheLastDoseOfTheCourse() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 7, 23));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 8, 13));

        DoseOutcome outcome = outcome("vero-cell", TODAY);

        assertThat(outcome.kind()).isEqualTo(Kind.BOOSTER);
        assertThat(outcome.number()).isEqualTo(1);
        assertThat(outcome.reason()).isEqualTo(Reason.ON_TIME);
        assertThat(outcome.since()).isEqualTo(new Since(Kind.PRIMARY, 2, LocalDate.of(2021, 8, 13)));
    }

    @Test
    void aSecondDoseTooSoonDoesNotCountAndIsRepeated() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2022, 2, 9));

        DoseOutcome outcome = outcome("sputnik-v-2", TODAY);

        assertThat(outcome.counts()).isFalse();
        assertThat(outcome.reason()).isEqualTo(Reason.TOO_SOON);
        assertThat(outcome.shortest()).isEqualTo(Period.ofDays(17));
        assertThat(outcome.earliestValid()).isEqualTo(LocalDate.of(2022, 2, 26));
        assertThat(outcome.repeatFrom()).isNotNull().isAfter(TODAY);
    }

    @Test
    void aSecondDoseFourDaysEarlyCounts() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2022, 2, 8));

        DoseOutcome outcome = outcome("sputnik-v-2", TODAY);

        assertThat(outcome.counts()).isTrue();
        assertThat(outcome.reason()).isEqualTo(Reason.EARLIER_THAN_RECOMMENDED);
    }

    @Test
    void aRepeatIsNotAskedForBeforeTheDoseThatItRepeats() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 7, 15));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 8, 5));
        LocalDate given = LocalDate.of(2022, 2, 28);

        DoseOutcome outcome =
                evaluator.evaluate(worker, plant.register.snapshot(), candidate("qazvac", given, given.minusDays(1)));

        assertThat(outcome.reason()).isEqualTo(Reason.LOT_EXPIRED);
        assertThat(outcome.repeatFrom()).as("not 05.02.2022").isEqualTo(given);
    }

    @Test
    void sixMonthsAndTheFourDaysOfGraceBefore() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 7, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 7, 22));

        assertThat(outcome("qazvac", LocalDate.of(2022, 1, 17)).reason()).isEqualTo(Reason.TOO_SOON);
        assertThat(outcome("qazvac", LocalDate.of(2022, 1, 18)).reason()).isEqualTo(Reason.EARLIER_THAN_RECOMMENDED);
        assertThat(outcome("qazvac", LocalDate.of(2022, 1, 21)).reason()).isEqualTo(Reason.EARLIER_THAN_RECOMMENDED);
        assertThat(outcome("qazvac", LocalDate.of(2022, 1, 22)).reason()).isEqualTo(Reason.ON_TIME);
    }

    @Test
    void aDoseAfterEverythingIsNotAskedFor() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.dose(worker, "qazvac", LocalDate.of(2022, 1, 10));

        assertThat(outcome("vero-cell", TODAY).reason()).isEqualTo(Reason.NOT_ASKED_FOR);
    }

    @Test
    void aThirdDoseOfTheCourseIsTooEarlyForABooster() {
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 10));
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 31));

        DoseOutcome outcome = outcome("vero-cell", TODAY);

        assertThat(outcome.counts()).isFalse();
        assertThat(outcome.kind()).isEqualTo(Kind.BOOSTER);
        assertThat(outcome.reason()).isEqualTo(Reason.TOO_SOON);
        assertThat(outcome.since()).isEqualTo(new Since(Kind.PRIMARY, 2, LocalDate.of(2022, 1, 31)));
    }

    @Test
    void aRecordedDoseIsNotCountedTwice() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        Dose second = plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));

        assertThat(evaluator.evaluate(worker, plant.register.snapshot(), second).number())
                .isEqualTo(2);
    }

    @Test
    void beforeTheFirstRuleSetThereAreNoRules() {
        ForecastDoseEvaluator early = new ForecastDoseEvaluator(
                new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19),
                new Forecaster(),
                () -> LocalDate.of(2020, 1, 1));
        Dose candidate = plant.dose(worker, "qazvac", LocalDate.of(2020, 12, 1));

        assertThat(early.evaluate(worker, plant.register.snapshot(), candidate).reason())
                .isEqualTo(Reason.NO_RULES);
    }

    @Test
    void rulesForSomeDoNotConcernTheOthers() {
        assertThat(outcome("grippol-plus", TODAY).reason()).isEqualTo(Reason.NOT_CONCERNED);
    }

    private DoseOutcome outcome(String vaccine, LocalDate date) {
        return evaluator.evaluate(worker, plant.register.snapshot(), candidate(vaccine, date, null));
    }

    private Dose candidate(String vaccine, LocalDate date, @Nullable LocalDate expiry) {
        SamplePlant elsewhere = new SamplePlant(TODAY);
        Worker namesake = elsewhere.worker("Үсенова", "Інжу", elsewhere.boilers, elsewhere.stationSite);
        Dose template = elsewhere.dose(namesake, vaccine, date);
        return SomeDose.of(worker.id(), template.vaccine(), date)
                .id(template.id())
                .lot("L-1", expiry)
                .at(template.place(), null)
                .from(template.source())
                .consent(true)
                .recorded(template.recorded())
                .dose();
    }
}
