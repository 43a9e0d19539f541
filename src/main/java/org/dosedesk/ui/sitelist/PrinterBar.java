package org.dosedesk.ui.sitelist;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for the printer and the copies, inside the screen.
final class PrinterBar extends HBox {
    private static final int WIDTH_OF_COPIES = 56;

    private final ComboBox<@Nullable String> printer = new ComboBox<>();

    PrinterBar(Messages messages, PaperViewModel paper, ObservableBooleanValue busy, Runnable print) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("printer-bar");
        visibleProperty().bind(paper.choosingPrinterProperty());
        managedProperty().bind(paper.choosingPrinterProperty());
        printer.setId("printer");
        printer.setItems(paper.printers());
        printer.valueProperty().bindBidirectional(paper.printerProperty());
        printer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(printer, Priority.ALWAYS);
        TextField copies = new TextField(Integer.toString(paper.copiesProperty().get()));
        copies.setId("copies");
        copies.setPrefWidth(WIDTH_OF_COPIES);
        copies.setMinWidth(WIDTH_OF_COPIES);
        copies.textProperty().subscribe(text -> paper.copiesProperty().set(parse(text)));
        Button now = new Button(messages.get("sitelist.print-now"));
        now.setId("printNow");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(event -> print.run());
        now.defaultButtonProperty().bind(paper.choosingPrinterProperty());
        now.disableProperty()
                .bind(Bindings.or(busy, printer.valueProperty().isNull())
                        .or(Bindings.lessThan(paper.copiesProperty(), 1)));
        Button cancel = new Button(messages.get("common.cancel"));
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(event -> paper.choosingPrinterProperty().set(false));
        getChildren()
                .setAll(
                        label(messages.get("sitelist.printer"), printer),
                        printer,
                        label(messages.get("sitelist.copies"), copies),
                        copies,
                        now,
                        cancel);
    }

    void begin() {
        printer.requestFocus();
    }

    private static Label label(String text, Region field) {
        Label label = new Label(text);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static int parse(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 0;
    }
}
