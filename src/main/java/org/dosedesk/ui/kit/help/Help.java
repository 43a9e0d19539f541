package org.dosedesk.ui.kit.help;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// What a field is about, for whoever asks: F1 in it shows it below, Esc and leaving the field take it away; the
/// mouse finds it, too. In FXML `Help.text="%key"` says it. FX thread only.
public final class Help {
    private static final double WIDTH = 380;

    private final Node field;
    private final String text;
    private final PopOver shown;

    private Help(Node field, String text) {
        this.field = field;
        this.text = text;
        Label words = new Label(text);
        words.getStyleClass().add("field-help");
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        words.setMinHeight(Region.USE_PREF_SIZE);
        shown = new PopOver(words);
        // Its own styles know no dark window; ours are in the program's.
        shown.getRoot().getStylesheets().clear();
        shown.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        shown.setDetachable(false);
        shown.setAnimated(false);
    }

    /// Gives a field its help.
    public static void setText(Node field, String text) {
        Help help = new Help(field, text);
        field.getProperties().put(Help.class, help);
        field.setAccessibleHelp(text);
        if (field instanceof Control control) {
            Tooltip tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(WIDTH);
            control.setTooltip(tooltip);
        }
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 && !event.isShiftDown()) {
                help.show();
                event.consume();
            }
        });
        field.focusWithinProperty().subscribe(focused -> {
            if (!focused) {
                help.shown.hide();
            }
        });
    }

    /// The help of a field.
    public static @Nullable String getText(Node field) {
        return field.getProperties().get(Help.class) instanceof Help help ? help.text : null;
    }

    /// Shows the help of the field that has the focus.
    ///
    /// @return whether it has one
    public static boolean showAt(@Nullable Node focus) {
        for (Node node = focus; node != null; node = node.getParent()) {
            if (node.getProperties().get(Help.class) instanceof Help help) {
                help.show();
                return true;
            }
        }
        return false;
    }

    private void show() {
        if (!shown.isShowing()) {
            shown.show(field);
        }
    }
}
