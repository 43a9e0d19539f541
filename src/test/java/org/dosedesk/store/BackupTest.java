package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups of real registers: what they hold, and what wrong bytes do to them.
class BackupTest {
    @TempDir
    Path parent;

    private RegisterFiles files;

    @BeforeEach
    void makeRegister() {
        files = new RegisterFiles(parent.resolve("register"));
        try (RegisterStore store = create(files)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
        }
    }

    @Test
    void aBackupIsOneFileThatSaysWhatItHolds() throws IOException {
        try (RegisterStore store = unlock()) {
            BackupCopy made = backups(store).make(Samples.NOW, Progress.NONE);

            BackupInfo info = Objects.requireNonNull(made.info());
            assertThat(made.state()).isEqualTo(BackupCopy.State.INTACT);
            assertThat(info.workers()).isEqualTo(count(store.load(), Worker.class));
            assertThat(info.last()).isEqualTo(backups(store).lastChange());
            assertThat(info.at()).isEqualTo(Samples.NOW);
            assertThat(names(files.backups()))
                    .containsExactly(made.file().getFileName().toString());
            assertThat(files.trial()).doesNotExist();
            assertThat(backups(store).verify(made.file(), Progress.NONE)).isEqualTo(info);
        }
    }

    @Test
    void nothingInABackupCanBeReadWithoutTheKey() throws IOException {
        try (RegisterStore store = unlock()) {
            String content = Files.readString(
                    backups(store).make(Samples.NOW, Progress.NONE).file(), StandardCharsets.ISO_8859_1);
            assertThat(content).doesNotContain("900101300126");
            assertThat(content).doesNotContain("create table", "CREATE TABLE", "INSERT INTO", "H:2,block");
        }
    }

    @Test
    void savingGoesOnAfterABackup() {
        try (RegisterStore store = unlock()) {
            backups(store).make(Samples.NOW, Progress.NONE);
            Worker added = Samples.worker("later");
            store.commit(Samples.additions(List.of(added)), Samples.NOW, Samples.USER);
            assertThat(store.load()).contains(added);
        }
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).extracting(Entity::getClass).contains(Worker.class);
        }
    }

    @Test
    void everyWrongByteIsFound() throws IOException {
        try (RegisterStore store = unlock()) {
            Path file = backups(store).make(Samples.NOW, Progress.NONE).file();
            long seed = 5;
            Random random = new Random(seed);
            int size = (int) Files.size(file);
            for (int i = 0; i < 500; i++) {
                int at = i < 150 ? i : i < 220 ? size - 1 - (i - 150) : random.nextInt(size);
                flip(file, at);
                assertThat(new FileShelf().look(file).state())
                        .as("byte %d, seed %d", at, seed)
                        .isNotEqualTo(BackupCopy.State.INTACT);
                if (i % 50 == 0) {
                    assertThat(refusal(store, file)).isIn(Reason.DAMAGED, Reason.NEWER_VERSION);
                }
                flip(file, at);
            }
            assertThat(new FileShelf().look(file).state()).isEqualTo(BackupCopy.State.INTACT);
        }
    }

    @Test
    void aBackupCutShortIsDamaged() throws IOException {
        try (RegisterStore store = unlock()) {
            Path file = backups(store).make(Samples.NOW, Progress.NONE).file();
            byte[] whole = Files.readAllBytes(file);
            for (int length : new int[] {0, 1, 8, 9, 20, 400, whole.length / 2, whole.length - 1}) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertThat(refusal(store, file)).as("length %d", length).isEqualTo(Reason.DAMAGED);
            }
        }
    }

    @Test
    void theBackupOfAnotherRegisterIsToldApart() {
        RegisterFiles other = new RegisterFiles(parent.resolve("other"));
        try (RegisterStore mine = unlock();
                RegisterStore theirs = create(other)) {
            Path file = backups(theirs).make(Samples.NOW, Progress.NONE).file();
            assertThat(refusal(mine, file)).isEqualTo(Reason.OTHER_REGISTER);
            assertThat(backups(mine).register()).isNotEqualTo(backups(theirs).register());
        }
    }

    private static Reason refusal(RegisterStore store, Path file) {
        BackupException refusal =
                catchThrowableOfType(BackupException.class, () -> backups(store).verify(file, Progress.NONE));
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    private static void flip(Path file, int at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ 0x10);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static int count(List<Entity> all, Class<?> type) {
        return (int) all.stream().filter(type::isInstance).count();
    }

    static Backups backups(RegisterStore store) {
        return store.backups().orElseThrow();
    }

    private static RegisterStore create(RegisterFiles files) {
        return Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false);
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(files.folder(), Samples.USER, Samples.password());
    }
}
