package org.dosedesk.ui.keeping.users;

import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;

/// The form that adds a user, gives another role, removes one or changes the own password: the fields it needs.
public final class UserFormView {
    private final UsersViewModel model;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

    @FXML
    private Label title;

    @FXML
    private Label about;

    @FXML
    private VBox nameField;

    @FXML
    private TextField userName;

    @FXML
    private Label nameProblem;

    @FXML
    private VBox roleField;

    @FXML
    private ToggleGroup roles;

    @FXML
    private Label roleProblem;

    @FXML
    private VBox oldField;

    @FXML
    private PasswordBox old;

    @FXML
    private Label oldProblem;

    @FXML
    private VBox passwordFields;

    @FXML
    private PasswordBox password;

    @FXML
    private Label passwordProblem;

    @FXML
    private PasswordBox repeat;

    @FXML
    private Label repeatProblem;

    @FXML
    private VBox reasonField;

    @FXML
    private TextField reason;

    @FXML
    private Label reasonProblem;

    @FXML
    private Label failure;

    @FXML
    private Button save;

    @FXML
    private Parent root;

    @FXML
    private Button cancel;

    /// @param mayDiscard asks whether what is typed may be thrown away
    UserFormView(UsersViewModel model, Navigation navigation, BooleanSupplier mayDiscard, Texts texts) {
        this.model = model;
        this.navigation = navigation;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        UserAction action = model.actionProperty().get();
        String whom = model.aboutName();
        String key = action.name().toLowerCase(Locale.ROOT);
        title.setText(messages.get("users.form." + key));
        about.setText(messages.get("users.form." + key + ".about", whom));
        save.setText(messages.get("users.form." + key + ".do"));
        if (action == UserAction.REMOVE) {
            save.getStyleClass().remove("accent");
            save.getStyleClass().add("danger");
        }
        show(nameField, action == UserAction.ADD);
        show(roleField, action == UserAction.ADD || action == UserAction.ROLE);
        show(oldField, action == UserAction.PASSWORD);
        show(passwordFields, action == UserAction.ADD || action == UserAction.PASSWORD);
        show(reasonField, action == UserAction.REMOVE);
        UserForm fields = model.fields();
        bindRole(fields);
        keep(nameProblem, fields.name);
        keep(oldProblem, fields.old);
        keep(passwordProblem, fields.password);
        keep(repeatProblem, fields.repeat);
        keep(reasonProblem, fields.reason);
        ProblemRow.below(roleProblem, sentence(fields.role));
        ProblemRow.below(failure, model.failure());
        save.disableProperty().bind(fields.form().savingProperty().or(roleProblem.visibleProperty()));
        new FormControls(fields.form(), root)
                .secret(old, fields.old)
                .text(userName, fields.name)
                .own(this::roleAtHand, fields.role)
                .secret(password, fields.password)
                .secret(repeat, fields.repeat)
                .text(reason, fields.reason)
                .beginInFirst()
                .listen(save, cancel, () -> model.save(name -> done(key, name)), mayDiscard, model::close);
    }

    private void done(String key, String name) {
        navigation.notice(messages.get("users.form." + key + ".done", name), null, null);
    }

    private void keep(Label row, Field<?> field) {
        ProblemRow.keep(row, sentence(field));
    }

    private ObservableValue<String> sentence(Field<?> field) {
        return model.fields()
                .form()
                .mark(field)
                .map(mark -> mark == null ? "" : mark.text())
                .orElse("");
    }

    private Node roleAtHand() {
        return (Node) roles.getToggles().stream()
                .filter(toggle -> ((Node) toggle).isFocused())
                .findFirst()
                .orElse(roles.getSelectedToggle());
    }

    private void bindRole(UserForm fields) {
        for (Toggle toggle : roles.getToggles()) {
            toggle.setSelected(Role.valueOf((String) toggle.getUserData()) == fields.role.get());
        }
        roles.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                fields.role.set(Role.valueOf((String) toggle.getUserData()));
            }
        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
