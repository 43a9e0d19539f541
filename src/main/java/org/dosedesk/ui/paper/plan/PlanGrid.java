package org.dosedesk.ui.paper.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The columns of the plan: the place, how many need the dose, the routes by day, the unassigned. Where the
/// user
/// was stays the same over a refresh.
final class PlanGrid {
    private static final int NARROWEST = 120;
    private static final int WIDEST = 300;
    private static final int EDGES = 26;
    private static final int COUNT = 66;
    private static final int ROUTE = 98;

    private final PlanText words;
    private final Messages messages;

    /// What a column shows: a route, those on none, or everyone.
    private record Shown(@Nullable Route route, boolean everyone) {}

    PlanGrid(PlanText words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    /// Shows a plan.
    void show(TableView<CellRow> table, PlanContent content) {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int row = Math.max(0, at.getRow());
        int column = Math.max(0, at.getColumn());
        List<TableColumn<CellRow, ?>> columns = new ArrayList<>(List.of(
                place(content), counts("needed", messages.get("plan.col.needed"), COUNT, new Shown(null, true))));
        content.routes()
                .forEach(route -> columns.add(
                        counts("route" + route.number(), words.head(content, route), ROUTE, new Shown(route, false))));
        columns.add(counts("unassigned", messages.get("plan.col.unassigned"), COUNT + 36, new Shown(null, false)));
        if (!sameHeads(table, columns)) {
            table.getColumns().setAll(columns);
        }
        table.getItems().setAll(content.rows());
        int last = table.getColumns().size() - 1;
        TableColumn<CellRow, ?> focused = table.getColumns().get(Math.min(Math.max(column, 1), last));
        int focusedRow = Math.min(row, content.rows().size() - 1);
        table.getSelectionModel().clearAndSelect(focusedRow, focused);
        table.getFocusModel().focus(focusedRow, focused);
    }

    /// The row that the user is on, null for none.
    @Nullable CellRow row(TableView<CellRow> table) {
        int row = table.getFocusModel().getFocusedCell().getRow();
        return row < 0 || row >= table.getItems().size()
                ? null
                : table.getItems().get(row);
    }

    /// The route of the column that the user is on, null for none.
    @Nullable Route route(TableView<CellRow> table) {
        return shown(table).route();
    }

    /// Those of the cell that the user is on.
    List<Standing> people(TableView<CellRow> table) {
        CellRow row = row(table);
        return row == null ? List.of() : people(row, shown(table));
    }

    /// What the cell that the user is on is about.
    String title(TableView<CellRow> table, PlanContent content) {
        CellRow row = row(table);
        if (row == null) {
            return "";
        }
        Shown shown = shown(table);
        Route route = shown.route();
        String place = row.site().isEmpty()
                ? messages.get("plan.everyone")
                : String.join(
                        ", ",
                        Stream.of(row.site(), row.workshop(), row.shift())
                                .filter(part -> !part.isEmpty())
                                .toList());
        String what = route != null
                ? words.route(content, route)
                : messages.get(shown.everyone() ? "plan.col.needed" : "plan.col.unassigned");
        return place + " · " + what;
    }

    private static List<Standing> people(CellRow row, Shown shown) {
        Route route = shown.route();
        return shown.everyone() ? row.people() : row.on(route == null ? null : route.id());
    }

    private static Shown shown(TableView<CellRow> table) {
        TableColumn<?, ?> column = table.getFocusModel().getFocusedCell().getTableColumn();
        return column != null && column.getUserData() instanceof Shown shown ? shown : new Shown(null, true);
    }

    // A site stands above its shifts, which are indented.
    private TableColumn<CellRow, String> place(PlanContent content) {
        TableColumn<CellRow, String> column = new TableColumn<>();
        String title = messages.get("plan.col.place");
        double widest = Stream.concat(Stream.of(title), content.rows().stream().map(this::place))
                .distinct()
                .mapToDouble(words -> new Text(words).getLayoutBounds().getWidth())
                .max()
                .orElse(0);
        head(column, title, (int) Math.clamp(Math.ceil(widest) + EDGES, NARROWEST, WIDEST));
        column.setId("place");
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(place(cell.getValue())));
        return column;
    }

    private String place(CellRow row) {
        if (row.isSum()) {
            return row.site().isEmpty() ? messages.get("plan.everyone") : row.site();
        }
        return "    " + row.workshop() + (row.shift().isEmpty() ? "" : ", " + row.shift());
    }

    private TableColumn<CellRow, String> counts(String id, String title, int width, Shown shown) {
        TableColumn<CellRow, String> column = new TableColumn<>();
        head(column, title, width);
        column.setId(id);
        column.setUserData(shown);
        column.getStyleClass().add("number");
        column.setCellValueFactory(cell -> {
            List<Standing> people = people(cell.getValue(), shown);
            return new ReadOnlyStringWrapper(
                    shown.route() == null ? people.isEmpty() ? "" : "" + people.size() : PlanText.cell(people));
        });
        return column;
    }

    private static void head(TableColumn<CellRow, String> column, String title, int width) {
        Label head = new Label(title);
        head.setWrapText(true);
        head.setPrefWidth(width - 8);
        head.setMinHeight(52);
        head.setTooltip(new Tooltip(title));
        column.setGraphic(head);
        column.setPrefWidth(width);
        column.setSortable(false);
    }

    private static boolean sameHeads(TableView<CellRow> table, List<TableColumn<CellRow, ?>> columns) {
        return heads(table.getColumns()).equals(heads(columns));
    }

    private static List<String> heads(List<TableColumn<CellRow, ?>> columns) {
        return columns.stream()
                .map(column -> column.getUserData() + (column.getGraphic() instanceof Label head ? head.getText() : ""))
                .toList();
    }
}
