package org.dosedesk.ui.keeping.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Window;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.ui.kit.backup.BackupRow;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.KeepBackups;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The screen of the backups on a real register.
class BackupViewTest {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    @TempDir
    Path parent;

    private final DressedStage stage = new DressedStage();
    private final MemorySettings settings = new MemorySettings(Settings.NONE);
    private Path stick;
    private RegisterStore store;
    private Instant now = Instant.parse("2022-02-20T12:05:00Z");

    @BeforeEach
    void makeRegister() {
        stick = parent.resolve("stick");
        store = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT)
                .create(parent.resolve("register"), "Айгүл", "құпия сөз 7".toCharArray(), false);
        save("ТЭЦ-3");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatThereIsAndWhatNeedsCare(Language language) throws IOException {
        Files.createDirectory(stick);
        for (int day = 0; day < 3; day++) {
            keep().run(stick, Progress.NONE);
            save("Цех " + day);
            now = now.plus(Duration.ofDays(1));
        }
        Path damaged = new FileShelf().list(stick).getLast().file();
        Files.write(damaged, new byte[] {1, 2, 3});
        now = now.plus(Duration.ofDays(3));

        Scene scene = show(language);
        Pictures.save(scene, "backup-stale", language);
        assertThat(stage.node("#care", Label.class).isVisible()).isTrue();

        stage.click("#make");
        assertThat(stage.node("#care", Label.class).isVisible()).isFalse();
        assertThat(stage.node("#outcome", Label.class).getText()).contains("26.02.2022");
        assertThat(table().getItems()).hasSize(4);

        stage.click("#choose-second");
        stage.run(() -> table().getSelectionModel().select(0));
        stage.click("#check");
        assertThat(table().getItems().getFirst().state()).isEqualTo(BackupRow.State.CHECKED);
        assertThat(table().getItems()).hasSize(8);
        Pictures.save(scene, "backup", language);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyScreenAsksForTheFirstBackup(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "backup-empty", language);
        assertThat(stage.node("#care", Label.class).isVisible()).isTrue();
        assertThat(table().getItems()).isEmpty();
    }

    @Test
    void aBackupThatIsNotWholeIsSaid() throws IOException {
        keep().run(null, Progress.NONE);
        show(Language.ENGLISH);
        stage.run(() -> table().getSelectionModel().select(0));
        Files.write(table().getItems().getFirst().file(), new byte[] {1});
        stage.click("#check");
        assertThat(stage.node("#problem", Label.class).getText()).contains("damaged");
        assertThat(table().getItems().getFirst().state()).isEqualTo(BackupRow.State.DAMAGED);
    }

    @Test
    void aStickThatIsGoneIsNoErrorButLateAfterTwoWeeks() throws IOException {
        Files.createDirectory(stick);
        BackupViewModel model = model();
        model.copyTo(stick);
        assertThat(reach(model)).isEqualTo(BackupViewModel.Second.REACHED);
        Files.delete(stick);
        model.make();
        assertThat(reach(model)).isEqualTo(BackupViewModel.Second.MISSING);
        assertThat(Objects.requireNonNull(model.outcomeProperty().get()).failure())
                .isNull();
        now = now.plus(Duration.ofDays(15));
        model.daily();
        assertThat(reach(model)).isEqualTo(BackupViewModel.Second.LATE);
        Files.createDirectory(stick);
        model.daily();
        assertThat(reach(model)).isEqualTo(BackupViewModel.Second.REACHED);
        assertThat(new FileShelf().list(stick)).hasSize(2);
    }

    private static BackupViewModel.Second reach(BackupViewModel model) {
        return Objects.requireNonNull(model.situationProperty().get()).reach();
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
        BackupViewModel model = model();
        return stage.show(Theme.LIGHT, look -> {
            Dialogs dialogs = new Dialogs(texts, stage.stage(), new Answers());
            return new ViewLoader(texts)
                    .load(BackupView.class, () -> new BackupView(model, dialogs, texts))
                    .root();
        });
    }

    private BackupViewModel model() {
        return new BackupViewModel(keep(), new SameThread(), settings, new Ticking());
    }

    private KeepBackups keep() {
        return new KeepBackups(
                store.backups().orElseThrow(),
                new FileShelf(),
                new Journal(store, new Ticking(), "Айгүл"),
                new Ticking());
    }

    private void save(String name) {
        store.commit(List.of(Change.add(new Unit(Id.random(), name))), now, "Айгүл");
    }

    @SuppressWarnings("unchecked")
    private TableView<BackupRow> table() {
        return (TableView<BackupRow>) stage.node("#backups", TableView.class);
    }

    private final class Ticking extends Clock {
        @Override
        public ZoneId getZone() {
            return ALMATY;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(Window owner, String title, List<Sort> sorts) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sort) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder(Window owner, String title) {
            return Optional.of(stick);
        }
    }
}
