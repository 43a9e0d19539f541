package org.dosedesk.ui.keeping.users;

import java.util.Locale;
import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;

/// The form that adds a user, gives another role, removes one or changes the own password: the fields it needs.
public final class UserFormView {
    private final UsersViewModel model;
    private final Navigation navigation;
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

    UserFormView(UsersViewModel model, Navigation navigation, Texts texts) {
        this.model = model;
        this.navigation = navigation;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Form form = model.formProperty().get();
        String whom = model.aboutName();
        String key = form.name().toLowerCase(Locale.ROOT);
        title.setText(messages.get("users.form." + key));
        about.setText(messages.get("users.form." + key + ".about", whom));
        save.setText(messages.get("users.form." + key + ".do"));
        if (form == Form.REMOVE) {
            save.getStyleClass().remove("accent");
            save.getStyleClass().add("danger");
        }
        fields(form);
        UserForm fields = model.fields();
        userName.textProperty().bindBidirectional(fields.name);
        old.textProperty().bindBidirectional(fields.old);
        password.textProperty().bindBidirectional(fields.password);
        repeat.textProperty().bindBidirectional(fields.repeat);
        reason.textProperty().bindBidirectional(fields.reason);
        bindRole(fields);
        ProblemRow.keep(nameProblem, fields.nameProblem());
        ProblemRow.keep(oldProblem, fields.oldProblem());
        ProblemRow.keep(passwordProblem, fields.passwordProblem());
        ProblemRow.keep(repeatProblem, fields.repeatProblem());
        ProblemRow.keep(reasonProblem, fields.reasonProblem());
        ProblemRow.below(failure, model.failure());
        save.disableProperty().bind(model.busyProperty().or(roleProblem.visibleProperty()));
    }

    @FXML
    private void save() {
        Form form = model.formProperty().get();
        String key = form.name().toLowerCase(Locale.ROOT);
        model.save(name -> navigation.notice(messages.get("users.form." + key + ".done", name), null, null));
    }

    @FXML
    private void cancel() {
        model.close();
    }

    private void fields(Form form) {
        show(nameField, form == Form.ADD);
        show(roleField, form == Form.ADD || form == Form.ROLE);
        show(oldField, form == Form.PASSWORD);
        show(passwordFields, form == Form.ADD || form == Form.PASSWORD);
        show(reasonField, form == Form.REMOVE);
        Map<Form, Node> first = Map.of(Form.ADD, userName, Form.PASSWORD, old, Form.REMOVE, reason);
        Node focus = first.getOrDefault(form, save);
        Focus.onShowing(focus, focus::requestFocus);
    }

    private void bindRole(UserForm fields) {
        for (Toggle toggle : roles.getToggles()) {
            toggle.setSelected(Role.valueOf((String) toggle.getUserData()) == fields.role.get());
        }
        roleProblem.managedProperty().bind(roleProblem.visibleProperty());
        roles.selectedToggleProperty().subscribe(toggle -> {
            if (toggle != null) {
                fields.role.set(Role.valueOf((String) toggle.getUserData()));
            }
            String sentence = model.roleProblem();
            roleProblem.setText(sentence);
            roleProblem.setVisible(!sentence.isEmpty());
        });
    }

    private static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
