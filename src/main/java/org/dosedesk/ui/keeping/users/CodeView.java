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
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.mark.ProblemRow;

/// A new recovery code: to be printed, and one of its groups to be typed back.
public final class CodeView {
    private static final String FILE = "dosedesk-recovery.pdf";

    private final CodeViewModel model;
    private final Dialogs dialogs;
    private final Messages messages;

    @FXML
    private FlowPane groups;

    @FXML
    private Button print;

    @FXML
    private Label askedLabel;

    @FXML
    private TextField typed;

    @FXML
    private Label wrong;

    @FXML
    private Label failure;

    @FXML
    private Button keep;

    CodeView(CodeViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
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
        Focus.onShowing(print, print::requestFocus);
    }

    @FXML
    private void print() {
        model.printers(offer -> {
            if (offer.names().isEmpty()) {
                dialogs.tellWarning(messages.get("users.code.no-printer"));
                return;
            }
            dialogs.choosePrinter(
                            offer.names(), offer.proposed().orElse(offer.names().getFirst()))
                    .ifPresent(model::print);
        });
    }

    @FXML
    private void savePdf() {
        dialogs.chooseWhereToSavePdf(FILE).ifPresent(model::savePdf);
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
