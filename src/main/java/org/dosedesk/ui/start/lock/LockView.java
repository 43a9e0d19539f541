package org.dosedesk.ui.start.lock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.start.PasswordBox;

/// What covers the window while it is locked: nothing of the register, not even who works with it.
public final class LockView {
    private final LockViewModel model;
    private final Texts texts;

    @FXML
    private VBox fields;

    @FXML
    private PasswordBox password;

    @FXML
    private Label failure;

    @FXML
    private Button unlock;

    public LockView(LockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        password.textProperty().bindBidirectional(model.passwordProperty());
        failure.textProperty().bind(model.failure());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        fields.disableProperty().bind(model.busyProperty());
        unlock.disableProperty().bind(model.busyProperty());
        model.busyProperty()
                .subscribe(busy -> unlock.setText(texts.messages().get(busy ? "lock.working" : "lock.unlock")));
        model.refusalsProperty().subscribe((before, now) -> password.selectAll());
        Focus.onShowing(password, password::requestFocus);
    }

    @FXML
    private void unlock() {
        model.unlock();
    }

    @FXML
    private void leave() {
        model.leave();
    }
}
