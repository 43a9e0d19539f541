package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.testkit.ImportFixtures;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.importing.file.BadCell;
import org.dosedesk.usecase.keeping.importing.file.Problem;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.Decisions;
import org.dosedesk.usecase.keeping.importing.plan.FieldChange;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of records that the register has already.
class KnownRecordsTest {
    private static final Instant NOW = Instant.parse("2022-02-24T18:30:00Z");
    private static final String ROSTER_HEADER =
            "Табельный номер;Фамилия;Имя;ИИН;Дата рождения;Подразделение;Цех;Объект\n";
    private static final String DOSES_HEADER = "Табельный номер;ИИН;Дата прививки;Вакцина;Серия;Годен до\n";

    @TempDir
    private Path folder;

    private final MemoryStore store = new MemoryStore();
    private final Register register = Register.open(store, Clock.fixed(NOW, ZoneId.of("Asia/Almaty")), "Nurse", false);
    private final ImportFiles importFiles = new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter());

    @Test
    void changedFieldsAreTakenOverOneByOneAndBlanksEraseNothing() {
        ImportPlan first = roster("1;Ақан;Дана;900101300126;01.01.1990;У;Ц1;О\n");
        apply(first);
        ImportPlan changed = roster("1;Ахан;Дана;;02.01.1990;У;Ц2;О\n");
        assertThat(changed.fieldChanges())
                .extracting(FieldChange::field, FieldChange::before, FieldChange::after)
                .containsExactly(
                        Tuple.tuple(WorkerField.SURNAME, "Ақан", "Ахан"),
                        Tuple.tuple(WorkerField.BIRTH_DATE, LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 2)),
                        Tuple.tuple(WorkerField.WORKSHOP, "Ц1", "Ц2"));
        apply(changed);
        Worker worker = onlyWorker();
        assertThat(worker.name().surname()).isEqualTo("Ахан");
        assertThat(worker.iin()).isNotNull();
        assertThat(register.snapshot().count(Unit.class)).isEqualTo(1);
    }

    @Test
    void aCorrectionByHandOutlivesAnOlderExport() {
        apply(roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n"));
        Worker worker = onlyWorker();
        Worker corrected = new Worker(
                worker.id(),
                worker.personnelNumber(),
                new PersonName("Ақанова", "Дана", ""),
                null,
                worker.birthDate(),
                worker.sex(),
                worker.workshop(),
                worker.site(),
                "",
                "",
                "",
                null,
                null,
                null);
        register.save(List.of(new Change(worker, corrected)));

        ImportPlan older = roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n");
        assertThat(older.questions()).singleElement().satisfies(question -> {
            assertThat(question.key().kind()).isEqualTo(Question.Kind.BY_HAND);
            assertThat(question.chosen()).isEqualTo(Choice.OURS);
        });
        assertThat(older.bringsSomething()).isFalse();

        ImportPlan taken =
                importFiles.planAnew(older, Decisions.NONE.with(older.questions(), Choice.THEIRS), Progress.NONE);
        assertThat(taken.changed()).isEqualTo(1);
        assertThat(taken.fieldChanges()).hasSize(1);
    }

    @Test
    void rowsOfARecordMergedIntoAnotherReachTheOneInUse() {
        apply(roster("1;Ақан;Дана;900101300126;01.01.1990;У;Ц;О\n7;Акан;Дана;900101300811;01.01.1990;У;Ц;О\n"));
        MergeWorkers merging = new MergeWorkers(register);
        Worker stays = numbered("1");
        merging.merge(merging.propose(stays.id(), numbered("7").id()), "twice");

        ImportPlan same =
                roster("1;Ақан;Дана;900101300126;01.01.1990;У;Ц;О\n7;Акан;Дана;900101300811;01.01.1990;У;Ц;О\n");
        assertThat(same.bad()).isEmpty();
        assertThat(same.bringsSomething()).as("an older file undoes no merge").isFalse();
        assertThat(same.questions()).isNotEmpty().allMatch(question -> question.chosen() == Choice.OURS);

        apply(roster("7;Акан;Дана;;01.01.1990;У;Ц9;О\n1;Ақан;Дана;;03.01.1990;У;Ц9;О\n"));
        assertThat(numbered("1").birthDate()).isEqualTo(LocalDate.of(1990, 1, 3));
        apply(doses("7;900101300811;03.05.2021;QazVac;L;01.10.2021\n"));
        assertThat(register.snapshot().dosesOf(stays.id())).hasSize(1);
    }

    private Worker numbered(String number) {
        return register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aVoidedDoseStaysVoided() {
        apply(roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n"));
        apply(doses("1;;03.05.2021;QazVac;L;01.10.2021\n"));
        Dose dose = register.snapshot().all(Dose.class).iterator().next();
        register.save(List.of(new Change(dose, dose.voided(new Voided(NOW, "Nurse", "mistyped")))));

        ImportPlan again = doses("1;;03.05.2021;QazVac;L;01.10.2021\n");

        assertThat(again.bringsSomething()).isFalse();
        assertThat(again.same()).isEqualTo(1);
        assertThat(again.questions())
                .extracting(question -> question.key().kind())
                .containsExactly(Question.Kind.VOIDED);
        apply(importFiles.planAnew(again, Decisions.NONE.with(again.questions(), Choice.THEIRS), Progress.NONE));
        assertThat(register.snapshot().all(Dose.class)).singleElement().satisfies(restored -> {
            assertThat(restored.id()).isEqualTo(dose.id());
            assertThat(restored.inForce()).isTrue();
        });
    }

    @Test
    void aDoseWrittenByTheNurseKeepsItsLot() {
        apply(roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n"));
        apply(doses("1;;03.05.2021;QazVac;L1;\n"));
        Dose imported = register.snapshot().all(Dose.class).iterator().next();
        Dose byHand = new Dose(
                imported.id(),
                imported.worker(),
                imported.date(),
                imported.vaccine(),
                "L2",
                null,
                imported.place(),
                null,
                "",
                Source.GIVEN_HERE,
                true,
                "",
                imported.recorded(),
                null);
        register.save(List.of(new Change(imported, byHand)));

        ImportPlan plan = doses("1;;03.05.2021;QazVac;L3;01.10.2021\n");
        apply(plan);

        Dose after = register.snapshot().all(Dose.class).iterator().next();
        assertThat(after.lot()).isEqualTo("L2");
        assertThat(after.expiry()).as("another lot's expiry").isNull();
        assertThat(plan.questions())
                .extracting(question -> question.key().kind())
                .containsExactly(Question.Kind.OTHER_LOT);
    }

    @Test
    void aChangedLastDayOfAnExemptionIsAChange() {
        apply(roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n"));
        String header = "Табельный номер;Вид;Прививка;Основание;С;По\n";
        apply(plan("w.csv", header + "1;медотвод;COVID-19;Беременность;01.02.2022;01.03.2022\n"));
        apply(plan("w.csv", header + "1;медотвод;COVID-19;Беременность;01.02.2022;01.05.2022\n"));
        assertThat(register.snapshot().all(Waiver.class))
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.until()).isEqualTo(LocalDate.of(2022, 5, 1)));
        ImportPlan wrong = plan("w.csv", header + "1;отказ;все;;01.02.2022;01.01.2022\n");
        assertThat(wrong.bad()).extracting(BadCell::problem).containsExactly(Problem.UNTIL_BEFORE_FROM);
    }

    @Test
    void illnessesAreKnownByTheirFirstDay() {
        apply(roster("1;Ақан;Дана;;01.01.1990;У;Ц;О\n"));
        String header = "Таб. №;Заболевание;Дата заболевания;Дата выздоровления\n";
        apply(plan("i.csv", header + "1;COVID-19;01.01.2022;15.01.2022\n"));
        apply(plan("i.csv", header + "1;COVID-19;01.01.2022;17.01.2022\n1;ковид;;17.01.2022\n"));
        assertThat(register.snapshot().all(Observation.class)).singleElement().satisfies(illness -> {
            assertThat(illness.code()).isEqualTo(Observation.COVID_19_RECOVERY);
            assertThat(illness.date()).isEqualTo(LocalDate.of(2022, 1, 17));
        });
        assertThat(plan("i.csv", header + "1;COVID-19;20.01.2022;17.01.2022\n1;COVID-19;;01.01.2031\n")
                        .bad())
                .extracting(BadCell::problem)
                .containsExactly(Problem.RECOVERY_BEFORE_ONSET, Problem.IN_FUTURE);
    }

    @Test
    void aFileThatCannotHoldKazakhLettersDoesNotTakeThemAway() throws IOException {
        apply(roster("1;Тоқтаров;Ғани;;01.01.1990;У;Ц;О\n"));
        Path cyrillic = Files.write(
                folder.resolve("1c.txt"),
                (ROSTER_HEADER + "1;ТОКТАРОВ;Гани;;02.01.1990;У;Ц;О\n").getBytes(Charset.forName("windows-1251")));
        ImportPlan plan = importFiles.plan(List.of(cyrillic), Progress.NONE);
        assertThat(plan.fieldChanges()).extracting(FieldChange::field).containsExactly(WorkerField.BIRTH_DATE);
    }

    private Worker onlyWorker() {
        return register.snapshot().all(Worker.class).iterator().next();
    }

    private ImportPlan roster(String rows) {
        return plan("r.csv", ROSTER_HEADER + rows);
    }

    private ImportPlan doses(String rows) {
        return plan("d.csv", DOSES_HEADER + rows);
    }

    private ImportPlan plan(String name, String text) {
        return importFiles.plan(List.of(file(name, text)), Progress.NONE);
    }

    private Path file(String name, String text) {
        return ImportFixtures.write(folder, name, text);
    }

    private void apply(ImportPlan plan) {
        assertThat(importFiles.apply(plan, false, Progress.NONE)).isInstanceOf(ImportFiles.Outcome.Imported.class);
    }
}
