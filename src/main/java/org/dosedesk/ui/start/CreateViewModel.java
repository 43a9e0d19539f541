package org.dosedesk.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.CreateRegister;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// A new register in the making. FX thread only.
public final class CreateViewModel {
    private final CreateRegister create;
    private final RegisterFolders folders;
    private final Attempt attempt;
    private final Consumer<Opened> opened;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeat = new SimpleStringProperty("");
    private final BooleanProperty doctor = new SimpleBooleanProperty();
    private final BooleanProperty shared = new SimpleBooleanProperty();
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private @Nullable Path elsewhere;
    private @Nullable Path lastTried;
    private final StringBinding failure;
    private final StringBinding nameProblem;
    private final StringBinding passwordProblem;
    private final StringBinding repeatProblem;
    private final ObjectBinding<PasswordStrength> strength;

    CreateViewModel(
            CreateRegister create, RegisterFolders folders, Attempt attempt, Texts texts, Consumer<Opened> opened) {
        this.create = create;
        this.folders = folders;
        this.attempt = attempt;
        this.opened = opened;
        failure = Bindings.createStringBinding(() -> refusal(texts.messages()), attempt.sentence());
        strength = Bindings.createObjectBinding(() -> PasswordStrength.of(password.get(), name.get()), password, name);
        nameProblem = Bindings.createStringBinding(
                () -> nameMissing() ? texts.messages().get("start.problem.name") : "", name, texts.messagesProperty());
        passwordProblem = Bindings.createStringBinding(
                () -> tooShort() ? texts.messages().get("start.problem.too-short", PasswordStrength.SHORTEST) : "",
                password,
                texts.messagesProperty());
        repeatProblem = Bindings.createStringBinding(
                () -> differs() ? texts.messages().get("start.problem.repeat") : "",
                password,
                repeat,
                texts.messagesProperty());
    }

    /// The user's name.
    public StringProperty nameProperty() {
        return name;
    }

    /// The password.
    public StringProperty passwordProperty() {
        return password;
    }

    /// The password once more.
    public StringProperty repeatProperty() {
        return repeat;
    }

    /// Whether the user is a doctor, and not a nurse.
    public BooleanProperty doctorProperty() {
        return doctor;
    }

    /// Whether everyone on this computer may use the register.
    public BooleanProperty sharedProperty() {
        return shared;
    }

    /// How good the password is.
    ObjectBinding<PasswordStrength> strength() {
        return strength;
    }

    /// Whether problems are to be shown: only after a first try.
    public ObservableBooleanValue triedProperty() {
        return tried;
    }

    /// What is wrong with the name, empty when nothing is.
    public StringBinding nameProblem() {
        return nameProblem;
    }

    /// What is wrong with the password, empty when nothing is.
    public StringBinding passwordProblem() {
        return passwordProblem;
    }

    /// What is wrong with the repeated password, empty when nothing is.
    public StringBinding repeatProblem() {
        return repeatProblem;
    }

    /// Whether something has been typed and passwords agree so far: then the bar is worth showing.
    public BooleanBinding passwordTyped() {
        return password.isNotEmpty();
    }

    /// Why the last try failed, in words; empty when it didn't.
    public StringBinding failure() {
        return failure;
    }

    /// Whether the register can't lie in the folder proposed: another one may do.
    ObservableValue<Boolean> folderRefused() {
        return attempt.failureProperty()
                .map(failed -> isFor(failed, Reason.UNUSABLE_FOLDER) || isFor(failed, Reason.NOT_WRITABLE))
                .orElse(false);
    }

    /// Makes the register in a folder of its own inside this one.
    void createIn(Path folder) {
        elsewhere = folder.resolve(RegisterFolders.NAME);
        create();
    }

    /// Whether the register is being made.
    public ObservableBooleanValue busyProperty() {
        return attempt.busyProperty();
    }

    /// Makes the register when nothing is wrong, else shows the problems.
    public void create() {
        tried.set(true);
        if (nameMissing() || tooShort() || differs()) {
            return;
        }
        Path chosen = elsewhere;
        Path folder = chosen == null ? folders.forNew(shared.get()) : chosen;
        lastTried = folder;
        String user = name.get().strip();
        Role role = doctor.get() ? Role.DOCTOR : Role.NURSE;
        boolean forEveryone = shared.get();
        char[] secret = password.get().toCharArray();
        attempt.start(
                progress -> {
                    Register register = create.create(folder, user, role, secret, forEveryone);
                    return new Opened(register, folder, true, 0);
                },
                done -> {
                    password.set("");
                    repeat.set("");
                    tried.set(false);
                    opened.accept(done);
                });
    }

    // The folder of everyone's register is one that the computer's administrator gives the right to.
    private String refusal(Messages messages) {
        String sentence = attempt.sentence().get();
        Exception failed = attempt.failureProperty().get();
        boolean everyones = folders.everyone().equals(lastTried) && isFor(failed, Reason.NOT_WRITABLE);
        return everyones ? sentence + " " + messages.get("start.create.for.everyone.right") : sentence;
    }

    private static boolean isFor(@Nullable Exception failed, Reason reason) {
        return failed instanceof AccessException refused && refused.reason() == reason;
    }

    private boolean nameMissing() {
        return name.get().isBlank();
    }

    private boolean tooShort() {
        return password.get().length() < PasswordStrength.SHORTEST;
    }

    private boolean differs() {
        return !password.get().equals(repeat.get());
    }
}
