package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.fault.SavingProcess;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Registers brought back from their backups, with what was saved after them.
class RestoreTest {
    private static final String ELSEWHERE = "refused OPEN_ELSEWHERE";

    private final H2Vault vault = Samples.vault();

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
            for (int i = 0; i < 5; i++) {
                store.commit(Samples.additions(List.of(Samples.worker("later " + i))), Samples.NOW, Samples.USER);
            }
            saved = store.load();
        }
    }

    @Test
    void aLostDatabaseComesBackWithAllThatWasSaved() throws IOException {
        Files.delete(files.database());

        WayBack.Preview preview = restore(files, true);

        assertThat(preview.laterSaves()).isEqualTo(5);
        assertHolds(saved);
    }

    @Test
    void everyTypeOfRecordIsSavedAgain() throws IOException {
        files = new RegisterFiles(parent.resolve("another"));
        List<Entity> everything = Samples.everything();
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            backup = BackupTest.backups(store).make(Samples.NOW, Progress.NONE).file();
            store.commit(Samples.additions(everything), Samples.NOW, Samples.USER);
        }
        Files.delete(files.database());

        restore(files, true);

        assertHolds(everything);
    }

    @Test
    void withoutTheLaterSavesItIsAsTheBackup() {
        restore(files, false);
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).hasSize(saved.size() - 5);
        }
    }

    @Test
    void theSavesOfAnotherPastAreNeverMixedIn() {
        restore(files, false);
        Worker other = Samples.worker("other past");
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(other)), Samples.NOW, Samples.USER);
        }
        WayBack.Preview preview = restore(files, true);
        assertThat(preview.laterSaves()).isEqualTo(1);
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).hasSize(saved.size() - 5 + 1).contains(other);
        }
    }

    @Test
    void thePresentStateIsKeptAside() throws IOException {
        byte[] present = Files.readAllBytes(files.database());
        Path aside = Objects.requireNonNull(bringBack(files, true));

        RegisterFiles kept = new RegisterFiles(aside);
        assertThat(kept.database()).hasBinaryContent(present);
        assertThat(aside).hasParentRaw(files.folder());
        assertThat(files.restoring()).doesNotExist();
        try (RegisterStore store = Samples.vault().unlock(aside, Samples.USER, Samples.password())) {
            assertThat(store.load()).containsExactlyInAnyOrderElementsOf(saved);
        }
    }

    @Test
    void aLostKeyFileComesBackToo() throws IOException {
        Files.delete(files.keys());
        restore(files, true);
        assertHolds(saved);
    }

    @Test
    void aDamagedKeyFileComesBackToo() throws IOException {
        Files.write(files.keys(), new byte[] {1, 2, 3});
        restore(files, true);
        assertHolds(saved);
    }

    @Test
    void onAnotherComputerOnlyTheFileAndThePasswordAreNeeded() throws IOException {
        Path stick = Files.copy(backup, parent.resolve("from stick.ddbackup"));
        Folders.delete(files.folder());
        RegisterFiles other = new RegisterFiles(parent.resolve("elsewhere").resolve("register"));
        backup = stick;

        assertThat(bringBack(other, true)).isNull();

        try (RegisterStore store = Samples.vault().unlock(other.folder(), Samples.USER, Samples.password())) {
            assertThat(store.load()).hasSize(saved.size() - 5);
        }
    }

    @Test
    void aWrongPasswordChangesNothing() throws IOException {
        List<Path> before = list(files.folder());
        AccessException refusal = catchThrowableOfType(
                AccessException.class,
                () -> way().prepare(backup, files.folder(), Samples.USER, "nonsense".toCharArray(), Progress.NONE));
        assertThat(refusal.reason()).isEqualTo(AccessException.Reason.WRONG_PASSWORD);
        assertThat(list(files.folder())).containsExactlyElementsOf(before);
        assertHolds(saved);
    }

    @Test
    void anOpenRegisterIsNotReplaced() {
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).isNotEmpty();
            BackupException refusal = catchThrowableOfType(BackupException.class, () -> bringBack(files, true));
            assertThat(refusal.reason()).isEqualTo(BackupException.Reason.OPEN_ELSEWHERE);
        }
        assertHolds(saved);
    }

    @Test
    void aRefusedRestoreLeavesTheOpenRegisterLocked() throws Exception {
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).isNotEmpty();
            assertThatThrownBy(() -> bringBack(files, true)).isInstanceOf(BackupException.class);

            assertThat(SavingProcess.Task.save(files.folder(), 0, 0).run()).containsExactly(ELSEWHERE);
        }
    }

    @Test
    void whatWasOnlyNotedSinceIsNoLaterSave() {
        int before;
        try (WayBack.Ready ready = prepare(files)) {
            before = ready.preview().laterSaves();
        }
        try (RegisterStore store = unlock()) {
            store.note(new JournalNote(JournalEvent.BACKED_UP, Samples.NOW, Samples.USER, null, ""));
        }
        try (WayBack.Ready ready = prepare(files)) {
            assertThat(ready.preview().laterSaves()).isEqualTo(before);
        }
    }

    @Test
    void aRegisterIsBroughtBackOnceAtATime() throws IOException {
        WayBack way = way();
        try (WayBack.Ready first =
                way.prepare(backup, files.folder(), Samples.USER, Samples.password(), Progress.NONE)) {
            BackupException refusal = catchThrowableOfType(
                    BackupException.class,
                    () -> way.prepare(backup, files.folder(), Samples.USER, Samples.password(), Progress.NONE));
            assertThat(refusal.reason()).isEqualTo(BackupException.Reason.OPEN_ELSEWHERE);
            first.bringBack(true, Samples.NOW, Progress.NONE);
        }
        assertHolds(saved);
        prepare(files).close();
        assertThat(files.restoreLock()).doesNotExist();
    }

    @Test
    void anotherVaultOfTheSameProgramIsRefusedInWordsAndHarmsNothing() throws IOException {
        try (WayBack.Ready first = prepare(files)) {
            WayBack other = Samples.vault().wayBack();
            for (int i = 0; i < 2; i++) {
                BackupException refusal = catchThrowableOfType(
                        BackupException.class,
                        () -> other.prepare(backup, files.folder(), Samples.USER, Samples.password(), Progress.NONE));
                assertThat(refusal.reason()).isEqualTo(BackupException.Reason.OPEN_ELSEWHERE);
            }
            first.bringBack(true, Samples.NOW, Progress.NONE);
        }
        assertHolds(saved);
    }

    @Test
    void savesThatAreMissingInTheDatabaseAndBesideItAreMissed() throws IOException {
        byte[] older;
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(Samples.worker("one"))), Samples.NOW, Samples.USER);
        }
        older = Files.readAllBytes(files.database());
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(Samples.worker("two"))), Samples.NOW, Samples.USER);
        }
        Files.write(files.database(), older);
        Folders.delete(files.changes());

        for (int i = 0; i < 2; i++) {
            AccessException refusal = catchThrowableOfType(AccessException.class, this::unlock);
            assertThat(refusal.reason()).isEqualTo(AccessException.Reason.DAMAGED);
        }
    }

    @Test
    void aClosedPreviewLeavesNothing() throws IOException {
        List<Path> before = list(files.folder());
        prepare(files).close();
        assertThat(list(files.folder())).containsExactlyElementsOf(before);
    }

    @Test
    void aDatabaseThatFellBehindTakesTheMissingSavesAtTheNextStart() throws IOException {
        byte[] older;
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(Samples.worker("one"))), Samples.NOW, Samples.USER);
        }
        older = Files.readAllBytes(files.database());
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(Samples.worker("two"))), Samples.NOW, Samples.USER);
            saved = store.load();
        }
        Files.write(files.database(), older);
        assertHolds(saved);
    }

    @Test
    void aRottenNewestBackupAndADamagedDatabaseLeaveTheOlderOneWithEverySave() throws IOException {
        Path newest;
        try (RegisterStore store = unlock()) {
            newest = BackupTest.backups(store)
                    .make(Samples.NOW.plusSeconds(60), Progress.NONE)
                    .file();
            store.commit(Samples.additions(List.of(Samples.worker("last"))), Samples.NOW, Samples.USER);
            saved = store.load();
        }
        byte[] rotten = Files.readAllBytes(newest);
        rotten[rotten.length / 2] ^= 1;
        Files.write(newest, rotten);
        byte[] damaged = Files.readAllBytes(files.database());
        Files.write(files.database(), Arrays.copyOf(damaged, damaged.length / 3));

        assertThatThrownBy(() -> way().prepare(newest, files.folder(), Samples.USER, Samples.password(), Progress.NONE))
                .isInstanceOf(BackupException.class);
        restore(files, true);

        assertHolds(saved);
    }

    @Test
    void withoutAnyBackupYetAllComesBackFromTheSavesBesideTheDatabase() throws IOException {
        files = new RegisterFiles(parent.resolve("young"));
        List<Entity> all;
        try (RegisterStore store = Samples.vault().create(files.folder(), Samples.USER, Samples.password(), false)) {
            store.commit(Samples.additions(Samples.everything()), Samples.NOW, Samples.USER);
            store.commit(Samples.additions(List.of(Samples.worker("one"))), Samples.NOW, Samples.USER);
            all = store.load();
        }
        Files.write(files.database(), new byte[1 << 16]);
        BringBack bringBack = new BringBack(
                way(), new FileShelf(), (folder, who, check) -> check.get(), Clock.fixed(Samples.NOW, ZoneOffset.UTC));

        BackupCopy found = bringBack.find(files.folder(), null).getFirst();
        assertThat(bringBack.users(found.file())).containsExactly(Samples.USER);
        backup = found.file();
        WayBack.Preview preview = restore(files, true);

        assertThat(preview.laterSaves()).isEqualTo(2);
        assertThat(preview.missing()).isZero();
        assertHolds(all);
    }

    @Test
    void nothingIsSaidToBeMissingWhenNothingIs() throws IOException {
        Files.delete(files.database());

        try (WayBack.Ready ready = prepare(files)) {
            assertThat(ready.preview().missing()).isZero();
            assertThat(ready.preview().missingAfter()).isNull();
            assertThat(ready.bringBack(true, Samples.NOW, Progress.NONE).missing())
                    .isZero();
        }
        try (RegisterStore store = unlock()) {
            assertThat(restored(store)).doesNotContain("missing");
        }
    }

    @Test
    void behindASaveThatCannotBeReadTheOthersComeBackAndWhatIsMissingIsSaid() throws IOException {
        Path changes = newestChanges();
        byte[] bytes = Files.readAllBytes(changes);
        List<Integer> pieces = pieces(bytes);
        assertThat(pieces).hasSize(5);
        for (int place : List.of(0, 2, 20, pieces.get(2) - pieces.get(1) - 1)) {
            bytes[pieces.get(1) + place] ^= 0x40;
            Files.write(changes, bytes);
            bytes[pieces.get(1) + place] ^= 0x40;

            try (WayBack.Ready ready = prepare(files)) {
                assertThat(ready.preview().laterSaves()).as("byte " + place).isEqualTo(4);
                assertThat(ready.preview().missing()).isEqualTo(1);
                assertThat(ready.preview().missingAfter()).isEqualTo(Samples.NOW);
            }
        }
        bytes[pieces.get(1) + 20] ^= 0x40;
        Files.write(changes, bytes);
        Files.write(files.database(), new byte[1 << 16]);

        try (WayBack.Ready ready = prepare(files)) {
            assertThat(ready.bringBack(true, Samples.NOW, Progress.NONE).missing())
                    .isEqualTo(1);
        }

        try (RegisterStore store = unlock()) {
            assertThat(store.load()).hasSize(saved.size() - 1);
            assertThat(saved).containsAll(store.load());
            assertThat(restored(store)).endsWith(" missing 1");
            assertThat(store.check(Progress.NONE).fault()).isNull();
        }
    }

    @Test
    void aSaveThatBuildsOnALostOneIsLeftOutWholeAndCounted() throws IOException {
        Worker lost = Samples.worker("lost");
        try (RegisterStore store = unlock()) {
            store.commit(Samples.additions(List.of(lost)), Samples.NOW, Samples.USER);
            store.commit(
                    List.of(
                            Change.add(Samples.worker("free")),
                            Change.add(Samples.dose(lost, LocalDate.of(2021, 10, 31), null))),
                    Samples.NOW,
                    Samples.USER);
            store.commit(Samples.additions(List.of(Samples.worker("last"))), Samples.NOW, Samples.USER);
        }
        Path changes = newestChanges();
        byte[] bytes = Files.readAllBytes(changes);
        bytes[pieces(bytes).get(5) + 20] ^= 1;
        Files.write(changes, bytes);
        Files.write(files.database(), new byte[1 << 16]);

        try (WayBack.Ready ready = prepare(files)) {
            assertThat(ready.preview().missing()).isEqualTo(1);
            assertThat(ready.bringBack(true, Samples.NOW, Progress.NONE).missing())
                    .isEqualTo(3);
        }
        try (RegisterStore store = unlock()) {
            assertThat(numbers(store)).contains("last").doesNotContain("lost", "free");
        }
    }

    @Test
    void withTheEndOfTheChangesLostTheMarkKnowsHowMuchIsMissing() throws IOException {
        Path changes = newestChanges();
        byte[] bytes = Files.readAllBytes(changes);
        Files.write(changes, Arrays.copyOf(bytes, pieces(bytes).get(1)));
        Files.write(files.database(), new byte[1 << 16]);

        try (WayBack.Ready ready = prepare(files)) {
            assertThat(ready.preview().laterSaves()).isEqualTo(1);
            assertThat(ready.preview().missing()).isEqualTo(4);
            assertThat(ready.bringBack(true, Samples.NOW, Progress.NONE).missing())
                    .isEqualTo(4);
        }
    }

    private Path newestChanges() throws IOException {
        return list(files.changes()).getLast();
    }

    /// Where the pieces of a file of changes begin.
    private static List<Integer> pieces(byte[] bytes) {
        List<Integer> pieces = new ArrayList<>();
        for (int at = 0;
                at < bytes.length;
                at += Integer.BYTES + ByteBuffer.wrap(bytes).getInt(at)) {
            pieces.add(at);
        }
        return pieces;
    }

    private static List<String> numbers(RegisterStore store) {
        return store.load().stream()
                .filter(Worker.class::isInstance)
                .map(record -> ((Worker) record).personnelNumber())
                .toList();
    }

    private static String restored(RegisterStore store) {
        return store.lines(store.numbers(JournalFilter.ALL)).stream()
                .filter(line -> line.event() == JournalEvent.RESTORED)
                .findFirst()
                .orElseThrow()
                .detail();
    }

    private WayBack.Preview restore(RegisterFiles to, boolean withLater) {
        try (WayBack.Ready ready = prepare(to)) {
            ready.bringBack(withLater, Samples.NOW, Progress.NONE);
            return ready.preview();
        }
    }

    private @Nullable Path bringBack(RegisterFiles to, boolean withLater) {
        try (WayBack.Ready ready = prepare(to)) {
            return ready.bringBack(withLater, Samples.NOW, Progress.NONE).aside();
        }
    }

    private WayBack.Ready prepare(RegisterFiles to) {
        return way().prepare(backup, to.folder(), Samples.USER, Samples.password(), Progress.NONE);
    }

    private WayBack way() {
        return vault.wayBack();
    }

    private void assertHolds(List<Entity> all) {
        try (RegisterStore store = unlock()) {
            assertThat(store.load()).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        }
    }

    private RegisterStore unlock() {
        return vault.unlock(files.folder(), Samples.USER, Samples.password());
    }
}
