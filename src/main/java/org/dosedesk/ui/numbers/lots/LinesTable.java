package org.dosedesk.ui.numbers.lots;

import java.util.List;
import java.util.Set;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.table.Table;
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
        Table<LotLine> filled = Table.of(table, messages)
                .several()
                .opens(line -> navigation.showWorker(line.worker().id()))
                .keyed(line -> line.dose().id());
        for (LineColumns.Column shown : LineColumns.of(messages)) {
            if (shown.shown() && !hidden.contains(shown.id())) {
                TableColumn<LotLine, String> column = filled.column(shown.id(), shown.title());
                column.setSortable(true);
                if (shown.id().equals("name")) {
                    filled.name(column, shown.text());
                } else {
                    filled.text(column, shown.text());
                }
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
}
