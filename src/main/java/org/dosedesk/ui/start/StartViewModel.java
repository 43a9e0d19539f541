package org.dosedesk.ui.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.look.SecondBackups;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.start.restore.RestoreViewModel;
import org.dosedesk.ui.start.wait.Wait;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.access.OpenDemo;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.jspecify.annotations.Nullable;

/// The way into the program: language first, then a new register or an old one, or the demo. FX thread only.
public final class StartViewModel {
    private final RegisterFolders folders;
    private final Doors doors;
    private final Background background;
    private final Texts texts;
    private final SettingsKeeper keeper;
    private final Consumer<Opened> opened;
    private final Attempt attempt;
    private final CreateViewModel create;
    private final UnlockViewModel unlock;
    private final RecoverViewModel recover;
    private final RestoreViewModel restore;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.LOOKING);

    /// Where the user stands.
    enum Step {
        LANGUAGE,
        /// Finding out whether there is a register.
        LOOKING,
        CREATE,
        UNLOCK,
        /// A password is forgotten.
        RECOVER,
        /// Bringing a backup back.
        RESTORE
    }

    private record Found(Optional<Path> folder, List<String> users) {}

    /// What leads into a register.
    public record Doors(
            Vault vault,
            CreateRegister create,
            UnlockRegister unlock,
            OpenDemo demo,
            ForgottenPassword forgotten,
            BringBack bringBack) {}

    /// Begins with the choice of language, or with the register when the language is known already.
    ///
    /// @param opened is told of the open register, on the FX thread
    public StartViewModel(
            RegisterFolders folders,
            Doors doors,
            Background background,
            Texts texts,
            SettingsKeeper keeper,
            Consumer<Opened> opened) {
        this.folders = folders;
        this.doors = doors;
        this.background = background;
        this.texts = texts;
        this.keeper = keeper;
        this.opened = opened;
        attempt = new Attempt(background, texts);
        create = new CreateViewModel(doors.create(), folders, attempt, texts, this::enter);
        Guard guard = doors.unlock().guard();
        unlock = new UnlockViewModel(doors.unlock(), attempt, new Wait(guard, background), this::enter);
        recover = new RecoverViewModel(doors.forgotten(), attempt, new Wait(guard, background), texts, this::enter);
        restore = new RestoreViewModel(
                doors.bringBack(),
                background,
                ZoneId.systemDefault(),
                new RestoreViewModel.Leaving(this::enterRestored, this::look));
        if (keeper.settings().language() == null) {
            step.set(Step.LANGUAGE);
        } else {
            look();
        }
    }

    /// Does something once, as soon as it is known what the user is asked first.
    public void onAsking(Runnable action) {
        if (step.get() != Step.LOOKING) {
            action.run();
            return;
        }
        step.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Step> property, Step before, Step now) {
                step.removeListener(this);
                action.run();
            }
        });
    }

    /// Where the user stands.
    ReadOnlyObjectProperty<Step> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// The form of a new register.
    public CreateViewModel createForm() {
        return create;
    }

    /// The form that unlocks.
    public UnlockViewModel unlockForm() {
        return unlock;
    }

    /// The form for a forgotten password.
    RecoverViewModel recoverForm() {
        return recover;
    }

    /// The user who is to unlock has forgotten the password.
    void forgotten() {
        Path folder = unlock.folder();
        if (folder != null) {
            attempt.clear();
            recover.offer(folder, unlock.users(), unlock.userProperty().get());
            step.set(Step.RECOVER);
        }
    }

    /// The password has come to mind.
    void backToUnlock() {
        attempt.clear();
        step.set(Step.UNLOCK);
    }

    /// Bringing a backup back.
    public RestoreViewModel restoreForm() {
        return restore;
    }

    /// Turns to bringing a backup back.
    public void restore() {
        Optional<Path> last = lastRegister();
        background.start(
                progress -> folders.toUnlock(doors.vault(), last).or(() -> last).orElse(folders.mine()),
                folder -> {
                    restore.begin(folder, secondBackups());
                    step.set(Step.RESTORE);
                },
                attempt::fail);
    }

    /// Why the last try failed, in words; empty when it didn't.
    public StringBinding failure() {
        return attempt.sentence();
    }

    /// Whether something is being opened.
    public ObservableBooleanValue busyProperty() {
        return attempt.busyProperty();
    }

    /// Speaks this language from now on.
    public void speak(Language language) {
        keeper.change(settings -> settings.with(language));
        texts.speak(language);
        if (step.get() == Step.LANGUAGE) {
            look();
        }
    }

    /// Opens the demo.
    public void openDemo() {
        attempt.start(progress -> new Opened(doors.demo().open(folders.demo()), folders.demo()), this::enter);
    }

    private void look() {
        step.set(Step.LOOKING);
        Optional<Path> last = lastRegister();
        background.start(
                progress -> {
                    Optional<Path> folder = folders.toUnlock(doors.vault(), last);
                    List<String> users = folder.map(doors.vault()::users).orElse(List.of());
                    return new Found(folder, users);
                },
                found -> found.folder()
                        .ifPresentOrElse(
                                folder -> {
                                    unlock.offer(folder, found.users());
                                    step.set(Step.UNLOCK);
                                },
                                () -> step.set(Step.CREATE)),
                failed -> {
                    step.set(Step.CREATE);
                    attempt.fail(failed);
                });
    }

    private void enterRestored(Path folder, String user, String password, Consumer<Exception> onFailed) {
        char[] secret = password.toCharArray();
        background.start(
                progress -> new Opened(doors.unlock().unlock(folder, user, secret, false), folder),
                this::enter,
                onFailed);
    }

    private @Nullable Path secondBackups() {
        SecondBackups second = keeper.settings().secondBackups();
        try {
            return second == null ? null : Path.of(second.folder());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private Optional<Path> lastRegister() {
        String folder = keeper.settings().lastRegister();
        try {
            return folder == null ? Optional.empty() : Optional.of(Path.of(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void enter(Opened door) {
        if (!door.register().demo()) {
            keeper.change(settings -> settings.withLastRegister(door.folder().toString()));
        }
        opened.accept(door);
    }
}
