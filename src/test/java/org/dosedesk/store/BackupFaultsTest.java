package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What goes wrong while a backup is made or brought back, and while saves are written a second time.
class BackupFaultsTest {
    @TempDir
    Path parent;

    private RegisterFiles files;
    private Path backup;
    private List<Entity> saved;

    @BeforeEach
    void makeRegister() {
        files = new RegisterFiles(parent.resolve("register"));
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
            backup = BackupTest.backups(store).make(Samples.NOW, Progress.NONE).file();
            store.commit(Samples.additions(List.of(Samples.worker("later"))), Samples.NOW, Samples.USER);
            saved = store.load();
        }
    }

    /// The limit on a file's size stands in for the disk, at every size from nothing to enough.
    @Test
    void aBackupThatDoesNotFitLeavesNoHalfFileAndHarmsNothing() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: no shell to limit the size of files");
        int refused = 0;
        int made = 0;
        for (int blocks : new int[] {0, 40, 100, 160, 200, 100_000}) {
            List<String> limited = List.of("/bin/sh", "-c", "ulimit -f " + blocks + " && exec \"$@\"", "sh");
            String said = BackupProcess.run(limited, files.folder());
            if (said.contains("made")) {
                made++;
            } else {
                refused++;
                assertThat(said).as("blocks %d", blocks).contains("refused");
            }
            assertThat(list(files.backups()))
                    .as("blocks %d", blocks)
                    .allSatisfy(file ->
                            assertThat(new FileShelf().look(file).state()).isEqualTo(BackupCopy.State.INTACT));
            assertHolds(saved);
        }
        assertThat(refused).isPositive();
        assertThat(made).isPositive();
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaidAndTheSaveStands() throws IOException {
        Folders.delete(files.backups());
        Files.write(files.backups(), new byte[] {1});
        try (RegisterStore store = unlock()) {
            BackupException refusal = catchThrowableOfType(
                    BackupException.class, () -> BackupTest.backups(store).make(Samples.NOW, Progress.NONE));
            assertThat(refusal.reason()).isEqualTo(BackupException.Reason.NOT_WRITABLE);
            assertThat(refusal.place()).contains(files.folder());
            store.commit(Samples.additions(List.of(Samples.worker("more"))), Samples.NOW, Samples.USER);
            saved = store.load();
        }
        assertHolds(saved);
    }

    @Test
    void aSaveStandsWhenItsSecondCopyFailsAndTheNextOneMakesItGood() throws IOException {
        Path aside = parent.resolve("aside");
        try (RegisterStore store = unlock()) {
            Files.move(files.changes(), aside);
            Files.write(files.changes(), new byte[] {1});
            store.commit(Samples.additions(List.of(Samples.worker("one"))), Samples.NOW, Samples.USER);
            assertThat(BackupTest.backups(store).secondCopyBehind()).isTrue();

            Files.delete(files.changes());
            Files.move(aside, files.changes());
            store.commit(Samples.additions(List.of(Samples.worker("two"))), Samples.NOW, Samples.USER);
            assertThat(BackupTest.backups(store).secondCopyBehind()).isFalse();
            saved = store.load();
        }
        Files.delete(files.database());
        try (WayBack.Ready ready = prepare()) {
            ready.bringBack(true, Samples.NOW, Progress.NONE);
        }
        assertHolds(saved);
    }

    @Test
    void aSecondCopyThatWasCutOffGoesOnBehindItsLastWholeSave() throws IOException {
        Path newest = list(files.changes()).getLast();
        byte[] bytes = Files.readAllBytes(newest);
        for (int cut : new int[] {1, 10, bytes.length / 2, bytes.length}) {
            Files.write(newest, Arrays.copyOf(bytes, bytes.length - cut));
            assertHolds(saved);
            assertThat(prepared()).as("cut %d", cut).isEqualTo(1);
        }
    }

    /// Every state of the files that a kill can leave behind, in the order in which they come.
    @Test
    void aRestoreThatWasCutOffLeavesTheOldRegisterOrTheNewOne() throws IOException {
        Path before = parent.resolve("before");
        copy(files.folder(), before);
        List<Entity> old = saved;
        List<Entity> restored = restoredWithoutLater();
        Path done = parent.resolve("done");
        copy(files.folder(), done);

        for (int steps = 0; steps <= 5; steps++) {
            Folders.delete(files.folder());
            copy(before, files.folder());
            RegisterFiles ready = new RegisterFiles(files.restoring());
            Folders.make(ready.folder(), Access.OWNER);
            Files.copy(new RegisterFiles(done).database(), ready.database());
            Files.copy(new RegisterFiles(done).keys(), ready.keys());
            copy(new RegisterFiles(done).changes(), ready.changes());
            if (steps > 0) {
                DurableFiles.write(ready.folder().resolve("ready"), new byte[] {1}, Access.OWNER);
            }
            if (steps > 1) {
                Files.move(ready.database(), files.database(), StandardCopyOption.REPLACE_EXISTING);
            }
            if (steps > 2) {
                Files.move(ready.keys(), files.keys(), StandardCopyOption.REPLACE_EXISTING);
            }
            if (steps > 3) {
                Folders.delete(files.changes());
            }
            if (steps > 4) {
                Files.move(ready.changes(), files.changes());
            }
            assertHolds(steps == 0 ? old : restored);
        }
    }

    @Test
    void aBackupOfANewerProgramIsRefusedInWords() throws IOException {
        byte[] bytes = Files.readAllBytes(backup);
        bytes[8] = 2;
        Files.write(backup, bytes);
        assertThat(new FileShelf().look(backup).state()).isEqualTo(BackupCopy.State.NEWER);
        BackupException refusal = catchThrowableOfType(BackupException.class, this::prepare);
        assertThat(refusal.reason()).isEqualTo(BackupException.Reason.NEWER_VERSION);
        assertThatCode(() -> assertHolds(saved)).doesNotThrowAnyException();
    }

    private List<Entity> restoredWithoutLater() {
        try (WayBack.Ready ready = prepare()) {
            ready.bringBack(false, Samples.NOW, Progress.NONE);
        }
        try (RegisterStore store = unlock()) {
            return store.load();
        }
    }

    private int prepared() {
        try (WayBack.Ready ready = prepare()) {
            return ready.preview().laterSaves();
        }
    }

    private WayBack.Ready prepare() {
        return Samples.vault()
                .wayBack()
                .prepare(backup, files.folder(), Samples.USER, Samples.password(), Progress.NONE);
    }

    private void assertHolds(List<Entity> all) {
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(files.folder(), Samples.USER, Samples.password());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
