package org.dosedesk.ui.keeping.users;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.keeping.user.UserLine;
import org.dosedesk.usecase.keeping.user.UserProblem;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The users of the register, and one form at a time that changes them. FX thread only.
public final class UsersViewModel {
    private final Register register;
    private final ManageUsers users;
    private final LastAsked listing;
    private final CodeViewModel code;
    private final UserForm fields;
    private final ObservableList<UserRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UserRow> chosen = new SimpleObjectProperty<>(this, "chosen");
    /// The user whom the form is about, whatever is chosen in the table meanwhile.
    private @Nullable User about;

    private final ReadOnlyObjectWrapper<UserAction> action =
            new ReadOnlyObjectWrapper<>(this, "action", UserAction.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final Texts texts;
    private final StringBinding failureText;

    /// @param code the recovery code's side of the screen
    public UsersViewModel(
            Register register, ManageUsers users, CodeViewModel code, Background background, Texts texts) {
        this.register = register;
        this.users = users;
        this.code = code;
        listing = new LastAsked(background);
        this.texts = texts;
        fields = new UserForm(new Form(background, texts, ""), users, action::get, this::wrongRole);
        fields.form().check(fields::problems);
        ObservableValue<String> notSaved = fields.form().failureText();
        failureText = Bindings.createStringBinding(
                () -> {
                    Exception failed = failure.get();
                    return failed == null ? notSaved.getValue() : Failures.sentence(texts.messages(), failed);
                },
                failure,
                notSaved,
                texts.messagesProperty());
        code.onClosed(this::close);
        refresh();
        register.onSaved(saved -> {
            if (saved.touches(User.class)) {
                background.onScreen(this::refresh);
            }
        });
    }

    /// Those who may unlock the register, by name.
    ObservableList<UserRow> rows() {
        return rows;
    }

    /// The user whom a form would be about, null while none is chosen.
    ObjectProperty<@Nullable UserRow> chosenProperty() {
        return chosen;
    }

    /// The form shown.
    ReadOnlyObjectProperty<UserAction> actionProperty() {
        return action.getReadOnlyProperty();
    }

    /// The name of the user whom the form is about; empty when it is about nobody yet.
    String aboutName() {
        User user = about;
        return user == null ? "" : user.name();
    }

    /// The fields of the form.
    UserForm fields() {
        return fields;
    }

    /// The recovery code's side of the screen.
    CodeViewModel code() {
        return code;
    }

    /// Why the last save failed, in words; empty when it did not.
    StringBinding failure() {
        return failureText;
    }

    /// Whether the one who looks may add, change and remove users.
    boolean mayManage() {
        return users.mayManage();
    }

    /// Why the chosen user can't be removed, in words; empty when nothing is in the way.
    String removalProblem() {
        return sentence(Optional.ofNullable(chosen.get()).flatMap(row -> users.mayRemove(row.user())));
    }

    /// Whether something typed would be lost.
    public boolean unsaved() {
        return fields.form().unsaved() || code.unsaved();
    }

    /// What would be lost by leaving, for the question about it; never a password.
    public String unsavedText() {
        return fields.name.get().strip();
    }

    /// Shows the recovery code of a register that has only just been made.
    ///
    /// @param afterwards called when it is kept, or left for later
    public void beginCode(Runnable afterwards) {
        open(UserAction.CODE);
        code.begin(afterwards);
    }

    /// Opens a form, empty.
    void open(UserAction wanted) {
        failure.set(null);
        UserRow row = chosen.get();
        User user = row == null ? null : row.user();
        about = user;
        action.set(UserAction.NONE);
        fields.form().fill(() -> {
            if (wanted == UserAction.ROLE && user != null) {
                fields.role.set(user.role());
            }
        });
        if (wanted == UserAction.CODE) {
            code.begin(() -> {});
        }
        action.set(wanted);
        fields.form().look();
    }

    /// Leaves the form.
    void close() {
        action.set(UserAction.NONE);
        fields.form().clear();
        failure.set(null);
        refresh();
    }

    /// Saves what the form holds, unless something is wrong with it; what was typed stays when the save fails.
    ///
    /// @param onDone called with the name of the user it was about
    /// @return the first field that blocks
    Optional<Field<?>> save(Consumer<String> onDone) {
        failure.set(null);
        return fields.form().save(job(action.get(), about), name -> {
            close();
            onDone.accept(name);
        });
    }

    private Optional<UserProblem> wrongRole() {
        User user = about;
        Role wanted = fields.role.get();
        return switch (action.get()) {
            case ADD -> users.mayGive(wanted);
            case ROLE -> user == null ? Optional.empty() : users.mayBecome(user, wanted);
            case NONE, CODE, PASSWORD, REMOVE -> Optional.empty();
        };
    }

    private Background.Job<String> job(UserAction wanted, @Nullable User user) {
        String name = fields.name.get().strip();
        String reason = fields.reason.get();
        Role role = fields.role.get();
        char[] old = fields.old.get().toCharArray();
        char[] password = fields.password.get().toCharArray();
        return progress -> {
            if (wanted == UserAction.ADD) {
                users.add(name, role, password);
                return name;
            }
            if (wanted == UserAction.PASSWORD) {
                users.changePassword(old, password);
                return register.user();
            }
            if (user != null && wanted == UserAction.ROLE) {
                users.changeRole(user, role);
            } else if (user != null) {
                users.remove(user, reason);
            }
            return user == null ? "" : user.name();
        };
    }

    private String sentence(Optional<UserProblem> problem) {
        return problem.map(known -> UserForm.sentence(known).apply(texts.messages()))
                .orElse("");
    }

    private void refresh() {
        listing.start(
                progress -> users.list().stream().map(this::row).toList(),
                fresh -> {
                    UserRow before = chosen.get();
                    rows.setAll(fresh);
                    chosen.set(rows.stream()
                            .filter(row -> before != null
                                    && row.user().id().equals(before.user().id()))
                            .findFirst()
                            .orElse(rows.isEmpty() ? null : rows.getFirst()));
                    code.refresh();
                },
                failure::set);
    }

    private UserRow row(UserLine line) {
        Instant last = line.lastUnlock();
        return new UserRow(
                line.user(),
                local(line.user().recorded().at()),
                last == null ? null : local(last),
                line.able(),
                line.me());
    }

    private LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, register.clock().getZone());
    }
}
