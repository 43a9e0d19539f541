package org.dosedesk.ui.kit.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.dosedesk.ui.kit.Focus;

/// Gives each column of a table the room that its heading and its content want and shares out what is left; what
/// has
/// been set by hand stays. A column that has become wide stays so while rows change: nothing jumps. Where all
/// together want more than there is, words give way first, and then the table scrolls sideways. FX thread only.
final class ColumnWidths<R> {
    private static final String BY_HAND = "width-by-hand";
    private static final double BOX = 40;
    private static final double SORT_MARK = 22;

    private final TableView<R> view;
    private final CellWidths<R> cells;
    private final Map<TableColumn<R, ?>, Kind> kinds = new HashMap<>();
    private final Set<TableColumn<R, ?>> seen = new HashSet<>();
    private final Map<TableColumn<R, ?>, Double> content = new HashMap<>();
    private final ListChangeListener<R> onRows = change -> rowsChanged();
    private final WeakListChangeListener<R> weakly = new WeakListChangeListener<>(onRows);
    private boolean stale = true;
    private boolean asked;
    private boolean sharing;

    ColumnWidths(TableView<R> view) {
        this.view = view;
        cells = new CellWidths<>(view);
        // An empty list in another's place is no change of the value, but still another list.
        view.itemsProperty().subscribe(() -> follow(view.getItems()));
        follow(view.getItems());
        view.getSortOrder().addListener((ListChangeListener<TableColumn<R, ?>>) change -> shareSoon());
        view.skinProperty().subscribe(this::shareSoon);
        view.sceneProperty().subscribe(this::shareSoon);
        view.getVisibleLeafColumns().addListener((ListChangeListener<TableColumn<R, ?>>) change -> columnsChanged());
    }

    /// A width that somebody chose, 0 when nobody did.
    static int byHand(TableColumn<?, ?> column) {
        return column.getProperties().get(BY_HAND) instanceof Integer width ? width : 0;
    }

    /// Keeps the column as wide as somebody wants it.
    static void byHand(TableColumn<?, ?> column, int width) {
        column.getProperties().put(BY_HAND, width);
    }

    void add(TableColumn<R, ?> column, Kind kind) {
        kinds.put(column, kind);
        // Any width but the toolkit's own default, at which it would measure the column itself.
        column.setPrefWidth(kind == Kind.BOX ? BOX : Kind.NAME.least(0, 81));
        column.setMinWidth(kind == Kind.BOX ? BOX : 30);
        column.setMaxWidth(kind == Kind.BOX ? BOX : Double.MAX_VALUE);
    }

    void clear() {
        kinds.clear();
        seen.clear();
        content.clear();
        cells.clear();
    }

    /// Measures only what comes to sight of this column.
    void asSeen(TableColumn<R, ?> column) {
        seen.add(column);
    }

    /// Says how wide something is that has come to sight.
    void seen(TableColumn<R, ?> column, double width) {
        if (width > content.getOrDefault(column, 0.0)) {
            content.put(column, width);
            shareSoon();
        }
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // as the toolkit hands it over
    Boolean resize(TableView.ResizeFeatures asked) {
        TableColumn<R, ?> column = asked.getColumn();
        if (column != null) {
            double least = Math.max(column.getMinWidth(), column.getWidth() + asked.getDelta());
            byHand(column, (int) Math.round(least));
        }
        share(asked);
        return true;
    }

    private void follow(ObservableList<R> rows) {
        if (rows != null) {
            rows.removeListener(weakly);
            rows.addListener(weakly);
        }
        rowsChanged();
    }

    private void rowsChanged() {
        stale = true;
        shareSoon();
    }

    // The headings of other columns are there to be measured after the next layout only.
    private void columnsChanged() {
        rowsChanged();
        if (view.getScene() != null) {
            Focus.afterLayout(view.getScene(), this::shareSoon);
        }
    }

    private void shareSoon() {
        if (!asked) {
            asked = true;
            Platform.runLater(() -> {
                asked = false;
                share(new TableView.ResizeFeatures<>(view, null, 0.0));
            });
        }
    }

    private void share(TableView.ResizeFeatures<R> room) {
        if (sharing || room.getContentWidth() <= 0 || view.getScene() == null || view.getSkin() == null) {
            return;
        }
        sharing = true;
        if (stale) {
            stale = false;
            cells.measure(measured()).forEach((column, width) -> content.merge(column, width, Math::max));
        }
        List<TableColumn<R, ?>> columns = List.copyOf(view.getVisibleLeafColumns());
        Map<TableColumn<R, ?>, Double> headings = cells.headings();
        Map<TableColumn<R, ?>, Double> wanted = new HashMap<>();
        Map<TableColumn<R, ?>, Double> tight = new HashMap<>();
        Map<TableColumn<R, ?>, Double> least = new HashMap<>();
        for (TableColumn<R, ?> column : columns) {
            double heading = headings.getOrDefault(column, 0.0);
            double fits = Math.max(
                    Math.max(column.getMinWidth(), content.getOrDefault(column, 0.0)),
                    heading + (view.getSortOrder().contains(column) ? SORT_MARK : 0));
            double byHand = byHand(column);
            wanted.put(column, byHand > 0 ? byHand : Math.max(fits, heading + (column.isSortable() ? SORT_MARK : 0)));
            tight.put(column, byHand > 0 ? byHand : fits);
            least.put(column, byHand > 0 ? byHand : kind(column).least(heading, fits));
        }
        double left = room.getContentWidth() - sum(columns, wanted);
        if (left >= 0) {
            spread(columns, wanted, left);
        } else {
            // The room for a mark of sorting gives way before words do.
            double missing = shrink(columns, wanted, tight, -left);
            shrink(columns, wanted, least, missing);
        }
        columns.forEach(column -> room.setColumnWidth(column, Math.floor(wanted.getOrDefault(column, 0.0))));
        sharing = false;
    }

    private List<TableColumn<R, ?>> measured() {
        return view.getVisibleLeafColumns().stream()
                .filter(column -> kinds.containsKey(column) && kind(column).fitsContent() && !seen.contains(column))
                .toList();
    }

    private Kind kind(TableColumn<R, ?> column) {
        return kinds.getOrDefault(column, Kind.TEXT);
    }

    private void spread(List<TableColumn<R, ?>> columns, Map<TableColumn<R, ?>, Double> wanted, double left) {
        List<TableColumn<R, ?>> takers = columns.stream()
                .filter(column -> kind(column).takesSpareRoom() && byHand(column) == 0)
                .toList();
        if (takers.stream().anyMatch(column -> kind(column) == Kind.SENTENCE)) {
            takers = takers.stream()
                    .filter(column -> kind(column) == Kind.SENTENCE)
                    .toList();
        }
        double all = sum(takers, wanted);
        takers.forEach(column -> wanted.computeIfPresent(column, (same, width) -> width + left * width / all));
    }

    /// What is still missing then.
    private static <C> double shrink(List<C> columns, Map<C, Double> widths, Map<C, Double> least, double missing) {
        double all = sum(columns, widths) - sum(columns, least);
        double share = all <= 0 ? 0 : Math.min(1, missing / all);
        columns.forEach(column -> widths.computeIfPresent(
                column, (same, width) -> width - share * (width - least.getOrDefault(column, width))));
        return missing - share * Math.max(0, all);
    }

    private static <C> double sum(List<C> columns, Map<C, Double> widths) {
        return columns.stream()
                .mapToDouble(column -> widths.getOrDefault(column, 0.0))
                .sum();
    }
}
