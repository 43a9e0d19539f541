package org.dosedesk.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.dosedesk.text.Messages;

/// The question for a printer and the number of copies.
final class PrinterDialog {
    private static final int MOST_COPIES = 99;

    private final Messages messages;
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);

    PrinterDialog(Messages messages, List<String> printers, String proposed) {
        this.messages = messages;
        printer.getItems().setAll(printers);
        printer.setValue(proposed);
        printer.setMaxWidth(Double.MAX_VALUE);
        copies.setEditable(true);
    }

    Optional<PrinterChoice> ask(Window owner) {
        ButtonType print = new ButtonType(messages.get("common.printer.do"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("common.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<PrinterChoice> dialog = new Dialog<>();
        dialog.setTitle(messages.get("common.printer.title"));
        dialog.getDialogPane().setContent(form());
        dialog.getDialogPane().getButtonTypes().setAll(print, cancel);
        dialog.setResultConverter(
                button -> print.equals(button) ? new PrinterChoice(printer.getValue(), copies.getValue()) : null);
        dialog.initOwner(owner);
        return dialog.showAndWait();
    }

    private GridPane form() {
        GridPane form = new GridPane(12, 10);
        form.addRow(0, label("common.printer.name", printer), printer);
        form.addRow(1, label("common.printer.copies", copies), copies);
        return form;
    }

    private Label label(String key, Node field) {
        Label label = new Label(messages.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        return label;
    }
}
