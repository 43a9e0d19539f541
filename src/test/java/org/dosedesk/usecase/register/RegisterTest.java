package org.dosedesk.usecase.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.junit.jupiter.api.Test;

class RegisterTest {
    private final SamplePlant plant = new SamplePlant(LocalDate.of(2022, 2, 25));
    private final Clinic clinic = new Clinic(Id.random(), "Емхана");

    @Test
    void aSaveIsInTheSnapshotAndToldWithIt() {
        List<Register.Saved> told = new ArrayList<>();
        plant.register.onSaved(told::add);
        Worker worker = plant.worker("Үсенов", "Серік", plant.boilers, plant.stationSite);
        Dose later = plant.dose(worker, "qazvac", LocalDate.of(2021, 8, 1));
        Dose earlier = plant.dose(worker, "qazvac", LocalDate.of(2021, 7, 1));

        assertThat(plant.register.snapshot().dosesOf(worker.id())).containsExactly(earlier, later);
        assertThat(told).hasSize(3);
        assertThat(told.getLast().snapshot()).isSameAs(plant.register.snapshot());
    }

    @Test
    void aFailedSaveChangesNothingAndIsToldToNobody() {
        List<Register.Saved> told = new ArrayList<>();
        plant.register.onSaved(told::add);
        Snapshot before = plant.register.snapshot();
        plant.store.failWith(StorageException.Reason.DISK_FULL);

        assertThatThrownBy(() -> plant.register.save(List.of(Change.add(clinic))))
                .isInstanceOf(StorageException.class);
        assertThat(plant.register.snapshot()).isSameAs(before);
        assertThat(told).isEmpty();
    }

    @Test
    void aScreenThatStumblesDoesNotMakeTheSaveLookFailed() throws InterruptedException {
        List<Throwable> stumbled = new ArrayList<>();
        List<Register.Saved> told = new ArrayList<>();
        plant.register.onSaved(saved -> {
            throw new IllegalStateException("a screen's fault");
        });
        plant.register.onSaved(told::add);
        Thread saving = new Thread(() -> plant.register.save(List.of(Change.add(clinic))));
        saving.setUncaughtExceptionHandler((thread, failure) -> stumbled.add(failure));
        saving.start();
        saving.join();

        assertThat(plant.register.snapshot().count(Clinic.class)).isEqualTo(1);
        assertThat(told).hasSize(1);
        assertThat(stumbled).hasSize(1);
    }

    @Test
    void everyChangeIsKeptWithWhoWhenBeforeAndAfter() {
        plant.register.save(List.of(Change.add(clinic)));
        plant.register.save(List.of(new Change(clinic, new Clinic(clinic.id(), "Емхана № 5"))));

        assertThat(plant.register.history(clinic))
                .satisfiesExactly(added -> assertThat(added.before()).isNull(), changed -> {
                    assertThat(changed.by()).isEqualTo("Мейіргер");
                    assertThat(changed.before()).contains("Емхана").doesNotContain("№ 5");
                    assertThat(changed.after()).contains("Емхана № 5");
                });
    }
}
