package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TickingClock;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two records with every type of entry, merged in one start of the program and taken apart in another.
class MergeOnDiskTest {
    private final TwoRecords two = new TwoRecords(Samples.WORKSHOP.id(), Samples.SITE.id());
    private final TickingClock clock = new TickingClock();

    @TempDir
    Path folder;

    @Test
    void aMergeSurvivesARestartAndIsTakenBackAfterIt() {
        RegisterStore made = Samples.vault().create(folder, Samples.USER, Samples.password(), false);
        try (Register register = Register.open(made, clock, Samples.USER, false)) {
            register.save(Samples.additions(Samples.plant()));
            register.save(Samples.additions(two.all()));
            MergeWorkers merging = new MergeWorkers(register);
            merging.merge(merging.propose(two.stays.id(), two.goes.id()), "дубликат");
        }
        List<Entity> after;
        try (Register register = open()) {
            assertThat(register.snapshot().entriesOf(two.goes.id())).isEmpty();
            assertThat(register.snapshot().entriesOf(two.stays.id())).hasSize(8);
            assertThat(register.snapshot().get(Dose.class, two.twin.id()).inForce())
                    .isFalse();
            TakenBack.of(register, register.snapshot().get(Worker.class, two.goes.id()));
        }
        try (RegisterStore store = Samples.vault().unlock(folder, Samples.USER, Samples.password())) {
            after = store.load();
        }
        assertThat(after).containsAll(two.all());
        assertThat(after.stream().filter(Worker.class::isInstance)).hasSize(2);
    }

    private Register open() {
        return Register.open(
                Samples.vault().unlock(folder, Samples.USER, Samples.password()), clock, Samples.USER, false);
    }
}
