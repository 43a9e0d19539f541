package org.dosedesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.start.wait.Wait;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.recovery.ForgottenPassword;
import org.dosedesk.usecase.keeping.recovery.RecoveryCode;
import org.jspecify.annotations.Nullable;

/// A forgotten password: who, the recovery code, a new password. FX thread only.
public final class RecoverViewModel {
    private final ForgottenPassword forgotten;
    private final Attempt attempt;
    private final Wait wait;
    private final Texts texts;
    private final Consumer<Opened> opened;
    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> user = new SimpleObjectProperty<>();
    private final BooleanProperty doctor = new SimpleBooleanProperty();
    private final StringProperty code = new SimpleStringProperty("");
    private final StringProperty password = new SimpleStringProperty("");
    private final StringProperty repeat = new SimpleStringProperty("");
    private final BooleanProperty tried = new SimpleBooleanProperty();
    private @Nullable Path folder;

    RecoverViewModel(ForgottenPassword forgotten, Attempt attempt, Wait wait, Texts texts, Consumer<Opened> opened) {
        this.forgotten = forgotten;
        this.attempt = attempt;
        this.wait = wait;
        this.texts = texts;
        this.opened = opened;
        attempt.failureProperty().subscribe(failed -> {
            Path where = folder;
            if (failed != null && where != null) {
                wait.ask(where, Guard.RECOVERY);
            }
        });
    }

    /// Turns to a register, and to the user who seems to have forgotten.
    void offer(Path registerFolder, List<String> names, @Nullable String who) {
        folder = registerFolder;
        users.setAll(names);
        user.set(who);
        doctor.set(false);
        code.set("");
        clear();
        wait.ask(registerFolder, Guard.RECOVERY);
    }

    /// Those who may have forgotten.
    ObservableList<String> users() {
        return users;
    }

    /// Who has forgotten.
    ObjectProperty<@Nullable String> userProperty() {
        return user;
    }

    /// Whether that user is to be the doctor, for none is left.
    BooleanProperty doctorProperty() {
        return doctor;
    }

    /// The code as typed.
    StringProperty codeProperty() {
        return code;
    }

    /// The new password.
    StringProperty passwordProperty() {
        return password;
    }

    /// The new password once more.
    StringProperty repeatProperty() {
        return repeat;
    }

    /// How long it is until the next try.
    Wait waiting() {
        return wait;
    }

    /// What is wrong with the code: a mistyped group at once, an unfinished code after a try.
    StringBinding codeProblem() {
        return Bindings.createStringBinding(
                () -> RecoveryCode.wrongGroup(code.get())
                        .map(group -> texts.messages().get("start.recover.wrong-group", group))
                        .orElseGet(() ->
                                tried.get() && RecoveryCode.parse(code.get()).isEmpty()
                                        ? texts.messages().get("start.recover.incomplete")
                                        : ""),
                code,
                tried);
    }

    /// What is wrong with the password, after a try.
    StringBinding passwordProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && tooShort()
                        ? texts.messages().get("start.problem.too-short", PasswordStrength.SHORTEST)
                        : "",
                password,
                tried);
    }

    /// What is wrong with the repeated password, after a try.
    StringBinding repeatProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && differs() ? texts.messages().get("start.problem.repeat") : "",
                password,
                repeat,
                tried);
    }

    /// Why the last try failed, in words; empty when it didn't.
    StringBinding failure() {
        return attempt.sentence();
    }

    /// Whether it is being opened.
    ObservableBooleanValue busyProperty() {
        return attempt.busyProperty();
    }

    /// Opens the register and changes the password, when nothing is wrong.
    void recover() {
        tried.set(true);
        Path where = folder;
        String who = user.get();
        RecoveryCode typed = RecoveryCode.parse(code.get()).orElse(null);
        if (where == null || who == null || typed == null || tooShort() || differs()) {
            return;
        }
        char[] fresh = password.get().toCharArray();
        boolean asDoctor = doctor.get();
        String used = texts.messages().get(asDoctor ? "start.recover.used-doctor" : "start.recover.used", who);
        Background.Job<Opened> job = progress -> new Opened(
                asDoctor
                        ? forgotten.recoverAsDoctor(where, who, typed, fresh, used)
                        : forgotten.recover(where, who, typed, fresh, used),
                where);
        attempt.start(job, done -> {
            code.set("");
            clear();
            opened.accept(done);
        });
    }

    private void clear() {
        password.set("");
        repeat.set("");
        tried.set(false);
    }

    private boolean tooShort() {
        return password.get().length() < PasswordStrength.SHORTEST;
    }

    private boolean differs() {
        return !password.get().equals(repeat.get());
    }
}
