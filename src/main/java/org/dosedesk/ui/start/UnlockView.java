package org.dosedesk.ui.start;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;
import org.dosedesk.ui.start.wait.WaitLabel;

/// Unlocking: who, and the password.
public final class UnlockView {
    private final UnlockViewModel model;
    private final Runnable forgotten;
    private final Texts texts;

    @FXML
    private VBox fields;

    @FXML
    private ComboBox<String> user;

    @FXML
    private PasswordBox password;

    @FXML
    private Label capsLock;

    @FXML
    private Label failure;

    @FXML
    private Label wait;

    @FXML
    private Button unlock;

    UnlockView(UnlockViewModel model, Runnable forgotten, Texts texts) {
        this.model = model;
        this.forgotten = forgotten;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        user.setItems(model.users());
        user.valueProperty().bindBidirectional(model.userProperty());
        password.textProperty().bindBidirectional(model.passwordProperty());
        ProblemRow.below(failure, model.failure());
        capsLock.setVisible(capsLockIsOn());
        fields.addEventFilter(KeyEvent.ANY, event -> capsLock.setVisible(capsLockIsOn()));
        fields.disableProperty().bind(model.busyProperty());
        WaitLabel.show(wait, model.waiting(), texts.messages());
        unlock.disableProperty()
                .bind(model.waiting().secondsProperty().greaterThan(0).or(busy(model.busyProperty())));
        model.busyProperty()
                .subscribe(busy ->
                        unlock.setText(texts.messages().get(busy ? "start.unlock.working" : "start.unlock.do")));
        model.wrongPasswordsProperty().subscribe((before, now) -> password.selectAll());
        password.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                password.requestFocus();
            }
        });
    }

    @FXML
    private void unlock() {
        model.unlock();
    }

    @FXML
    private void forgotten() {
        forgotten.run();
    }

    private static BooleanBinding busy(ObservableBooleanValue value) {
        return Bindings.createBooleanBinding(value::get, value);
    }

    private static boolean capsLockIsOn() {
        return Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
    }
}
