package org.dosedesk.ui.keeping.users;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.keeping.user.UserProblem;

/// The fields of the forms about users, and what is wrong with them. FX thread only.
final class UserForm {
    private final ManageUsers users;
    private final Texts texts;
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Role> role = new SimpleObjectProperty<>(Role.NURSE);
    final StringProperty old = new SimpleStringProperty("");
    final StringProperty password = new SimpleStringProperty("");
    final StringProperty repeat = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");
    /// Problems are shown after a first try only.
    final BooleanProperty tried = new SimpleBooleanProperty();

    UserForm(ManageUsers users, Texts texts) {
        this.users = users;
        this.texts = texts;
    }

    /// Empties everything.
    void clear() {
        name.set("");
        role.set(Role.NURSE);
        old.set("");
        password.set("");
        repeat.set("");
        reason.set("");
        tried.set(false);
    }

    /// Whether something typed would be lost.
    boolean typed() {
        return !(name.get() + old.get() + password.get() + repeat.get() + reason.get()).isEmpty();
    }

    StringBinding nameProblem() {
        return binding(() -> users.mayAdd(name.get()));
    }

    StringBinding oldProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && old.get().isEmpty() ? texts.messages().get("users.problem.old") : "", old, tried);
    }

    StringBinding passwordProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && tooShort()
                        ? texts.messages().get("users.problem.too-short", PasswordStrength.SHORTEST)
                        : "",
                password,
                tried);
    }

    StringBinding repeatProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && differs() ? texts.messages().get("users.problem.repeat") : "",
                password,
                repeat,
                tried);
    }

    StringBinding reasonProblem() {
        return Bindings.createStringBinding(
                () -> tried.get() && reason.get().isBlank() ? texts.messages().get("users.problem.reason") : "",
                reason,
                tried);
    }

    /// Whether the form can be sent.
    boolean complete(Form form) {
        return switch (form) {
            case ADD -> users.mayAdd(name.get()).isEmpty() && !tooShort() && !differs();
            case PASSWORD -> !old.get().isEmpty() && !tooShort() && !differs();
            case REMOVE -> !reason.get().isBlank();
            case ROLE -> true;
            case NONE, CODE -> false;
        };
    }

    /// A problem in words.
    String sentence(UserProblem problem) {
        return texts.messages()
                .get("users.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private StringBinding binding(Supplier<Optional<UserProblem>> question) {
        return Bindings.createStringBinding(
                () -> tried.get() ? question.get().map(this::sentence).orElse("") : "", name, tried);
    }

    private boolean tooShort() {
        return password.get().length() < PasswordStrength.SHORTEST;
    }

    private boolean differs() {
        return !password.get().equals(repeat.get());
    }
}
