package org.dosedesk.ui.kit.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.text.Text;

/// Measures a table's headings and cells as the toolkit draws them. FX thread only.
final class CellWidths<R> {
    // Without it a cell says that it wants to be as wide as its column is.
    private static final String AS_CONTENT = "deferToParentPrefWidth";
    private static final int LONGEST = 8;

    private final TableView<R> view;
    private final Map<TableColumn<R, ?>, Map<String, Double>> known = new HashMap<>();

    CellWidths(TableView<R> view) {
        this.view = view;
    }

    void clear() {
        known.clear();
    }

    /// How wide a cell of nothing but words wants to be.
    static double ofWords(Labeled cell) {
        Text words = new Text(cell.getText());
        words.setFont(cell.getFont());
        return Math.ceil(words.getLayoutBounds().getWidth()) + cell.snappedLeftInset() + cell.snappedRightInset() + 1;
    }

    /// How wide each heading is.
    @SuppressWarnings("unchecked") // the headers of this table have its columns
    Map<TableColumn<R, ?>, Double> headings() {
        Map<TableColumn<R, ?>, Double> widths = new HashMap<>();
        for (Node node : view.lookupAll(".column-header")) {
            if (node instanceof TableColumnHeader header
                    && header.getTableColumn() instanceof TableColumn<?, ?> column
                    && header.getChildrenUnmodifiable().stream()
                                    .filter(Label.class::isInstance)
                                    .findFirst()
                                    .orElse(null)
                            instanceof Label label) {
                widths.put(
                        (TableColumn<R, ?>) column,
                        Math.ceil(label.prefWidth(-1)) + header.snappedLeftInset() + header.snappedRightInset() + 1);
            }
        }
        return widths;
    }

    /// How wide the widest cell of each of these columns is; only the longest texts are measured.
    Map<TableColumn<R, ?>, Double> measure(List<TableColumn<R, ?>> columns) {
        Map<TableColumn<R, ?>, Double> widths = new HashMap<>();
        if (!(view.getSkin() instanceof SkinBase<?> skin) || view.getItems() == null) {
            return widths;
        }
        TableRow<R> row = view.getRowFactory() == null
                ? new TableRow<>()
                : view.getRowFactory().call(view);
        skin.getChildren().add(row);
        row.applyCss();
        if (row.getSkin() instanceof SkinBase<?> rowSkin) {
            columns.forEach(column -> widths.put(column, widest(column, row, rowSkin)));
        }
        skin.getChildren().remove(row);
        return widths;
    }

    private <T> double widest(TableColumn<R, T> column, TableRow<R> row, SkinBase<?> rowSkin) {
        Map<String, Integer> rows = new HashMap<>();
        for (int at = 0; at < view.getItems().size(); at++) {
            rows.putIfAbsent(Objects.toString(column.getCellData(at), ""), at);
        }
        List<Map.Entry<String, Integer>> longest = rows.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getKey().length()))
                .limit(LONGEST)
                .toList();
        Map<String, Double> measured = known.computeIfAbsent(column, missing -> new HashMap<>());
        return longest.stream()
                .mapToDouble(entry ->
                        measured.computeIfAbsent(entry.getKey(), text -> width(column, entry.getValue(), row, rowSkin)))
                .max()
                .orElse(0);
    }

    private <T> double width(TableColumn<R, T> column, int at, TableRow<R> row, SkinBase<?> rowSkin) {
        TableCell<R, T> cell = column.getCellFactory().call(column);
        cell.getProperties().put(AS_CONTENT, true);
        row.updateIndex(at);
        cell.updateTableView(view);
        cell.updateTableColumn(column);
        cell.updateTableRow(row);
        cell.updateIndex(at);
        rowSkin.getChildren().add(cell);
        cell.applyCss();
        double width = Math.ceil(cell.prefWidth(-1)) + 1;
        rowSkin.getChildren().remove(cell);
        cell.updateIndex(-1);
        return width;
    }
}
