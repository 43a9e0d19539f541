package org.dosedesk.ui.sitelist;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;

/// How the earlier lists are shown: Enter or a double click opens one.
final class EarlierTable {
    private EarlierTable() {}

    static void bind(
            TableView<EarlierList> table,
            Messages messages,
            ObservableList<EarlierList> lists,
            Consumer<EarlierList> open) {
        table.getColumns().add(column("№", 42, list -> Integer.toString(list.number())));
        table.getColumns().add(column(messages.get("sitelist.column.day"), 98, list -> DateText.show(list.day())));
        table.getColumns().add(column(messages.get("sitelist.column.site"), 80, EarlierList::siteName));
        table.getColumns().add(column(messages.get("sitelist.column.rows"), 64, list -> Integer.toString(list.rows())));
        table.setItems(lists);
        table.setRowFactory(view -> {
            TableRow<EarlierList> row = new TableRow<>();
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.setOnKeyPressed(event -> {
            EarlierList list = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && list != null) {
                open.accept(list);
                event.consume();
            }
        });
    }

    private static TableColumn<EarlierList, String> column(
            String title, double width, Function<EarlierList, String> text) {
        TableColumn<EarlierList, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        return column;
    }
}
