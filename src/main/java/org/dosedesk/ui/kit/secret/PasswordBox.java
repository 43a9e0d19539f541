package org.dosedesk.ui.kit.secret;

import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field for a password that can be shown while typing.
public final class PasswordBox extends HBox {
    private final PasswordField hidden = new PasswordField();
    private final TextField shown = new TextField();
    private final ToggleButton reveal = new ToggleButton();
    private final Tooltip tooltip = new Tooltip();

    /// An empty field, hidden.
    public PasswordBox() {
        getStyleClass().add("password-box");
        shown.textProperty().bindBidirectional(hidden.textProperty());
        shown.visibleProperty().bind(reveal.selectedProperty());
        hidden.visibleProperty().bind(reveal.selectedProperty().not());
        reveal.setGraphic(new FontIcon("fth-eye"));
        reveal.getStyleClass().add("button-icon");
        reveal.setTooltip(tooltip);
        // Tab goes on to the next field; the eye is for the mouse.
        reveal.setFocusTraversable(false);
        reveal.selectedProperty()
                .addListener((property, before, now) -> field(now).requestFocus());
        StackPane field = new StackPane(hidden, shown);
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(field, reveal);
    }

    /// The password.
    public StringProperty textProperty() {
        return hidden.textProperty();
    }

    /// What the button beside the field says.
    public String getRevealText() {
        return tooltip.getText();
    }

    /// What the button beside the field says.
    public void setRevealText(String text) {
        tooltip.setText(text);
        reveal.setAccessibleText(text);
    }

    /// What screen readers call the field.
    public void setFieldText(String text) {
        hidden.setAccessibleText(text);
        shown.setAccessibleText(text);
    }

    /// What screen readers call the field.
    public String getFieldText() {
        return hidden.getAccessibleText();
    }

    /// Gives the identity to the field itself, where the focus goes.
    public void setFieldId(String id) {
        hidden.setId(id);
        shown.setId(id + "-shown");
        reveal.setId(id + "-reveal");
    }

    /// The field's identity.
    public String getFieldId() {
        return hidden.getId();
    }

    @Override
    public void requestFocus() {
        field().requestFocus();
    }

    /// Focuses the field with all its text selected, to be typed anew.
    public void selectAll() {
        requestFocus();
        field().selectAll();
    }

    /// Where the password is typed now: hidden or shown.
    public TextField field() {
        return field(reveal.isSelected());
    }

    /// Whether something is being typed here.
    public ObservableValue<Boolean> inUse() {
        return focusWithinProperty();
    }

    private TextField field(boolean readable) {
        return readable ? shown : hidden;
    }
}
