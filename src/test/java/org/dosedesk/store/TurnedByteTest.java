package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.Seal;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that turned a byte of the database: either it can't be opened or read, or the check of the journal says so,
/// or everything that was saved is there as it was. Never a register that is quietly another one.
class TurnedByteTest {
    private static final int ROUNDS = 60;

    @TempDir
    Path parent;

    @Test
    void aTurnedByteIsFoundOrDoesNotMatter() throws IOException {
        RegisterFiles files = new RegisterFiles(parent.resolve("register"));
        Set<Entity> saved = new HashSet<>();
        Seal seal;
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            List<Entity> all = Samples.everything();
            List<Worker> workers = IntStream.range(0, 200)
                    .mapToObj(i -> Samples.worker("5" + i))
                    .toList();
            List<Dose> doses = workers.stream()
                    .map(worker -> Samples.dose(worker, LocalDate.of(2021, 5, 1), null))
                    .toList();
            for (List<? extends Entity> unit : List.of(all, workers, doses)) {
                store.commit(unit.stream().map(Change::add).toList(), Samples.NOW, Samples.USER);
                saved.addAll(unit);
            }
            seal = store.seal();
        }
        byte[] whole = Files.readAllBytes(files.database());
        Random random = new Random(20220225);
        int refused = 0;
        int found = 0;
        int harmless = 0;
        for (int i = 0; i < ROUNDS; i++) {
            byte[] turned = whole.clone();
            turned[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(files.database(), turned);
            try (RegisterStore store = Samples.vault().unlock(files.folder(), Samples.USER, Samples.password())) {
                List<Entity> loaded = store.load();
                if (store.check(Progress.NONE).fault() != null) {
                    found++;
                } else {
                    harmless++;
                    assertThat(store.seal()).as("round %s", i).isEqualTo(seal);
                    assertThat(new HashSet<>(loaded)).as("round %s", i).isEqualTo(saved);
                }
            } catch (AccessException | StorageException e) {
                refused++;
            }
        }
        assertThat(refused + found + harmless).isEqualTo(ROUNDS);
        assertThat(found)
                .as("found by the journal; refused %s, harmless %s", refused, harmless)
                .isPositive();
    }
}
