package org.dosedesk.usecase.keeping.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.IVANOV;
import static org.dosedesk.usecase.keeping.importing.ImportDesk.SAPAROVA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerField;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.record.RecordFields;
import org.dosedesk.usecase.keeping.importing.plan.Choice;
import org.dosedesk.usecase.keeping.importing.plan.ImportPlan;
import org.dosedesk.usecase.keeping.importing.plan.Question;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a file wrote a newer file changes; what a hand wrote only a decision does.
class HandAndFileTest {
    private static final String TURBINE = SAPAROVA.replace("Котельный", "Турбинный");

    @TempDir
    private Path folder;

    private ImportDesk desk;

    @BeforeEach
    void begin() {
        desk = new ImportDesk(folder);
        desk.apply(desk.roster(SAPAROVA, IVANOV));
    }

    @Test
    void whoMovedThereAndBackIsBack() {
        desk.apply(desk.roster(TURBINE));
        assertThat(desk.workshop("1001")).isEqualTo("Турбинный цех");
        ImportPlan back = desk.roster(SAPAROVA);
        assertThat(back.questions()).isEmpty();
        assertThat(back.changed()).isEqualTo(1);
        desk.apply(back);
        assertThat(desk.workshop("1001")).isEqualTo("Котельный цех");
    }

    @Test
    void aCorrectionByHandStaysUntilDecided() {
        Worker worker = desk.worker("1001");
        desk.register.save(List.of(new Change(worker, WorkerOf.surname(worker, "Сапарова-Ли"))));
        for (String theirs : List.of("Сапарова", "Жукова")) {
            ImportPlan plan = desk.roster(SAPAROVA.replace("Сапарова", theirs));
            assertThat(plan.bringsSomething()).as(theirs).isFalse();
            assertThat(plan.questions())
                    .singleElement()
                    .satisfies(question -> assertThat(question.key().field()).isEqualTo(WorkerField.SURNAME));
        }
    }

    @Test
    void theNursesOwnFirstValuesAreKeptLikeCorrections() {
        desk.apply(desk.roster("1003;Әбенова;Ұлжан;;950228410000;28.02.1995;ТЭЦ-1;Котельный цех;ТЭЦ-1;Слесарь;\n"));
        Worker imported = desk.worker("1003");
        desk.register.save(List.of(new Change(imported, WorkerOf.shift(imported, "Б"))));
        ImportPlan plan =
                desk.roster("1003;Әбенова;Ұлжан;;950228410000;28.02.1995;ТЭЦ-1;Турбинный цех;ТЭЦ-1;Мастер;В\n");
        assertThat(plan.questions())
                .singleElement()
                .satisfies(question -> assertThat(question.key().field()).isEqualTo(WorkerField.SHIFT));
        assertThat(plan.fieldChanges())
                .extracting(change -> change.field())
                .containsExactly(WorkerField.WORKSHOP, WorkerField.POSITION);
    }

    @Test
    void aWorkerAddedByHandIsKept() {
        Worker other = desk.worker("1002");
        Worker byHand = SomeWorker.of(other.workshop(), other.site())
                .number("1005")
                .named("Ким Виктор")
                .born(LocalDate.of(2003, 6, 5))
                .sex(other.sex())
                .as("Мастер", "")
                .employed(null, null)
                .worker();
        desk.register.save(List.of(Change.add(byHand)));
        ImportPlan plan = desk.roster("1005;Цой;Виктор;;030605510004;05.06.2003;ТЭЦ-1;Турбинный цех;ТЭЦ-1;Слесарь;А\n");
        assertThat(plan.questions())
                .extracting(question -> question.key().field())
                .containsExactly(WorkerField.SURNAME, WorkerField.POSITION);
        assertThat(plan.fieldChanges())
                .as("what was left blank is filled")
                .extracting(change -> change.field())
                .containsExactly(WorkerField.IIN, WorkerField.SHIFT);
        desk.apply(desk.decide(plan, Choice.THEIRS));
        assertThat(desk.worker("1005").position()).isEqualTo("Слесарь");
        ImportPlan next = desk.roster("1005;Цой;Виктор;;030605510004;05.06.2003;ТЭЦ-1;Турбинный цех;ТЭЦ-1;Мастер;А\n");
        assertThat(next.questions()).as("taken from a file, it is the file's").isEmpty();
    }

    @Test
    void theJournalSaysWhatWasDecided() {
        Worker worker = desk.worker("1001");
        desk.register.save(List.of(new Change(worker, WorkerOf.surname(worker, "Сапарова-Ли"))));
        desk.apply(desk.roster(TURBINE));
        String detail = desk.register.journal().lines(desk.register.journal().numbers(JournalFilter.ALL)).stream()
                .filter(line -> line.event() == JournalEvent.IMPORTED)
                .findFirst()
                .orElseThrow()
                .detail();
        assertThat(ImportNote.read(detail))
                .isEqualTo(new ImportNote(
                        "file.csv", List.of(new ImportNote.Decided(Question.Kind.BY_HAND, Choice.OURS, "2"))));
    }

    @Test
    void fieldsAreCalledAsTheHistoryCallsThem() {
        Entity worker = WorkerOf.shift(desk.worker("1001"), "Б");
        assertThat(RecordFields.of(RecordText.of((Record) worker)))
                .containsKeys(
                        WorkerField.PERSONNEL_NUMBER.key(),
                        WorkerField.SURNAME.key(),
                        WorkerField.FIRST_NAME.key(),
                        WorkerField.IIN.key(),
                        WorkerField.BIRTH_DATE.key(),
                        WorkerField.SEX.key(),
                        WorkerField.WORKSHOP.key(),
                        WorkerField.SITE.key(),
                        WorkerField.POSITION.key(),
                        WorkerField.SHIFT.key());
    }
}
