package org.dosedesk.ui.kit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Remembers the order, the visibility and the widths set by hand of tables' columns, as one line of text a table,
/// from one showing of a screen to the next. Columns are known by their `id`. FX thread only.
public final class TableMemory {
    private final Map<String, String> lines;
    private final BiConsumer<String, String> onChanged;

    /// @param remembered lines from earlier on, by the table's name; lines that make no sense are ignored
    /// @param onChanged is told a table's name and its new line
    public TableMemory(Map<String, String> remembered, BiConsumer<String, String> onChanged) {
        this.lines = new HashMap<>(remembered);
        this.onChanged = onChanged;
    }

    /// Remembers the columns of what may be a table.
    public void attachIfTable(String name, Object part) {
        if (part instanceof TableView<?> table) {
            attach(name, table);
        }
    }

    /// Gives the table the columns that it had last time and remembers what becomes of them from now on.
    public <S> void attach(String name, TableView<S> table) {
        restore(lines.getOrDefault(name, ""), table);
        Runnable keep = () -> keep(name, table);
        for (TableColumn<S, ?> column : table.getColumns()) {
            column.widthProperty().subscribe((before, after) -> keep.run());
            column.visibleProperty().subscribe((before, after) -> keep.run());
        }
        table.getColumns().addListener((ListChangeListener<TableColumn<S, ?>>) change -> keep.run());
    }

    private void keep(String name, TableView<?> table) {
        String line = table.getColumns().stream()
                .map(column -> column.getId() + ":" + ColumnWidths.byHand(column) + ":" + (column.isVisible() ? 1 : 0))
                .collect(Collectors.joining(","));
        if (!line.equals(lines.put(name, line))) {
            onChanged.accept(name, line);
        }
    }

    private static <S> void restore(String line, TableView<S> table) {
        List<TableColumn<S, ?>> order = new ArrayList<>();
        for (String part : line.split(",", -1)) {
            String[] fields = part.split(":", -1);
            if (fields.length == 3 && fields[1].matches("\\d{1,4}")) {
                table.getColumns().stream()
                        .filter(column -> fields[0].equals(column.getId()) && !order.contains(column))
                        .findFirst()
                        .ifPresent(column -> {
                            ColumnWidths.byHand(column, Integer.parseInt(fields[1]));
                            if (!column.visibleProperty().isBound()) {
                                column.setVisible(!fields[2].equals("0"));
                            }
                            order.add(column);
                        });
            }
        }
        table.getColumns().stream().filter(column -> !order.contains(column)).forEach(order::add);
        table.getColumns().setAll(order);
    }
}
