package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A database cut short or written over at random: it opens with all that was saved, or the damage is found, and
/// then a restore brings back every save.
class DamageRoundsTest {
    private static final int ROUNDS = Integer.getInteger("dosedesk.damage.rounds", 60);
    private static final int SAVES_BEFORE = 20;
    private static final int SAVES_AFTER = 20;

    @TempDir
    Path parent;

    private Path whole;
    private Path backup;
    private List<Entity> saved;

    @BeforeEach
    void makeRegister() {
        whole = parent.resolve("whole");
        try (RegisterStore store = Samples.vault().create(whole, Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
            save(store, SAVES_BEFORE);
            backup = BackupTest.backups(store).make(Samples.NOW, Progress.NONE).file();
            save(store, SAVES_AFTER);
            saved = store.load();
        }
    }

    @Test
    void nothingThatWasSavedIsMissing() throws IOException {
        long seed = 20221122;
        Random random = new Random(seed);
        int healthy = 0;
        int restored = 0;
        for (int round = 0; round < ROUNDS; round++) {
            RegisterFiles files = new RegisterFiles(parent.resolve("round"));
            copy(whole, files.folder());
            damage(files.database(), random, round);
            if (opensWhole(files, round, seed)) {
                healthy++;
            } else {
                restored++;
                restore(files);
                assertThat(content(files))
                        .as("round %d, seed %d", round, seed)
                        .containsExactlyInAnyOrderElementsOf(saved);
            }
            Folders.delete(files.folder());
        }
        assertThat(restored).as("rounds that needed a restore").isPositive();
        assertThat(healthy + restored).isEqualTo(ROUNDS);
    }

    /// What opens is tried as the daily backup tries it.
    private boolean opensWhole(RegisterFiles files, int round, long seed) {
        try (RegisterStore store = Samples.vault().unlock(files.folder(), Samples.USER, Samples.password())) {
            List<Entity> found = store.load();
            BackupTest.backups(store).make(Samples.NOW, Progress.NONE);
            assertThat(found)
                    .as("opened and tried, round %d, seed %d", round, seed)
                    .containsExactlyInAnyOrderElementsOf(saved);
            return true;
        } catch (AccessException e) {
            // A damaged list of migrations makes it look like an older register.
            assertThat(e.reason())
                    .isIn(
                            AccessException.Reason.DAMAGED,
                            AccessException.Reason.DATABASE_MISSING,
                            AccessException.Reason.MIGRATION_FAILED);
            return false;
        } catch (StorageException e) {
            return false;
        } catch (BackupException e) {
            assertThat(e.reason()).isEqualTo(BackupException.Reason.REGISTER_DAMAGED);
            return false;
        }
    }

    private void restore(RegisterFiles files) {
        Path own = files.backups().resolve(backup.getFileName());
        try (WayBack.Ready ready = Samples.vault()
                .wayBack()
                .prepare(own, files.folder(), Samples.USER, Samples.password(), Progress.NONE)) {
            ready.bringBack(true, Samples.NOW, Progress.NONE);
        }
    }

    private static void damage(Path database, Random random, int round) throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        switch (round % 4) {
            case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 2 -> {
                for (int i = 0; i < 50; i++) {
                    bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                }
            }
            default -> {
                int from = random.nextInt(bytes.length);
                Arrays.fill(bytes, from, Math.min(bytes.length, from + 4096 * (1 + random.nextInt(8))), (byte) 0);
            }
        }
        Files.write(database, bytes);
    }

    private static void save(RegisterStore store, int saves) {
        for (int i = 0; i < saves; i++) {
            store.commit(Samples.additions(List.of(Samples.worker("n" + i))), Samples.NOW, Samples.USER);
        }
    }

    private static List<Entity> content(RegisterFiles files) {
        try (RegisterStore store = Samples.vault().unlock(files.folder(), Samples.USER, Samples.password())) {
            return store.load();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}
