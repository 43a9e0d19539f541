package org.dosedesk.ui.kit.look;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/// Gives tables the columns that the user left them with, and remembers what the user changes: order, width, which are
/// shown. FX thread only.
public final class RememberedColumns {
    private final SettingsKeeper keeper;

    public RememberedColumns(SettingsKeeper keeper) {
        this.keeper = keeper;
    }

    /// Looks after every table of a screen.
    ///
    /// @param screen names the screen
    public void keepAllOf(String screen, Parent root) {
        List<TableView<?>> tables = new ArrayList<>();
        collect(root, tables);
        for (int i = 0; i < tables.size(); i++) {
            TableView<?> table = tables.get(i);
            keep(screen + "." + (table.getId() == null ? i : table.getId()), table);
        }
    }

    /// Looks after one table.
    ///
    /// @param name the same at every start and for no other table
    public <S> void keep(String name, TableView<S> table) {
        name(table.getColumns());
        restore(table, keeper.settings().columns().getOrDefault(name, List.of()));
        InvalidationListener remember = changed -> remember(name, table);
        table.getColumns().addListener(remember);
        for (TableColumn<S, ?> column : table.getColumns()) {
            column.widthProperty().addListener(remember);
            column.visibleProperty().addListener(remember);
        }
    }

    /// Columns without an id of their own get one from their first place.
    private static <S> void name(List<TableColumn<S, ?>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).getId() == null) {
                columns.get(i).setId("column-" + i);
            }
        }
    }

    private static <S> void restore(TableView<S> table, List<ColumnPlace> places) {
        List<TableColumn<S, ?>> rest = new ArrayList<>(table.getColumns());
        List<TableColumn<S, ?>> ordered = new ArrayList<>();
        for (ColumnPlace place : places) {
            rest.stream()
                    .filter(column -> place.column().equals(column.getId()))
                    .findFirst()
                    .ifPresent(column -> {
                        column.setPrefWidth(place.width());
                        column.setVisible(place.visible());
                        rest.remove(column);
                        ordered.add(column);
                    });
        }
        ordered.addAll(rest);
        if (!ordered.equals(table.getColumns())) {
            table.getColumns().setAll(ordered);
        }
    }

    private <S> void remember(String name, TableView<S> table) {
        boolean shown = table.getScene() != null && table.getWidth() > 0;
        // JavaFX empties the list for a moment while columns change places, and lays out before a table is shown.
        if (!shown || table.getColumns().isEmpty()) {
            return;
        }
        List<ColumnPlace> places = table.getColumns().stream()
                .map(column -> new ColumnPlace(column.getId(), Math.rint(column.getWidth()), column.isVisible()))
                .toList();
        keeper.change(settings -> settings.withColumns(name, places));
    }

    /// Containers show their content as children only once they are shown, so it is asked for by name.
    private static void collect(@Nullable Node node, List<TableView<?>> tables) {
        switch (node) {
            case TableView<?> table -> tables.add(table);
            case SplitPane pane -> pane.getItems().forEach(item -> collect(item, tables));
            case ScrollPane pane -> collect(pane.getContent(), tables);
            case TitledPane pane -> collect(pane.getContent(), tables);
            case TabPane pane -> pane.getTabs().forEach(tab -> collect(tab.getContent(), tables));
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> collect(child, tables));
            case null, default -> {}
        }
    }
}
