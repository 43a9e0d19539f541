package org.dosedesk.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TableView;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// From a damaged register to an open one, on the start screen.
class RestoreViewTest {
    private static final String USER = "Айгүл Ахметова";
    private static final String GOOD = "кот пьёт молоко";

    @TempDir
    Path parent;

    private final DressedStage stage = new DressedStage();
    private final Clock clock = Clock.fixed(Instant.parse("2022-02-25T08:00:00Z"), ZoneOffset.UTC);
    private final H2Vault vault = new H2Vault(new Argon2Cost(64, 1, 1), Schema.CURRENT);
    private final List<Opened> opened = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void aDamagedRegisterComesBackWithAllThatWasSaved(Language language) throws IOException {
        RegisterFiles files = new RegisterFiles(parent.resolve("mine"));
        try (Register made =
                new CreateRegister(vault, clock).create(files.folder(), USER, Role.NURSE, GOOD.toCharArray(), false)) {
            made.backups().orElseThrow().make(clock.instant(), Progress.NONE);
            made.save(List.of(Change.add(new Unit(Id.ofCode("later"), "Котельный цех"))));
        }
        Files.write(files.database(), new byte[] {1, 2, 3});

        Scene scene = show(language);
        stage.run(() -> stage.node("#password-field", PasswordField.class).setText(GOOD));
        stage.click("#unlock");
        Pictures.save(scene, "restore-damaged", language);
        assertThat(opened).isEmpty();

        stage.click("#restore");
        stage.run(() ->
                stage.node("#backups", TableView.class).getSelectionModel().select(0));
        stage.run(() -> stage.node("#restore-password", PasswordField.class).setText("nonsense"));
        double before = stage.read(
                () -> stage.node("#restore-open", Node.class).localToScene(0, 0).getY());
        stage.click("#restore-open");
        assertThat(stage.node("#failure", Label.class).isVisible()).isTrue();
        assertThat(stage.read(() -> stage.node("#restore-open", Node.class)
                        .localToScene(0, 0)
                        .getY()))
                .isEqualTo(before);
        Pictures.save(scene, "restore-choose", language);

        stage.run(() -> stage.node("#restore-password", PasswordField.class).setText(GOOD));
        stage.click("#restore-open");
        Pictures.save(scene, "restore-preview", language);
        assertThat(stage.node("#later", CheckBox.class).isVisible()).isTrue();
        assertThat(stage.node("#missing", Label.class).isVisible()).isFalse();
        stage.click("#restore-do");
        Pictures.save(scene, "restore-done", language);
        assertThat(stage.node("#restored", Label.class).getText()).contains("before-restore-");
        assertThat(stage.node("#not-back", Label.class).isVisible()).isFalse();
        stage.click("#restore-enter");

        assertThat(opened).hasSize(1);
        try (Register register = opened.getFirst().register()) {
            assertThat(register.snapshot().all(Unit.class))
                    .extracting(Unit::name)
                    .containsExactly("Котельный цех");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsMissingIsSaidBeforeAndAfter(Language language) throws IOException {
        RegisterFiles files = new RegisterFiles(parent.resolve("mine"));
        try (Register made =
                new CreateRegister(vault, clock).create(files.folder(), USER, Role.NURSE, GOOD.toCharArray(), false)) {
            made.backups().orElseThrow().make(clock.instant(), Progress.NONE);
            for (int i = 0; i < 3; i++) {
                made.save(List.of(Change.add(new Unit(Id.ofCode("later " + i), "Цех " + i))));
            }
        }
        Files.write(files.database(), new byte[] {1, 2, 3});
        Folders.delete(files.changes());

        Scene scene = show(language);
        stage.click("#restore");
        stage.run(() ->
                stage.node("#backups", TableView.class).getSelectionModel().select(0));
        stage.run(() -> stage.node("#restore-password", PasswordField.class).setText(GOOD));
        stage.click("#restore-open");
        Pictures.save(scene, "restore-preview-missing", language);
        // three saves, and that the register was left
        assertThat(stage.node("#missing", Label.class).getText()).contains("25.02.2022 ", " 4");
        stage.click("#restore-do");
        Pictures.save(scene, "restore-done-missing", language);

        assertThat(stage.node("#not-back", Label.class).isVisible()).isTrue();
        assertThat(stage.node("#not-back", Label.class).getText()).contains("4");
    }

    private Scene show(Language language) {
        Texts texts = new Texts(language);
        RegisterFolders folders =
                new RegisterFolders(parent.resolve("mine"), parent.resolve("everyone"), parent.resolve("demo"));
        UnlockRegister unlock = new UnlockRegister(vault, clock);
        StartViewModel.Doors doors = new StartViewModel.Doors(
                vault,
                new CreateRegister(vault, clock),
                unlock,
                new OpenDemo(vault, unlock, clock),
                new ForgottenPassword(vault, unlock.guard(), clock),
                new BringBack(vault.wayBack(), new FileShelf(), unlock.guard()::guarded, clock));
        return stage.show(Theme.LIGHT, look -> {
            MemorySettings settings = new MemorySettings(Settings.NONE.with(language));
            StartViewModel model = new StartViewModel(folders, doors, new SameThread(), texts, settings, opened::add);
            ViewLoader views = new ViewLoader(texts);
            return views.load(
                            StartView.class,
                            () -> new StartView(
                                    model,
                                    views,
                                    texts,
                                    look,
                                    new StartView.Choices(Optional::empty, Optional::empty, () -> {})))
                    .root();
        });
    }
}
