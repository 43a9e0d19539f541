package org.dosedesk.usecase.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.DoseProblem;
import org.dosedesk.usecase.entry.dose.check.FindingText;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said before a dose is saved, by the built-in list of contraindications.
class CheckMedicineTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметова Айгүл", "1990-06-19", plant.boiler);
    private final DoseEvaluator rules = new ForecastDoseEvaluator(
            new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19), new Forecaster(), () -> TestPlant.TODAY);

    private List<DoseFinding> findings(String vaccine, String date, @Nullable Id<Dose> corrected) {
        DoseDraft draft = new DoseDraft(
                worker.id(),
                TestPlant.vaccine(vaccine),
                LocalDate.parse(date),
                "X-1",
                null,
                Place.AT_WORK,
                null,
                "",
                Source.GIVEN_HERE,
                true,
                "");
        return new CheckDose(plant.register.snapshot(), TestPlant.TODAY, rules).check(draft, corrected);
    }

    private List<DoseProblem> problems(String vaccine, String date) {
        return findings(vaccine, date, null).stream().map(DoseFinding::problem).toList();
    }

    private void observe(String code, String date, @Nullable String until) {
        plant.save(List.of(new Observation(
                Id.random(),
                worker.id(),
                code,
                null,
                LocalDate.parse(date),
                until == null ? null : LocalDate.parse(until),
                TestPlant.dose(worker, "qazvac", date).recorded(),
                null)));
    }

    private Dose reacted() {
        Dose dose = TestPlant.dose(worker, "vero-cell", "2021-05-11");
        plant.save(List.of(
                dose,
                new Reaction(
                        Id.random(),
                        worker.id(),
                        dose.id(),
                        LocalDate.of(2021, 5, 12),
                        "Анафилаксия",
                        Reaction.Severity.SEVERE,
                        "",
                        dose.recorded(),
                        null)));
        return dose;
    }

    @Test
    void aSevereReactionIsSaidOnceWithItsGroundAndDay() {
        reacted();
        List<DoseFinding> found = findings("vero-cell", "2022-02-25", null);

        assertThat(found).extracting(DoseFinding::problem).containsExactly(DoseProblem.CONTRAINDICATED);
        assertThat(FindingText.show(Messages.of(Language.ENGLISH), found.getFirst(), entry -> ""))
                .isEqualTo("Contraindicated: severe reaction to Vero Cell 12.05.2021.");
        assertThat(FindingText.show(Messages.of(Language.RUSSIAN), found.getFirst(), entry -> ""))
                .startsWith("Противопоказание: ")
                .contains("12.05.2021");
        assertThat(problems("ticovac", "2022-02-25"))
                .as("no ground against this one, but worth a word")
                .containsExactly(DoseProblem.SEVERE_REACTION);
        assertThat(found).noneMatch(finding -> finding.problem().blocks());
    }

    @Test
    void whatFollowedTheDoseThatIsCorrectedDoesNotStandAgainstIt() {
        Dose dose = reacted();
        assertThat(findings("vero-cell", "2021-05-12", dose.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "priorix, 2022-02-25, LIVE_IN_PREGNANCY",
        "priorix, 2021-11-30, ",
        "qazvac, 2022-02-25, CONTRAINDICATED",
        "ads-m, 2022-02-25, "
    })
    void aLiveVaccineInPregnancyAsksForAReason(String vaccine, String date, @Nullable DoseProblem expected) {
        observe("007", "2022-02-01", null);
        List<DoseProblem> found = problems(vaccine, date);
        if (expected == DoseProblem.LIVE_IN_PREGNANCY || (expected == null && vaccine.equals("priorix"))) {
            assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
        } else {
            assertThat(found).noneMatch(DoseProblem::asksForReason);
        }
    }

    @Test
    void afterPregnancyALiveVaccineNeedsNoReason() {
        observe("007", "2021-05-01", "2022-01-31");
        assertThat(problems("priorix", "2022-01-31")).contains(DoseProblem.LIVE_IN_PREGNANCY);
        assertThat(problems("priorix", "2022-02-25")).doesNotContain(DoseProblem.LIVE_IN_PREGNANCY);
    }

    @Test
    void afterABiteNothingStandsAgainstTheCourse() {
        reacted();
        observe("007", "2022-02-01", null);
        plant.save(List.of(exemption(Against.vaccineGroup(VaccineCatalogue.RABIES))));
        String rabies = VaccineCatalogue.kazakhstan().stream()
                .filter(vaccine -> vaccine.vaccineGroup().equals(VaccineCatalogue.RABIES))
                .findFirst()
                .orElseThrow()
                .code();
        assertThat(problems(rabies, "2022-02-25")).contains(DoseProblem.EXEMPT);
        observe(Observation.BITE, "2022-02-24", null);
        assertThat(problems(rabies, "2022-02-25")).isEmpty();
    }

    @Test
    void anExemptionAgainstOneVaccineIsSaidAtThatVaccineAlone() {
        plant.save(List.of(exemption(new Against(Against.Scope.VACCINE, "vero-cell"))));
        assertThat(problems("vero-cell", "2022-02-25")).containsExactly(DoseProblem.EXEMPT);
        assertThat(problems("qazvac", "2022-02-25")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-02-09, false", "2022-02-10, true", "2022-02-11, true"})
    void theLeavingDayIsTheFirstOffTheRoster(String date, boolean told) {
        plant.register.save(List.of(new Change(worker, worker.left(LocalDate.of(2022, 2, 10)))));
        assertThat(problems("vero-cell", date).contains(DoseProblem.AFTER_LEAVING))
                .isEqualTo(told);
    }

    private Waiver exemption(Against against) {
        return new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                against,
                "Аллергия",
                LocalDate.of(2022, 2, 1),
                null,
                TestPlant.dose(worker, "qazvac", "2022-02-01").recorded(),
                null);
    }
}
