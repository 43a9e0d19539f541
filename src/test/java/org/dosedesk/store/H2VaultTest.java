package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Making, unlocking and refusing registers, on real files.
class H2VaultTest {
    private static final int DIRECTORY = 0040000;

    @TempDir
    Path parent;

    private final H2Vault vault = Samples.vault();
    private RegisterFiles files;

    @BeforeEach
    void place() {
        files = new RegisterFiles(parent.resolve("а б/DoseDesk"));
    }

    @Test
    void aNewRegisterIsEmptyAndOpensWithItsPassword() {
        assertThat(vault.exists(files.folder())).isFalse();

        try (RegisterStore made = create(false)) {
            assertThat(made.load()).isEmpty();
        }

        assertThat(vault.exists(files.folder())).isTrue();
        assertThat(vault.users(files.folder())).containsExactly(Samples.USER);
        try (RegisterStore opened = unlock()) {
            assertThat(opened.load()).isEmpty();
        }
    }

    @Test
    void onlyTheDatabaseAndTheKeyFileLieThere() throws IOException {
        create(false).close();
        unlock().close();

        try (Stream<Path> left = Files.list(files.folder())) {
            assertThat(left).containsExactlyInAnyOrder(files.database(), files.keys(), files.keysCopy(), files.mark());
        }
    }

    @Test
    void neitherFileTellsWhatIsInside() throws IOException {
        try (RegisterStore store = create(false)) {
            store.commit(List.of(Change.add(Samples.CLINIC)), Samples.NOW, Samples.USER);
        }

        assertThat(Files.readString(files.database(), StandardCharsets.ISO_8859_1))
                .doesNotContain("clinic", "create table");
        assertThat(Files.readString(files.keys()))
                .contains(Samples.USER)
                .doesNotContain(new String(Samples.password()));
    }

    @Test
    void aWrongPasswordAndAnUnknownUserAreToldApart() {
        create(false).close();

        assertThat(reason(() -> vault.unlock(files.folder(), Samples.USER, "құпия сөз 8".toCharArray())))
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(reason(() -> vault.unlock(files.folder(), Samples.USER, new char[0])))
                .isEqualTo(Reason.WRONG_PASSWORD);
        assertThat(reason(() -> vault.unlock(files.folder(), "Кто-то", Samples.password())))
                .isEqualTo(Reason.NO_SUCH_USER);
        unlock().close();
    }

    @Test
    void aPasswordIsCheckedWhileTheRegisterIsOpen() {
        try (RegisterStore open = create(false)) {
            vault.check(files.folder(), Samples.USER, Samples.password());
            assertThat(reason(() -> vault.check(files.folder(), Samples.USER, "wrong".toCharArray())))
                    .isEqualTo(Reason.WRONG_PASSWORD);
            assertThat(reason(() -> vault.check(files.folder(), "Somebody", "wrong".toCharArray())))
                    .isEqualTo(Reason.NO_SUCH_USER);
            assertThat(open.load()).isEmpty();
        }
    }

    @Test
    void aSecondStartIsToldThatTheRegisterIsOpen() {
        try (RegisterStore first = create(false)) {
            assertThat(reason(this::unlock)).isEqualTo(Reason.OPEN_ELSEWHERE);
            first.commit(List.of(Change.add(Samples.CLINIC)), Samples.NOW, Samples.USER);
        }
        try (RegisterStore later = unlock()) {
            assertThat(later.load()).containsExactly(Samples.CLINIC);
        }
    }

    @Test
    void aRegisterIsNeverMadeOverAnother() {
        create(false).close();

        assertThat(reason(() -> create(false))).isEqualTo(Reason.EXISTS_ALREADY);
        unlock().close();
    }

    @Test
    void aDatabaseThatLostItsKeyFileIsNotOverwritten() throws IOException {
        create(false).close();
        Files.delete(files.keys());
        Files.delete(files.keysCopy());

        assertThat(reason(() -> create(false))).isEqualTo(Reason.EXISTS_ALREADY);
        assertThat(reason(() -> vault.users(files.folder()))).isEqualTo(Reason.DAMAGED);
        assertThat(files.database()).isNotEmptyFile();
    }

    @Test
    void anUnfinishedAttemptIsClearedAway() throws IOException {
        Files.createDirectories(files.folder());
        Files.createFile(files.creating());
        Files.write(files.database(), new byte[5000]);
        assertThat(vault.exists(files.folder())).isFalse();

        create(false).close();

        assertThat(files.creating()).doesNotExist();
        unlock().close();
    }

    @Test
    void twoProgramsDoNotMakeOneRegister() throws IOException {
        Files.createDirectories(files.folder());
        try (FileChannel other =
                        FileChannel.open(files.creating(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = other.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(reason(() -> create(false))).isEqualTo(Reason.OPEN_ELSEWHERE);
            assertThat(files.creating()).exists();
        }
    }

    @Test
    void theMarkOfAFinishedAttemptGoesAtTheFirstUnlock() throws IOException {
        create(false).close();
        Files.createFile(files.creating());

        unlock().close();

        assertThat(files.creating()).doesNotExist();
    }

    @Test
    void aFailedCreationLeavesNothingBehind() throws IOException {
        assertThat(catchThrowableOfType(
                        IllegalArgumentException.class,
                        () -> vault.create(files.folder(), "two\nlines", Samples.password(), false)))
                .isNotNull();
        assertThat(parent).isEmptyDirectory();

        Files.createFile(parent.resolve("а б"));
        assertThat(reason(() -> create(false))).isEqualTo(Reason.NOT_WRITABLE);
        try (Stream<Path> left = Files.list(parent)) {
            assertThat(left).containsExactly(parent.resolve("а б"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a\\b"})
    void aFolderThatTheDatabaseCannotNameIsRefused(String name) {
        assumePosix();
        files = new RegisterFiles(parent.resolve(name));

        assertThat(reason(() -> create(false))).isEqualTo(Reason.UNUSABLE_FOLDER);
        assertThat(parent).isEmptyDirectory();
    }

    @Test
    void aKeyFileAloneIsARegisterWithoutDatabase() throws IOException {
        create(false).close();
        Files.delete(files.database());

        assertThat(reason(this::unlock)).isEqualTo(Reason.DATABASE_MISSING);
        assertThat(files.database()).doesNotExist();
    }

    @Test
    void aPrivateRegisterIsForItsOwner() throws IOException {
        assumePosix();
        create(false).close();

        assertRights(files.folder(), "rwx------");
        assertRights(files.database(), "rw-------");
        assertRights(files.keys(), "rw-------");
        assertRights(files.keysCopy(), "rw-------");
    }

    @Test
    void aSharedRegisterIsForEveryone() throws IOException {
        assumePosix();
        create(true).close();

        assertRights(files.folder(), "rwxrwxrwx");
        assertRights(files.database(), "rw-rw-rw-");
        assertRights(files.keys(), "rw-rw-rw-");
        assertRights(files.keysCopy(), "rw-rw-rw-");
    }

    private RegisterStore create(boolean shared) {
        return vault.create(files.folder(), Samples.USER, Samples.password(), shared);
    }

    private RegisterStore unlock() {
        return vault.unlock(files.folder(), Samples.USER, Samples.password());
    }

    private static Reason reason(ThrowingCallable call) {
        AccessException refusal = catchThrowableOfType(AccessException.class, call);
        assertThat(refusal).as("refused").isNotNull();
        return refusal.reason();
    }

    @Test
    void aFolderThatAGroupSharesKeepsItsRights() throws IOException {
        assumePosix();
        Files.createDirectories(files.folder());
        Files.setAttribute(files.folder(), "unix:mode", 02770);

        create(true).close();

        assertThat(Files.getAttribute(files.folder(), "unix:mode")).isEqualTo(DIRECTORY | 02770);
        assertRights(files.database(), "rw-rw-rw-");
        assertRights(files.keys(), "rw-rw-rw-");
    }

    @Test
    void aRefusalNamesWhatCannotBeWritten() throws IOException {
        Path file = Files.createFile(parent.resolve("а б"));

        AccessException refused = catchThrowableOfType(AccessException.class, () -> create(true));

        assertThat(refused.place()).contains(files.folder());
        assertThat(refused).hasMessageNotContaining(file.toString());
    }

    private static void assumePosix() {
        assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "skipped: no POSIX rights here");
    }

    private static void assertRights(Path path, String rights) throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .as(path.getFileName().toString())
                .isEqualTo(rights);
    }
}
