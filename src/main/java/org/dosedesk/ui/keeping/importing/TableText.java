package org.dosedesk.ui.keeping.importing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Fills tables of texts: what is cut off can be read in the tooltip, sentences wrap.
final class TableText {
    private static final double CELL_PADDING = 18;
    private static final double SCROLL_BAR = 18;

    private TableText() {}

    /// Fills the columns in their order.
    ///
    /// @param values a text or a number per column
    /// @param wrapLast whether the last column wraps
    static <R> void fill(TableView<R> table, List<Function<R, Object>> values, boolean wrapLast) {
        // The last column takes the room that is left; what doesn't fit is scrolled to.
        TableColumn<R, ?> last = table.getColumns().getLast();
        double least = last.getPrefWidth();
        last.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.max(least, table.getWidth() - SCROLL_BAR - others(table)),
                        Stream.concat(
                                        Stream.of(table.widthProperty()),
                                        table.getColumns().stream()
                                                .limit(table.getColumns().size() - 1L)
                                                .map(TableColumn::widthProperty))
                                .toArray(Observable[]::new)));
        for (int i = 0; i < values.size(); i++) {
            fill(table.getColumns().get(i), values.get(i), wrapLast && i == values.size() - 1);
        }
    }

    private static double others(TableView<?> table) {
        return table.getColumns().stream()
                .limit(table.getColumns().size() - 1L)
                .mapToDouble(TableColumn::getWidth)
                .sum();
    }

    @SuppressWarnings("unchecked") // the columns of these tables hold texts, as the factories set here say
    private static <R> void fill(TableColumn<R, ?> anyColumn, Function<R, Object> value, boolean wrap) {
        TableColumn<R, String> column = (TableColumn<R, String>) anyColumn;
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(value.apply(row.getValue()).toString()));
        column.setCellFactory(any -> wrap ? new Wrapping<>() : new Cut<>());
        column.setReorderable(false);
    }

    private static final class Cut<R> extends TableCell<R, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < 12 ? null : new Tooltip(text));
        }
    }

    private static final class Wrapping<R> extends TableCell<R, String> {
        private final Text wrapped = new Text();

        Wrapping() {
            wrapped.getStyleClass().add("wrapped");
            wrapped.wrappingWidthProperty().bind(widthProperty().subtract(CELL_PADDING));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            wrapped.setText(empty || text == null ? "" : text);
            setGraphic(empty ? null : wrapped);
        }
    }
}
