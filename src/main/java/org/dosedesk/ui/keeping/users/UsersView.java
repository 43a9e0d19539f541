package org.dosedesk.ui.keeping.users;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.dosedesk.domain.user.User;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;

/// The screen of the users: the list on the left, the form at hand on the right.
public final class UsersView {
    private final UsersViewModel model;
    private final ViewLoader views;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Texts texts;

    @FXML
    private TableView<UserRow> table;

    @FXML
    private TableColumn<UserRow, String> name;

    @FXML
    private TableColumn<UserRow, String> role;

    @FXML
    private TableColumn<UserRow, LocalDate> since;

    @FXML
    private TableColumn<UserRow, String> lastUnlock;

    @FXML
    private Button add;

    @FXML
    private Button changeRole;

    @FXML
    private Button remove;

    @FXML
    private Button changePassword;

    @FXML
    private Button newCode;

    @FXML
    private Label readOnly;

    @FXML
    private Label onlyOne;

    @FXML
    private FlowPane actions;

    @FXML
    private Label noCode;

    @FXML
    private Label code;

    @FXML
    private StackPane side;

    /// Shows a view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public UsersView(
            UsersViewModel model,
            ViewLoader views,
            Dialogs dialogs,
            Navigation navigation,
            BooleanSupplier mayDiscard,
            Texts texts) {
        this.model = model;
        this.views = views;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.mayDiscard = mayDiscard;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        Messages messages = texts.messages();
        Table.of(table, messages)
                .name(name, this::name)
                .text(role, row -> roleName(row.user().role()))
                .date(since, row -> row.since().toLocalDate())
                .digits(lastUnlock, this::lastUnlock)
                .keyed(row -> row.user().id());
        table.setItems(model.rows());
        table.setPlaceholder(new Label(messages.get("users.empty")));
        Focus.onShowing(table, table::requestFocus);
        model.chosenProperty().subscribe(row -> {
            if (row != null) {
                table.getSelectionModel().select(row);
            }
            showButtons();
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.chosenProperty().set(row);
            }
        });
        for (Label label : new Label[] {readOnly, onlyOne, noCode, code}) {
            label.managedProperty().bind(label.visibleProperty());
        }
        readOnly.setVisible(!model.mayManage());
        model.code().currentProperty().subscribe(this::showCode);
        model.actionProperty().subscribe(this::showForm);
    }

    @FXML
    private void add() {
        model.open(UserAction.ADD);
    }

    @FXML
    private void changeRole() {
        model.open(UserAction.ROLE);
    }

    @FXML
    private void remove() {
        model.open(UserAction.REMOVE);
    }

    @FXML
    private void password() {
        model.open(UserAction.PASSWORD);
    }

    @FXML
    private void newCode() {
        model.open(UserAction.CODE);
    }

    private void showButtons() {
        boolean open = model.actionProperty().get() == UserAction.CODE;
        // While the code is shown there is one thing to do. What is hidden keeps its room, so that nothing jumps.
        actions.setVisible(!open);
        boolean none = model.chosenProperty().get() == null;
        add.setDisable(open || !model.mayManage());
        changeRole.setDisable(open || none || !model.mayManage());
        String problem = model.removalProblem();
        remove.setDisable(open || none || !problem.isEmpty());
        onlyOne.setText(problem);
        onlyOne.setVisible(!open && model.mayManage() && !problem.isEmpty());
        changePassword.setDisable(open);
        newCode.setDisable(open || !model.code().mayMake());
    }

    private void showCode(@Nullable User record) {
        boolean shown = model.actionProperty().get() == UserAction.CODE;
        noCode.setVisible(!shown && record == null && model.mayManage());
        code.setVisible(record != null);
        code.setText(
                record == null
                        ? ""
                        : texts.messages()
                                .get(
                                        "users.code.made",
                                        DateText.show(model.code().day(record.recorded())),
                                        record.recorded().by()));
    }

    private void showForm(UserAction form) {
        showButtons();
        showCode(model.code().currentProperty().get());
        switch (form) {
            case NONE -> side.getChildren().setAll(model.mayManage() ? List.of(hint()) : List.of());
            case CODE ->
                side.getChildren()
                        .setAll(views.load(CodeView.class, () -> new CodeView(model.code(), dialogs, texts))
                                .root());
            case ADD, ROLE, REMOVE, PASSWORD ->
                side.getChildren()
                        .setAll(views.load(
                                        UserFormView.class,
                                        () -> new UserFormView(model, navigation, mayDiscard, texts))
                                .root());
        }
    }

    private Label hint() {
        Label hint = new Label(texts.messages().get("users.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("text-muted");
        return hint;
    }

    private String name(UserRow row) {
        String text = row.user().name();
        text = row.me() ? texts.messages().get("users.me", text) : text;
        return row.able() ? text : texts.messages().get("users.unable", text);
    }

    private String lastUnlock(UserRow row) {
        var last = row.lastUnlock();
        return last == null
                ? texts.messages().get("users.unknown")
                : DateText.show(last.toLocalDate()) + " " + last.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    private String roleName(User.Role value) {
        return texts.messages()
                .get("users.role." + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
