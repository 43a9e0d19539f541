package org.dosedesk.usecase.people.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dosedesk.usecase.people.worker.Drafts.draft;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.junit.jupiter.api.Test;

class SaveWorkerTest {
    private static final LocalDate BORN = LocalDate.of(1990, 1, 1);

    private final TestPlant plant = new TestPlant();
    private final SaveWorker save = new SaveWorker(plant.register);

    private Worker add() {
        return save.save(draft(plant, "Ким Анна", BORN, "900101300126", false, "1"), null);
    }

    private Worker now(Worker worker) {
        return plant.register.snapshot().get(Worker.class, worker.id());
    }

    @Test
    void aCorrectionIsANewVersionWithTheOldOneKept() {
        Worker before = add();
        Worker after = save.save(draft(plant, "Ким Анна", BORN, "900101300126", false, "2"), before);
        assertThat(now(before)).isEqualTo(after).isNotEqualTo(before);
        assertThat(plant.register.history(after)).satisfiesExactly(added -> {}, changed -> {
            assertThat(changed.before()).contains("\"personnelNumber\": \"1\"");
            assertThat(changed.after()).contains("\"personnelNumber\": \"2\"");
        });
    }

    @Test
    void aCorrectionThatChangesNothingWritesNothing() {
        Worker before = add();
        save.save(WorkerDraft.of(before), before);
        assertThat(plant.register.history(before)).hasSize(1);
    }

    @Test
    void aCorrectionIsUndoneAndSomebodyNewIsOffEveryList() {
        Worker added = add();
        Worker corrected = save.save(draft(plant, "Ким Инна", BORN, "900101300126", false, "1"), added);
        TakenBack.of(plant.register, corrected);
        assertThat(now(added)).isEqualTo(added);
        TakenBack.of(plant.register, added);
        assertThat(now(added).neverEmployed()).isTrue();
        assertThat(List.of(LocalDate.of(2020, 5, 1), TestPlant.TODAY, LocalDate.of(2030, 1, 1)))
                .noneMatch(now(added)::onRoster);
        assertThat(add().id()).as("the number and the IIN are free again").isNotEqualTo(added.id());
    }

    @Test
    void whatBlocksOrIsNotConfirmedIsNotSaved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save.save(draft(plant, "Ким Анна", null, "", false, "1"), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> save.save(draft(plant, "Ким Анна", BORN, "900101300127", false, "1"), null));
        assertThat(plant.register.snapshot().count(Worker.class)).isZero();
    }

    @Test
    void aChangeMadeMeanwhileIsNotLost() {
        Worker read = add();
        Worker meanwhile = save.save(draft(plant, "Ким Анна", BORN, "900101300126", false, "2"), read);
        assertThatThrownBy(() -> save.save(draft(plant, "Ким Инна", BORN, "", false, "3"), read))
                .isInstanceOf(StaleRecordException.class);
        assertThat(TakenBack.of(plant.register, read).plan().possible()).isFalse();
        assertThat(now(read)).isEqualTo(meanwhile);
    }

    @Test
    void aFailedSaveLeavesEverythingAsItWas() {
        Worker read = add();
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> save.leave(read, TestPlant.TODAY)).isInstanceOf(StorageException.class);
        assertThat(now(read)).isEqualTo(read);
    }

    @Test
    void aLeaverIsOffEveryListFromThatDayAndBackWithTheWholeHistory() {
        Worker worker = plant.worker("1001", "Цой Пётр", "1970-01-01", plant.boiler);
        plant.save(List.of(TestPlant.dose(worker, "qazvac", "2021-07-01")));
        plant.schedules.computeAll(TestPlant.TODAY, Progress.NONE);
        WorkerQuery query = WorkerQuery.of("цой");
        assertThat(WorkerIndex.of(plant.register.snapshot(), TestPlant.TODAY).find(query, 9))
                .containsExactly(worker);

        Worker left = save.leave(worker, TestPlant.TODAY);

        assertThat(left.onRoster(TestPlant.TODAY.minusDays(1))).isTrue();
        assertThat(left.onRoster(TestPlant.TODAY)).isFalse();
        assertThat(WorkerIndex.of(plant.register.snapshot(), TestPlant.TODAY).find(query, 9))
                .isEmpty();
        assertThat(plant.schedules.of(worker.id())).isEmpty();
        assertThat(plant.register.snapshot().dosesOf(worker.id())).hasSize(1);

        Worker back = save.comeBack(left);

        assertThat(back).isEqualTo(worker);
        assertThat(plant.schedules.of(worker.id())).isPresent();
        assertThat(plant.register.history(worker))
                .hasSize(3)
                .last()
                .satisfies(line -> assertThat(before(line)).contains("\"left\": \"2022-02-25\""));
    }

    @Test
    void aRecordMadeByMistakeComesBackAsEmployed() {
        Worker added = add();
        TakenBack.of(plant.register, added);
        assertThat(save.comeBack(now(added)).onRoster(TestPlant.TODAY)).isTrue();
    }

    private static String before(HistoryEntry line) {
        return String.valueOf(line.before());
    }
}
