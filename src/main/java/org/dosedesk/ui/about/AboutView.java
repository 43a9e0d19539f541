package org.dosedesk.ui.about;

import java.util.Map;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.dosedesk.ui.kit.Focus;
import org.jspecify.annotations.Nullable;

/// What the program is.
public final class AboutView {
    private final AboutViewModel model;

    @FXML
    private Label version;

    @FXML
    private Label java;

    @FXML
    private TextField data;

    @FXML
    private Label registerLabel;

    @FXML
    private TextField register;

    @FXML
    private Button copyRegister;

    @FXML
    private ListView<String> notices;

    @FXML
    private TextArea text;

    public AboutView(AboutViewModel model) {
        this.model = model;
    }

    @FXML
    private void initialize() {
        AboutViewModel.Facts facts = model.facts();
        version.setText(facts.version());
        java.setText("Java " + facts.java() + ", JavaFX " + facts.javafx());
        data.setText(facts.data());
        register.setText(facts.register());
        registerLabel.setVisible(facts.register() != null);
        registerLabel.managedProperty().bind(registerLabel.visibleProperty());
        register.visibleProperty().bind(registerLabel.visibleProperty());
        register.managedProperty().bind(registerLabel.visibleProperty());
        copyRegister.visibleProperty().bind(registerLabel.visibleProperty());
        copyRegister.managedProperty().bind(registerLabel.visibleProperty());
        notices.getItems().setAll(model.notices());
        notices.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                setText(name == null || empty ? null : model.title(name));
            }
        });
        text.textProperty().bind(model.textProperty());
        notices.getSelectionModel().selectedItemProperty().subscribe(name -> {
            if (name != null) {
                model.choose(name);
            }
        });
        notices.getSelectionModel().selectFirst();
        // A list keeps Esc to itself, though there is nothing in it to edit: here it closes the window.
        notices.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                notices.getParent().fireEvent(event);
            }
        });
        Focus.onShowing(notices, notices::requestFocus);
    }

    @FXML
    private void copyData() {
        copy(data);
    }

    @FXML
    private void copyRegister() {
        copy(register);
    }

    private static void copy(TextField field) {
        field.selectAll();
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, field.getText()));
    }
}
