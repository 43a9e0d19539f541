package org.dosedesk.ui.kit.paper;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.paper.PrintWish;

/// The question for a printer, the number of copies and the pages.
public final class PrinterDialog {
    private static final int MOST_COPIES = 99;
    private static final int MOST_PAGES = 9999;

    private final Messages messages;
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = spinner(MOST_COPIES);
    private final RadioButton all = new RadioButton();
    private final RadioButton some = new RadioButton();
    private final Spinner<Integer> from = spinner(MOST_PAGES);
    private final Spinner<Integer> to = spinner(MOST_PAGES);
    private final CheckBox bothSides = new CheckBox();

    /// Offers these printers, one of them chosen.
    public PrinterDialog(Messages messages, List<String> printers, String proposed) {
        this.messages = messages;
        printer.getItems().setAll(printers);
        printer.setValue(proposed);
        printer.setMaxWidth(Double.MAX_VALUE);
        all.setText(messages.get("common.printer.all"));
        some.setText(messages.get("common.printer.some"));
        ToggleGroup pages = new ToggleGroup();
        pages.getToggles().setAll(all, some);
        all.setSelected(true);
        from.disableProperty().bind(some.selectedProperty().not());
        to.disableProperty().bind(some.selectedProperty().not());
        from.setAccessibleText(messages.get("common.printer.from"));
        to.setAccessibleText(messages.get("common.printer.to"));
        from.valueProperty().subscribe(first -> {
            if (to.getValue() < first) {
                to.getValueFactory().setValue(first);
            }
        });
        to.valueProperty().subscribe(last -> {
            if (from.getValue() > last) {
                from.getValueFactory().setValue(last);
            }
        });
        bothSides.setText(messages.get("common.printer.both-sides"));
    }

    /// Asks; empty when the user would rather not print.
    public Optional<PrinterChoice> ask(Window owner) {
        ButtonType print = new ButtonType(messages.get("common.printer.do"), ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(messages.get("common.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<PrinterChoice> dialog = new Dialog<>();
        dialog.setTitle(messages.get("common.printer.title"));
        dialog.getDialogPane().setContent(form());
        dialog.getDialogPane().getButtonTypes().setAll(print, cancel);
        dialog.setResultConverter(button -> print.equals(button) ? choice() : null);
        dialog.initOwner(owner);
        return dialog.showAndWait();
    }

    /// What the fields say.
    PrinterChoice choice() {
        boolean range = some.isSelected();
        return new PrinterChoice(
                printer.getValue(),
                copies.getValue(),
                range ? from.getValue() : 1,
                range ? to.getValue() : PrintWish.LAST,
                bothSides.isSelected());
    }

    GridPane form() {
        HBox range = new HBox(8, some, from, new Label(messages.get("common.printer.to")), to);
        range.setAlignment(Pos.CENTER_LEFT);
        GridPane form = new GridPane(12, 10);
        form.getStyleClass().add("dialog-form");
        form.addRow(0, label("common.printer.name", printer), printer);
        form.addRow(1, label("common.printer.copies", copies), copies);
        form.addRow(2, label("common.printer.pages", all), all);
        form.add(range, 1, 3);
        form.add(bothSides, 1, 4);
        return form;
    }

    private static Spinner<Integer> spinner(int most) {
        Spinner<Integer> spinner = new Spinner<>(1, most, 1);
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        return spinner;
    }

    private Label label(String key, Node field) {
        Label label = new Label(messages.get(key));
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
