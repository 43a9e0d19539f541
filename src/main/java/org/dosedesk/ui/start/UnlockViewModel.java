package org.dosedesk.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.start.wait.Wait;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.UnlockRegister;
import org.jspecify.annotations.Nullable;

/// Unlocking a register that is there. FX thread only.
public final class UnlockViewModel {
    private final UnlockRegister unlock;
    private final Attempt attempt;
    private final Wait wait;
    private final Consumer<Opened> opened;
    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> user = new SimpleObjectProperty<>();
    private final StringProperty password = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper wrongPasswords = new ReadOnlyIntegerWrapper();
    private @Nullable Path folder;

    UnlockViewModel(UnlockRegister unlock, Attempt attempt, Wait wait, Consumer<Opened> opened) {
        this.unlock = unlock;
        this.attempt = attempt;
        this.wait = wait;
        this.opened = opened;
        attempt.failureProperty().addListener((property, before, now) -> {
            if (now instanceof AccessException e && e.reason() == AccessException.Reason.WRONG_PASSWORD) {
                wrongPasswords.set(wrongPasswords.get() + 1);
            }
            if (now != null) {
                askHowLong();
            }
        });
        user.subscribe(chosen -> askHowLong());
    }

    /// Turns to a register; its first user is chosen.
    void offer(Path registerFolder, List<String> names) {
        folder = registerFolder;
        users.setAll(names);
        user.set(names.isEmpty() ? null : names.getFirst());
        password.set("");
    }

    /// How long it is until the next try.
    Wait waiting() {
        return wait;
    }

    /// The register, null before one is offered.
    @Nullable Path folder() {
        return folder;
    }

    /// Those who may unlock it.
    public ObservableList<String> users() {
        return users;
    }

    /// Who unlocks it.
    public ObjectProperty<@Nullable String> userProperty() {
        return user;
    }

    /// The password.
    public StringProperty passwordProperty() {
        return password;
    }

    /// Counts wrong passwords: each time the field is to be selected for typing anew.
    public ReadOnlyIntegerProperty wrongPasswordsProperty() {
        return wrongPasswords.getReadOnlyProperty();
    }

    /// Why the last try failed, in words; empty when it didn't.
    public StringBinding failure() {
        return attempt.sentence();
    }

    /// Whether it is being opened.
    public ObservableBooleanValue busyProperty() {
        return attempt.busyProperty();
    }

    /// Tries the password.
    public void unlock() {
        Path where = folder;
        String who = user.get();
        if (where == null || who == null || wait.secondsProperty().get() > 0) {
            return;
        }
        char[] secret = password.get().toCharArray();
        attempt.start(
                progress -> {
                    int failed = unlock.guard().failed(where, who);
                    return new Opened(unlock.unlock(where, who, secret, false), where, false, failed);
                },
                done -> {
                    password.set("");
                    opened.accept(done);
                });
    }

    private void askHowLong() {
        Path where = folder;
        String who = user.get();
        if (where != null && who != null) {
            wait.ask(where, who);
        }
    }
}
