package org.dosedesk.ui.keeping.users;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.ProblemRow;
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;

/// A new recovery code: to be printed, and one of its groups to be typed back.
public final class CodeView {
    private final CodeViewModel model;
    private final PaperQuestions questions;
    private final Messages messages;

    @FXML
    private FlowPane groups;

    @FXML
    private PaperBar paper;

    @FXML
    private Label askedLabel;

    @FXML
    private TextField typed;

    @FXML
    private Label wrong;

    @FXML
    private Label failure;

    @FXML
    private Label done;

    @FXML
    private Button keep;

    /// Shows a view-model in the language in use.
    public CodeView(CodeViewModel model, PaperQuestions questions, Texts texts) {
        this.model = model;
        this.questions = questions;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        model.groupsProperty().subscribe(this::showGroups);
        typed.textProperty().bindBidirectional(model.typedProperty());
        wrong.setText(messages.get("users.code.wrong"));
        wrong.visibleProperty().bind(model.wrongProperty());
        ProblemRow.below(failure, model.failure());
        keep.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.typedProperty().get().isBlank()
                                || model.busyProperty().get(),
                        model.typedProperty(),
                        model.busyProperty()));
        done.managedProperty().bind(done.textProperty().isNotEmpty());
        paper.serve(model.paper(), questions, messages, done::setText);
        model.paper().busyProperty().subscribe(busy -> done.setText(""));
        Focus.onShowing(paper, paper::focusPrint);
    }

    @FXML
    private void keep() {
        model.keep();
        if (model.wrongProperty().get()) {
            typed.requestFocus();
            typed.selectAll();
        }
    }

    @FXML
    private void later() {
        model.leave();
    }

    private void showGroups(List<String> shown) {
        groups.getChildren().clear();
        for (String group : shown) {
            Label label = new Label(group);
            label.getStyleClass().add("code-group");
            groups.getChildren().add(label);
        }
        askedLabel.setText(messages.get("users.code.asked", model.askedGroup()));
    }
}
