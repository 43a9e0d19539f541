package org.dosedesk.ui.keeping.users;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.secret.PasswordStrength;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.keeping.user.UserProblem;

/// The fields of the forms about users, and what is wrong with them. FX thread only.
final class UserForm {
    final Field<String> name;
    final Field<Role> role;
    final Field<String> old;
    final Field<String> password;
    final Field<String> repeat;
    final Field<String> reason;

    private final Form form;
    private final ManageUsers users;
    private final Supplier<UserAction> action;
    private final Supplier<Optional<UserProblem>> roleProblem;

    /// @param form without fields yet
    /// @param action what the form is for now
    /// @param roleProblem what is in the way of the role chosen
    UserForm(Form form, ManageUsers users, Supplier<UserAction> action, Supplier<Optional<UserProblem>> roleProblem) {
        this.form = form;
        this.users = users;
        this.action = action;
        this.roleProblem = roleProblem;
        name = form.text();
        role = form.choice(Role.NURSE);
        old = form.text();
        password = form.text();
        repeat = form.text();
        reason = form.text();
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// What is wrong with what is typed for the action at hand.
    List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        UserAction now = action.get();
        roleProblem.get().ifPresent(problem -> found.add(at(role, Weight.WRONG, sentence(problem))));
        if (now == UserAction.ADD) {
            users.mayAdd(name.get()).ifPresent(problem -> found.add(at(name, weight(name), sentence(problem))));
        }
        if (now == UserAction.PASSWORD && old.get().isEmpty()) {
            found.add(at(old, Weight.MISSING, messages -> messages.get("users.problem.old")));
        }
        if (now == UserAction.ADD || now == UserAction.PASSWORD) {
            if (password.get().length() < PasswordStrength.SHORTEST) {
                found.add(at(
                        password,
                        weight(password),
                        messages -> messages.get("users.problem.too-short", PasswordStrength.SHORTEST)));
            }
            if (!password.get().equals(repeat.get())) {
                found.add(at(repeat, weight(repeat), messages -> messages.get("users.problem.repeat")));
            }
        }
        if (now == UserAction.REMOVE && reason.get().isBlank()) {
            found.add(at(reason, Weight.MISSING, messages -> messages.get("users.problem.reason")));
        }
        return found;
    }

    /// A problem in words.
    static Function<Messages, String> sentence(UserProblem problem) {
        return messages -> messages.get(
                "users.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    // What is still empty is said once somebody tries to save.
    private static Weight weight(Field<String> field) {
        return field.get().isBlank() ? Weight.MISSING : Weight.WRONG;
    }

    private static FieldProblem at(Field<?> field, Weight weight, Function<Messages, String> sentence) {
        return new FieldProblem(field, weight, sentence);
    }
}
