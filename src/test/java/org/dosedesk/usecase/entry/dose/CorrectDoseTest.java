package org.dosedesk.usecase.entry.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StaleRecordException;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.junit.jupiter.api.Test;

class CorrectDoseTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
    private final Worker namesake = plant.worker("1002", "Ахметов Қуаныш", "1991-11-02", plant.turbine);
    private final Dose dose = TestPlant.dose(worker, "vero-cell", "2022-02-10");
    private final CorrectDose correct = new CorrectDose(plant.register);

    CorrectDoseTest() {
        plant.save(List.of(dose));
    }

    private DoseDraft draft(Worker whose, String date) {
        return new DoseDraft(
                whose.id(),
                TestPlant.vaccine("qazvac"),
                LocalDate.parse(date),
                "Q-7",
                LocalDate.parse("2022-09-30"),
                Place.RESIDENCE,
                plant.clinic.id(),
                "Б. Оспанова",
                Source.RECALL,
                true,
                "по справке");
    }

    private Dose now() {
        return plant.register.snapshot().get(Dose.class, dose.id());
    }

    @Test
    void everyFieldGetsANewVersionAndTheOldOneIsKept() {
        correct.save(dose, draft(worker, "2022-02-12"));
        assertThat(now())
                .isEqualTo(SomeDose.of(worker.id(), TestPlant.vaccine("qazvac"), LocalDate.parse("2022-02-12"))
                        .id(dose.id())
                        .lot("Q-7", LocalDate.parse("2022-09-30"))
                        .at(Place.RESIDENCE, plant.clinic.id())
                        .by("Б. Оспанова")
                        .from(Source.RECALL)
                        .consent(true)
                        .note("по справке")
                        .recorded(dose.recorded())
                        .dose());
        List<HistoryEntry> history = plant.register.history(dose);
        assertThat(history).hasSize(2);
        assertThat(history.getLast().before()).contains("2022-02-10", "I-0110");
        assertThat(history.getLast().after()).contains("2022-02-12", "Q-7");
        assertThat(history.getLast().by()).isEqualTo(plant.register.user());
        assertThat(history.getLast().at()).isEqualTo(TestPlant.CLOCK.instant());
    }

    @Test
    void nothingIsSavedWhenNothingDiffers() {
        DoseDraft same = new DoseDraft(
                worker.id(),
                dose.vaccine(),
                dose.date(),
                dose.lot(),
                dose.expiry(),
                dose.place(),
                null,
                "",
                dose.source(),
                false,
                "");
        assertThat(correct.save(dose, same)).isEmpty();
        assertThat(plant.register.history(dose)).hasSize(1);
    }

    @Test
    void theDoseOfANamesakeMovesWithItsReactionsAndBack() {
        Reaction reaction = new Reaction(
                Id.random(),
                worker.id(),
                dose.id(),
                dose.date(),
                "Температура",
                Reaction.Severity.MILD,
                "",
                dose.recorded(),
                null);
        plant.save(List.of(reaction));
        List<Change> changes = correct.save(dose, draft(namesake, "2022-02-10"));
        assertThat(plant.register.snapshot().dosesOf(worker.id())).isEmpty();
        assertThat(plant.register.snapshot().dosesOf(namesake.id())).containsExactly(now());
        assertThat(plant.register.snapshot().entriesOf(Reaction.class, namesake.id()))
                .containsExactly(reaction.about(namesake.id()));

        assertThat(TakenBack.of(plant.register, changes)).isTrue();
        assertThat(plant.register.snapshot().dosesOf(worker.id())).containsExactly(dose);
        assertThat(plant.register.snapshot().entriesOf(Reaction.class, worker.id()))
                .containsExactly(reaction);
        assertThat(plant.register.history(dose)).hasSize(3);
    }

    @Test
    void aCorrectionMadeMeanwhileIsNotLost() {
        correct.save(dose, draft(worker, "2022-02-12"));
        assertThatThrownBy(() -> correct.save(dose, draft(worker, "2022-02-13")))
                .isInstanceOf(StaleRecordException.class);
        assertThat(now().date()).isEqualTo("2022-02-12");
    }

    @Test
    void aVersionThatWasCorrectedAgainIsNotTakenBack() {
        List<Change> first = correct.save(dose, draft(worker, "2022-02-12"));
        correct.save(now(), draft(worker, "2022-02-13"));
        assertThat(TakenBack.of(plant.register, first)).isFalse();
        assertThat(now().date()).isEqualTo("2022-02-13");
    }

    @Test
    void whatIsNewIsVoidedWhenItIsTakenBackNotDeleted() {
        Dose saved = new RegisterDose(plant.register).save(draft(worker, "2022-02-20"));
        assertThat(TakenBack.of(plant.register, List.of(Change.add(saved)))).isTrue();
        assertThat(plant.register.snapshot().get(Dose.class, saved.id()).voided())
                .isNotNull()
                .extracting("reason")
                .isEqualTo("Undone");
    }

    @Test
    void whatBlocksADoseBlocksItsCorrection() {
        assertThatIllegalArgumentException().isThrownBy(() -> correct.save(dose, draft(worker, "2022-02-26")));
        assertThat(now()).isEqualTo(dose);
    }

    @Test
    void aFailedSaveChangesNothing() {
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        assertThatThrownBy(() -> correct.save(dose, draft(worker, "2022-02-12")))
                .isInstanceOf(StorageException.class);
        assertThat(now()).isEqualTo(dose);
    }
}
