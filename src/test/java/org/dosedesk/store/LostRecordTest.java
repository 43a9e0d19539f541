package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.key.KeyFile;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a register holds, what a backup of it holds, and what the files of changes tell are one past.
class LostRecordTest {
    @TempDir
    Path parent;

    private RegisterFiles files;

    @BeforeEach
    void makeRegister() {
        files = new RegisterFiles(parent.resolve("register"));
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
        }
    }

    @Test
    void aBackupThatLacksOneRecordIsNone() throws Exception {
        save("alone");
        DatabaseKey key = KeyFile.read(files.keys()).open(Samples.USER, Samples.password());
        Connection connection = H2.open(files.databaseName(), key, false);
        try (RegisterStore store = Samples.store(files, key, connection);
                PreparedStatement delete =
                        connection.prepareStatement("delete from worker where personnel_number = 'alone'")) {
            assertThat(delete.executeUpdate()).isOne();
            connection.commit();
            assertThat(numbers(store)).doesNotContain("alone");

            BackupException refusal = catchThrowableOfType(
                    BackupException.class, () -> BackupTest.backups(store).make(Samples.NOW, Progress.NONE));
            assertThat(refusal.reason()).isEqualTo(BackupException.Reason.REGISTER_DAMAGED);
        }
        assertThat(files.backups()).isEmptyDirectory();
    }

    /// Two registers have one beginning; the second one's saves lie beside the first one's database.
    @Test
    void savesOfAnotherPastAreNotDoneHere() throws IOException {
        RegisterFiles other = new RegisterFiles(parent.resolve("other"));
        copy(files.folder(), other.folder());
        save("ours 1");
        save("ours 2");
        takeChangesOf(other, "theirs");

        try (RegisterStore store = unlock()) {
            assertThat(numbers(store)).contains("ours 1", "ours 2").noneMatch(number -> number.startsWith("theirs"));
        }
        save("ours 3");
        try (RegisterStore store = unlock()) {
            assertThat(numbers(store)).contains("ours 1", "ours 2", "ours 3");
        }
    }

    @Test
    void whereThereIsABackupSavesThatAreMissingAreSaid() throws IOException {
        try (RegisterStore store = unlock()) {
            BackupTest.backups(store).make(Samples.NOW, Progress.NONE);
        }
        RegisterFiles other = new RegisterFiles(parent.resolve("other"));
        copy(files.folder(), other.folder());
        save("ours 1");
        takeChangesOf(other, "theirs");

        AccessException refusal = catchThrowableOfType(AccessException.class, this::unlock);
        assertThat(refusal.reason()).isEqualTo(AccessException.Reason.DAMAGED);
    }

    private void takeChangesOf(RegisterFiles other, String number) throws IOException {
        try (RegisterStore store = Samples.vault().unlock(other.folder(), Samples.USER, Samples.password())) {
            for (int i = 0; i < 5; i++) {
                commit(store, number + " " + i);
            }
        }
        Folders.delete(files.changes());
        copy(other.changes(), files.changes());
    }

    private static List<String> numbers(RegisterStore store) {
        return store.load().stream()
                .filter(Worker.class::isInstance)
                .map(worker -> ((Worker) worker).personnelNumber())
                .toList();
    }

    private void save(String number) {
        try (RegisterStore store = unlock()) {
            commit(store, number);
        }
    }

    private static void commit(RegisterStore store, String number) {
        store.commit(Samples.additions(List.of(Samples.worker(number))), Samples.NOW, Samples.USER);
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(files.folder(), Samples.USER, Samples.password());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
