package org.dosedesk.ui.keeping.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Night;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.ui.kit.look.SecondBackups;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.backup.Backups;
import org.dosedesk.usecase.backup.KeepBackups;
import org.dosedesk.usecase.journal.Journal;
import org.junit.jupiter.api.Test;

/// Only a stick that holds the backup counts as reached: whoever is not warned for two weeks relies on it.
class SecondFolderTest {
    private static final Path STICK = Path.of("stick");
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final Instant LONG_AGO = Night.at(TODAY.minusDays(20));

    private final Shelf shelf = new Shelf();
    private final MemorySettings settings =
            new MemorySettings(Settings.NONE.withSecondBackups(new SecondBackups(STICK.toString(), LONG_AGO)));
    private final BackupViewModel vm = new BackupViewModel(
            new KeepBackups(shelf, shelf, new Journal(new MemoryStore(), Night.of(TODAY), "Nurse"), Night.of(TODAY)),
            new SameThread(),
            settings,
            Night.of(TODAY));

    @Test
    void aStickThatTookTheBackup() {
        vm.make();

        assertThat(shelf.stick).hasSize(1);
        assertThat(reached()).isEqualTo(Night.at(TODAY));
        assertThat(outcome().secondFailed()).isFalse();
    }

    @Test
    void aFullStick() {
        shelf.full = true;
        vm.make();

        assertThat(reached()).isEqualTo(LONG_AGO);
        assertThat(outcome().secondFailed()).isTrue();
        assertThat(outcome().backup()).isNotNull();
    }

    @Test
    void aStickThatIsNotPluggedIn() {
        shelf.away = true;
        vm.make();

        assertThat(reached()).isEqualTo(LONG_AGO);
        assertThat(outcome().secondFailed()).isFalse();
    }

    private Instant reached() {
        return Objects.requireNonNull(settings.settings().secondBackups()).reached();
    }

    private BackupViewModel.Outcome outcome() {
        return Objects.requireNonNull(vm.outcomeProperty().get());
    }

    /// Backups that are made at once, and a stick.
    private static final class Shelf implements Backups, BackupShelf {
        private final List<BackupCopy> own = new ArrayList<>();
        private final List<BackupCopy> stick = new ArrayList<>();
        private boolean full;
        private boolean away;

        @Override
        public Path folder() {
            return Path.of("backups");
        }

        @Override
        public String register() {
            return "0123";
        }

        @Override
        public long lastChange() {
            return 0;
        }

        @Override
        public boolean isOfThisPast(BackupInfo info) {
            return true;
        }

        @Override
        public boolean secondCopyBehind() {
            return false;
        }

        @Override
        public BackupCopy make(Instant at, Progress progress) {
            BackupInfo info = new BackupInfo(at, BackupInfo.Kind.REGULAR, register(), 0, 0, 0, null, 1);
            own.add(new BackupCopy(folder().resolve("one"), 1, info, BackupCopy.State.INTACT));
            return own.getLast();
        }

        @Override
        public BackupInfo verify(Path file, Progress progress) {
            throw new IllegalStateException("nobody asked");
        }

        @Override
        public List<BackupCopy> list(Path folder) {
            return List.copyOf(folder.equals(STICK) ? stick : own);
        }

        @Override
        public BackupCopy look(Path file) {
            return own.getFirst();
        }

        @Override
        public boolean reachable(Path folder) {
            return !away;
        }

        @Override
        public void copy(Path file, Path folder) {
            if (full) {
                throw new BackupException(BackupException.Reason.DISK_FULL, "told to");
            }
            stick.add(own.getLast());
        }

        @Override
        public void delete(Path file) {
            own.removeIf(copy -> copy.file().equals(file));
        }
    }
}
