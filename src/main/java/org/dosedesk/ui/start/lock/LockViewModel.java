package org.dosedesk.ui.start.lock;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The lock over an open register: it opens to the password of the user who is at work, and to nobody else's. FX
/// thread only.
public final class LockViewModel {
    private final Check check;
    private final Ways ways;
    private final Background background;
    private final Texts texts;
    private final StringProperty password = new SimpleStringProperty(this, "password", "");
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final IntegerProperty refusals = new SimpleIntegerProperty(this, "refusals");
    private final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");

    /// Checks a password; called off the FX thread.
    @FunctionalInterface
    public interface Check {
        /// Throws when it is not the password of the user at work; the password is wiped then and otherwise.
        void check(char[] password);
    }

    /// The ways out of the lock.
    ///
    /// @param back to the work as it was left
    /// @param leave closes the register, for another user
    public record Ways(Runnable back, Runnable leave) {}

    /// Asks for the password in this way.
    public LockViewModel(Check check, Ways ways, Background background, Texts texts) {
        this.check = check;
        this.ways = ways;
        this.background = background;
        this.texts = texts;
    }

    StringProperty passwordProperty() {
        return password;
    }

    /// Whether a password is being checked.
    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    /// Counts the tries that failed: each time the field is to be selected for typing anew.
    ReadOnlyIntegerProperty refusalsProperty() {
        return refusals;
    }

    /// Why the last try failed, in words; empty when it did not.
    ObservableValue<String> failure() {
        return Bindings.createStringBinding(
                () -> {
                    Exception e = failure.get();
                    return e == null ? "" : Failures.sentence(texts.messages(), e);
                },
                failure,
                texts.messagesProperty());
    }

    /// Tries the password.
    void unlock() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        char[] secret = password.get().toCharArray();
        background.start(
                progress -> {
                    check.check(secret);
                    return secret;
                },
                right -> {
                    busy.set(false);
                    password.set("");
                    ways.back().run();
                },
                wrong -> {
                    busy.set(false);
                    failure.set(wrong);
                    refusals.set(refusals.get() + 1);
                });
    }

    /// Closes the register, for another user.
    void leave() {
        if (!busy.get()) {
            ways.leave().run();
        }
    }
}
