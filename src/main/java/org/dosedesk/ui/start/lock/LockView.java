package org.dosedesk.ui.start.lock;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.secret.PasswordBox;

/// What covers the window while it is locked: nothing of the register, not even who works with it.
public final class LockView {
    private static final double ABOVE = 0.18;

    private final LockViewModel model;
    private final Texts texts;

    @FXML
    private StackPane root;

    @FXML
    private Region above;

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
        ProblemRow.below(failure, model.failure());
        // Not in the middle: a sentence that comes would move the form.
        above.prefHeightProperty().bind(root.heightProperty().multiply(ABOVE));
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
