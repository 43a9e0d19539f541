package org.dosedesk.ui.start;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;
import org.dosedesk.ui.start.wait.WaitLabel;

/// A forgotten password: who, the code from the safe, a new password.
public final class RecoverView {
    private final RecoverViewModel model;
    private final Runnable back;
    private final Texts texts;

    @FXML
    private VBox fields;

    @FXML
    private ComboBox<String> user;

    @FXML
    private CheckBox doctor;

    @FXML
    private TextField code;

    @FXML
    private Label codeProblem;

    @FXML
    private PasswordBox password;

    @FXML
    private Label passwordProblem;

    @FXML
    private PasswordBox repeat;

    @FXML
    private Label repeatProblem;

    @FXML
    private Label failure;

    @FXML
    private Label wait;

    @FXML
    private Button recover;

    RecoverView(RecoverViewModel model, Runnable back, Texts texts) {
        this.model = model;
        this.back = back;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        user.setItems(model.users());
        user.valueProperty().bindBidirectional(model.userProperty());
        doctor.selectedProperty().bindBidirectional(model.doctorProperty());
        code.textProperty().bindBidirectional(model.codeProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        repeat.textProperty().bindBidirectional(model.repeatProperty());
        ProblemRow.keep(codeProblem, model.codeProblem());
        ProblemRow.keep(passwordProblem, model.passwordProblem());
        ProblemRow.keep(repeatProblem, model.repeatProblem());
        ProblemRow.below(failure, model.failure());
        WaitLabel.show(wait, model.waiting(), texts.messages());
        fields.disableProperty().bind(model.busyProperty());
        recover.disableProperty().bind(model.waiting().secondsProperty().greaterThan(0));
        model.busyProperty()
                .subscribe(busy ->
                        recover.setText(texts.messages().get(busy ? "start.recover.working" : "start.recover.do")));
        Focus.onShowing(code, code::requestFocus);
    }

    @FXML
    private void recover() {
        model.recover();
    }

    @FXML
    private void back() {
        back.run();
    }
}
