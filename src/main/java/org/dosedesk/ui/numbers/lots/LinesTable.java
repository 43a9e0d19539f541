package org.dosedesk.ui.numbers.lots;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.jspecify.annotations.Nullable;

/// A table of people who got a dose: Enter or a double click opens the worker's card.
final class LinesTable {
    private static final PseudoClass VOIDED = PseudoClass.getPseudoClass("voided");

    private LinesTable() {}

    /// Fills a table.
    ///
    /// @param hidden the columns that say nothing here
    /// @param empty says in words that nobody is there
    static void fill(
            TableView<LotLine> table,
            ObservableList<LotLine> lines,
            Messages messages,
            Navigation navigation,
            Set<String> hidden,
            String empty) {
        for (LineColumns.Column shown : LineColumns.of(messages)) {
            if (shown.width() > 0 && !hidden.contains(shown.id())) {
                TableColumn<LotLine, String> column = new TableColumn<>(shown.title());
                column.setId(shown.id());
                column.setPrefWidth(shown.width());
                column.setCellValueFactory(
                        cell -> new SimpleStringProperty(shown.text().apply(cell.getValue())));
                table.getColumns().add(column);
            }
        }
        table.setItems(lines);
        Label placeholder = new Label(empty);
        placeholder.setWrapText(true);
        table.setPlaceholder(placeholder);
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable LotLine line, boolean nothing) {
                super.updateItem(line, nothing);
                pseudoClassStateChanged(VOIDED, line != null && !line.dose().inForce());
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(table, navigation);
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(table, navigation);
            }
        });
    }

    /// The rows of the file, in the order of the screen.
    static List<List<String>> rows(TableView<LotLine> table, Messages messages) {
        List<LineColumns.Column> columns = LineColumns.of(messages);
        return table.getItems().stream()
                .map(line -> columns.stream()
                        .map(column -> column.text().apply(line))
                        .toList())
                .toList();
    }

    private static void open(TableView<LotLine> table, Navigation navigation) {
        LotLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            navigation.showWorker(line.worker().id());
        }
    }
}
