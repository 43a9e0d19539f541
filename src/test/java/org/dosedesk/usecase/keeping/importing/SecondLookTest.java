package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.FileProblem;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What looks like something known, and is not: a number given again, a voided twin beside what counts.
class SecondLookTest {
    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(SAPAROVA, IVANOV));
    }

    /// Who sends the doses before the people reads one sentence, not one for each of thousands of rows.
    @Test
    void theWorkersComeFirst() {
        ImportDesk desk = new ImportDesk(folder);
        String row = "1001;;01.06.2021;Vero Cell;V-1\n";
        ImportPlan plan = desk.doses(row, row.replace("1001", "1002"), row.replace("1001", "1003"));
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.reports())
                .singleElement()
                .satisfies(report -> assertThat(report.problem()).isEqualTo(new FileProblem.WorkersFirst()));

        desk.apply(desk.roster(ImportDesk.SAPAROVA));
        assertThat(desk.files.planAnew(plan, Decisions.NONE, Progress.NONE).badRows())
                .as("the same files, read before the workers were there")
                .isEqualTo(2);
    }

    @Test
    void aNumberOfOneWhoLeftIsGivenToSomebodyElse() {
        Worker left = desk.worker("1002");
        desk.register.save(List.of(new Change(left, left.left(LocalDate.of(2022, 1, 15)))));

        desk.apply(desk.roster(
                SAPAROVA, IVANOV.replace("Иванов;Пётр;;790203310003;03.02.1979", "Ли;Вера;;900101300126;01.01.1990")));

        assertThat(desk.register.snapshot().all(Worker.class))
                .filteredOn(worker -> worker.personnelNumber().equals("1002"))
                .extracting(worker -> worker.name().surname(), Worker::left)
                .containsExactlyInAnyOrder(
                        org.assertj.core.api.Assertions.tuple("Иванов", LocalDate.of(2022, 1, 15)),
                        org.assertj.core.api.Assertions.tuple("Ли", null));
    }

    @Test
    void anEmployedWorkersNumberIsNobodyElses() {
        ImportPlan plan = desk.roster(IVANOV.replace("790203310003", "900101300126"));

        assertThat(plan.added()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aVoidedTwinDoesNotHideTheExemptionInForce(boolean voidedFirst) {
        Waiver counts = waiver();
        Waiver voided = waiver().voided(new Voided(ImportDesk.NOW, "Nurse", "дважды"));
        for (Waiver one : voidedFirst ? List.of(voided, counts) : List.of(counts, voided)) {
            desk.register.save(List.of(Change.add(one)));
        }

        ImportPlan plan = desk.plan("""
                Табельный номер;Вид;Прививка;Основание;С;По
                1002;медотвод;COVID-19;ОРВИ;01.02.2022;01.03.2022
                """);

        assertThat(plan.questions()).isEmpty();
        assertThat(plan.bad()).isEmpty();
        assertThat(plan.bringsSomething()).isFalse();
    }

    private Waiver waiver() {
        return new Waiver(
                Id.random(),
                desk.worker("1002").id(),
                Waiver.Kind.EXEMPTION,
                Against.vaccineGroup("COVID-19"),
                "ОРВИ",
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 3, 1),
                TestPlant.dose(desk.worker("1002"), "qazvac", "2022-02-01").recorded(),
                null);
    }
}
