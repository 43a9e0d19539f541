package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was corrected or voided by hand does not come back with the file that brought it.
class CorrectedDosesTest {
    private static final String BOOSTER = "1001;;15.12.2021;QazVac;Q9\n";
    private static final LocalDate DAY = LocalDate.of(2021, 12, 15);

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void importAll() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(SAPAROVA, IVANOV));
        desk.apply(desk.doses(
                "1001;;01.05.2021;QazVac;Q1\n1001;;22.05.2021;QazVac;Q2\n",
                "1002;;01.05.2021;QazVac;Q1\n1002;;22.05.2021;QazVac;Q2\n",
                BOOSTER));
    }

    @Test
    void aDoseMovedToAnotherWorker() {
        correct(worker("1002"), DAY, null, "Q9");
        ImportPlan again = desk.doses(BOOSTER);
        assertCorrected(again);
        desk.apply(desk.decide(again, Choice.BOTH));
        assertThat(desk.dosesOf("1001")).contains("2021-12-15 qazvac Q9");
        assertThat(desk.dosesOf("1002")).contains("2021-12-15 qazvac Q9");
    }

    @Test
    void aCorrectedDate() {
        correct(worker("1001"), DAY.plusDays(20), null, "Q9");
        ImportPlan again = desk.doses(BOOSTER);
        assertCorrected(again);
        desk.apply(desk.decide(again, Choice.THEIRS));
        assertThat(desk.dosesOf("1001")).hasSize(3).contains("2021-12-15 qazvac Q9");
    }

    @Test
    void aCorrectedVaccine() {
        correct(
                worker("1001"),
                DAY,
                VaccineCatalogue.kazakhstan().stream()
                        .filter(vaccine -> vaccine.code().equals("vero-cell"))
                        .findFirst()
                        .orElseThrow(),
                "Q9");
        assertCorrected(desk.doses(BOOSTER));
    }

    @Test
    void aCorrectedAndThenVoidedDose() {
        correct(worker("1002"), DAY, null, "Q9");
        Dose moved = desk.dose("1002", DAY);
        desk.register.save(List.of(new Change(moved, moved.voided(new Voided(ImportDesk.NOW, "Nurse", "slip")))));
        assertCorrected(desk.doses(BOOSTER));
    }

    @Test
    void aVoidedDoseIsRestoredByDecisionOnly() {
        Dose dose = desk.dose("1001", DAY);
        desk.register.save(List.of(new Change(dose, dose.voided(new Voided(ImportDesk.NOW, "Nurse", "slip")))));
        ImportPlan again = desk.doses(BOOSTER);
        assertThat(ImportDesk.asked(again)).containsExactly(Question.Kind.VOIDED);
        assertThat(again.bringsSomething()).isFalse();
        desk.apply(desk.decide(again, Choice.THEIRS));
        assertThat(desk.dosesOf("1001")).hasSize(3);
    }

    @Test
    void aCorrectedPersonnelNumber() {
        Worker before = worker("1001");
        desk.register.save(List.of(new Change(before, WorkerOf.number(before, "1009"))));
        ImportPlan again = desk.roster(SAPAROVA, IVANOV);
        assertThat(again.bad()).isEmpty();
        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.BY_HAND);
            assertThat(question.ours()).isEqualTo("1009");
            assertThat(question.theirs()).isEqualTo("1001");
        });
        assertThat(desk.plan("Табельный номер;ИИН;Дата прививки;Вакцина\n1001;850512410003;20.06.2021;Vero Cell\n")
                        .added())
                .isEqualTo(1);
    }

    private Worker worker(String number) {
        return desk.worker(number);
    }

    private void assertCorrected(ImportPlan plan) {
        assertThat(plan.bringsSomething()).isFalse();
        assertThat(plan.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.CORRECTED);
            assertThat(question.who()).isEqualTo("Сапарова Айгүл, 1001");
            assertThat(question.chosen()).isEqualTo(Choice.OURS);
        });
    }

    private void correct(Worker worker, LocalDate date, @Nullable Vaccine vaccine, String lot) {
        Dose before = desk.dose("1001", DAY);
        Id<Vaccine> product = vaccine == null ? before.vaccine() : vaccine.id();
        if (vaccine != null) {
            desk.register.save(List.of(Change.add(vaccine)));
        }
        desk.register.save(List.of(new Change(
                before,
                SomeDose.like(before)
                        .about(worker.id())
                        .vaccine(product)
                        .on(date)
                        .voided(null)
                        .lot(lot, before.expiry())
                        .dose())));
    }
}
