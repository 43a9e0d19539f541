package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.testkit.Night;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupRun;
import org.dosedesk.usecase.backup.BackupState;
import org.dosedesk.usecase.backup.KeepBackups;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEntry;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalNote;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Backups through the days, with a stick that comes and goes.
class KeepBackupsTest {
    @TempDir
    Path parent;

    private RegisterStore store;
    private Path stick;
    private Instant now = Night.at(LocalDate.of(2022, 2, 1));

    @BeforeEach
    void makeRegister() {
        stick = parent.resolve("stick");
        store = create(parent.resolve("register"));
        store.commit(Samples.additions(Samples.plant()), Samples.NOW, Samples.USER);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void oneIsDueEachDayAndOnLeavingWhenSomethingHappened() {
        assertThat(keep().dueToday()).isTrue();
        assertThat(keep().dueOnLeaving()).isTrue();
        keep().run(null, Progress.NONE);
        assertThat(keep().dueToday()).isFalse();
        assertThat(keep().dueOnLeaving()).isFalse();
        store.note(new JournalNote(JournalEvent.UNLOCKED, Samples.NOW, Samples.USER, null, ""));
        assertThat(keep().dueOnLeaving()).as("looking changes nothing").isFalse();

        save("one");
        assertThat(keep().dueToday()).isFalse();
        assertThat(keep().dueOnLeaving()).isTrue();
        now = now.plus(Duration.ofDays(1));
        assertThat(keep().dueToday()).isTrue();
    }

    @Test
    void eachBackupIsInTheJournalAndMakesNoOtherDue() {
        BackupRun run = keep().run(null, Progress.NONE);

        JournalEntry last = store.lines(List.of(store.seal().number())).getFirst();
        assertThat(last.event()).isEqualTo(JournalEvent.BACKED_UP);
        assertThat(last.detail()).isEqualTo(run.made().file().getFileName().toString());
        assertThat(last.at()).isEqualTo(now);
        assertThat(keep().dueOnLeaving()).isFalse();
        now = now.plus(Duration.ofDays(5));
        assertThat(keep().look(null).stale()).isFalse();
        assertThat(store.check(Progress.NONE).fault()).isNull();
    }

    @Test
    void aBackupThatFailedIsNotInTheJournal() throws IOException {
        Path folder = BackupTest.backups(store).folder();
        Files.write(folder, new byte[] {1});
        long end = store.seal().number();

        assertThatThrownBy(() -> keep().run(null, Progress.NONE)).isInstanceOf(BackupException.class);

        assertThat(store.seal().number()).isEqualTo(end);
    }

    @Test
    void afterTwoDaysWithChangesItIsStale() {
        assertThat(keep().look(null).stale()).isTrue();
        keep().run(null, Progress.NONE);
        now = now.plus(Duration.ofDays(5));
        assertThat(keep().look(null).stale()).as("nothing has changed").isFalse();
        save("one");
        assertThat(keep().look(null).stale()).isTrue();
        keep().run(null, Progress.NONE);
        assertThat(keep().look(null).stale()).isFalse();
    }

    @Test
    void aMissingStickIsSaidAndGetsAllWhenItIsBack() throws IOException {
        BackupRun run = keep().run(stick, Progress.NONE);
        assertThat(run.reach()).isEqualTo(BackupState.Reach.MISSING);
        assertThat(run.secondFailure()).isNull();
        assertThat(keep().catchUp(stick)).contains(Reason.MISSING);
        now = now.plus(Duration.ofDays(1));
        keep().run(stick, Progress.NONE);

        Files.createDirectory(stick);
        assertThat(keep().catchUp(stick)).isEmpty();

        assertThat(names(new FileShelf().list(stick)))
                .isEqualTo(names(keep().look(null).own()));
        assertThat(keep().look(stick).second()).hasSize(2);
    }

    @Test
    void aDamagedCopyOnTheStickIsMadeAnew() throws IOException {
        Files.createDirectory(stick);
        keep().run(stick, Progress.NONE);
        Path copy = new FileShelf().list(stick).getFirst().file();
        Files.write(copy, new byte[] {1});

        keep().catchUp(stick);

        assertThat(new FileShelf().look(copy).state()).isEqualTo(BackupCopy.State.INTACT);
    }

    @Test
    void thoseOfAnotherRegisterOnTheSameStickStay() throws IOException {
        Files.createDirectory(stick);
        try (RegisterStore other = create(parent.resolve("other"))) {
            keep(other).run(stick, Progress.NONE);
        }
        for (int day = 0; day < 9; day++) {
            now = now.plus(Duration.ofDays(1));
            save("day " + day);
            keep().run(stick, Progress.NONE);
        }
        // 2 to 10 February: the last seven days
        assertThat(keep().look(stick).own()).hasSize(7);
        assertThat(keep().look(stick).second()).hasSize(7);
        assertThat(new FileShelf().list(stick)).hasSize(8);
    }

    @Test
    void changesAreKeptSinceTheThirdNewestBackup() throws IOException {
        RegisterFiles files = new RegisterFiles(parent.resolve("register"));
        for (int day = 0; day < 6; day++) {
            now = now.plus(Duration.ofDays(1));
            save("day " + day);
            keep().run(null, Progress.NONE);
        }
        try (var changes = Files.list(files.changes())) {
            assertThat(changes).hasSize(3);
        }
    }

    @Test
    void aDayWithTheClockInTheFutureDoesNotStandAboveTheDaysAfterIt() throws IOException {
        RegisterFiles files = new RegisterFiles(parent.resolve("register"));
        Instant today = now;
        now = Instant.parse("2031-02-01T08:00:00Z");
        save("in 2031");
        keep().run(null, Progress.NONE);
        for (int day = 0; day < 4; day++) {
            now = today.plus(Duration.ofDays(day));
            assertThat(keep().dueToday()).as("day " + day).isTrue();
            save("day " + day);
            keep().run(null, Progress.NONE);
            assertThat(keep().dueToday()).as("day " + day).isFalse();
        }

        List<BackupCopy> all = keep().look(null).own();
        assertThat(keep().look(null).newest()).isEqualTo(now);
        assertThat(all).hasSize(5);
        assertThat(all.getLast().info()).matches(info -> info != null && info.isFromFuture(now));
        assertThat(all)
                .filteredOn(copy -> copy.info() != null && copy.info().isFromFuture(now))
                .hasSize(1);
        try (var changes = Files.list(files.changes())) {
            assertThat(changes).as("changes since the third newest").hasSize(3);
        }
    }

    @Test
    void withNothingButABackupFromTheFutureItIsStale() {
        Instant today = now;
        now = Instant.parse("2031-02-01T08:00:00Z");
        keep().run(null, Progress.NONE);
        now = today;
        save("after");

        assertThat(keep().look(null).stale()).isTrue();
    }

    @Test
    void backupsOfAPastThatWasLeftCountForNothing() {
        save("one");
        BackupCopy first = keep().run(null, Progress.NONE).made();
        for (int day = 0; day < 3; day++) {
            now = now.plus(Duration.ofDays(1));
            save("lost " + day);
            keep().run(null, Progress.NONE);
        }
        Path folder = parent.resolve("register");
        store.close();
        try (WayBack.Ready ready = Samples.vault()
                .wayBack()
                .prepare(first.file(), folder, Samples.USER, Samples.password(), Progress.NONE)) {
            ready.bringBack(false, now, Progress.NONE);
        }
        store = Samples.vault().unlock(folder, Samples.USER, Samples.password());
        save("of this past");

        assertThat(keep().dueOnLeaving()).isTrue();
        keep().run(null, Progress.NONE);
        assertThat(keep().dueOnLeaving()).isFalse();
    }

    private void save(String number) {
        store.commit(Samples.additions(List.of(Samples.worker(number))), now, Samples.USER);
    }

    private KeepBackups keep() {
        return keep(store);
    }

    private KeepBackups keep(RegisterStore of) {
        Journal journal = new Journal(of, clock(), Samples.USER);
        return new KeepBackups(BackupTest.backups(of), new FileShelf(), journal, clock());
    }

    private Clock clock() {
        return Clock.fixed(now, Night.ALMATY);
    }

    private static RegisterStore create(Path folder) {
        return Samples.vault().create(folder, Samples.USER, Samples.password(), false);
    }

    private static List<String> names(List<BackupCopy> copies) {
        return copies.stream().map(copy -> copy.file().getFileName().toString()).toList();
    }
}
