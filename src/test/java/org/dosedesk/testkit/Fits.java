package org.dosedesk.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// What does not fit in a window: texts that are cut, controls outside, scroll bars within scroll bars, and cells
/// or
/// headings of tables cut while another column has room to give. FX thread only.
public final class Fits {
    private static final double TOLERANCE = 1.5;
    private static final double ROOM = 8;
    private static final double ROOMY_WIDTH = 1200;
    private static final double ROOMY_HEIGHT = 720;
    private static final double CELL_FONT = 14.0 / 13;
    private static final double CELL_PADDING = 17;

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    private Fits(Scene scene) {
        this.scene = scene;
    }

    /// What does not fit, in words; none when all does.
    public static List<String> faults(Scene scene) {
        Fits fits = new Fits(scene);
        fits.look(scene.getRoot());
        return fits.faults;
    }

    private void look(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof TableView<?> || node instanceof TreeTableView<?>) {
            inside(node);
            table((Control) node);
            return;
        }
        if (node instanceof Control) {
            inside(node);
        }
        if (node instanceof Labeled labeled && cut(labeled)) {
            faults.add("cut: " + name(labeled));
        }
        if (node instanceof ScrollPane pane && isWhole(pane) && (bar(pane) || sideways(pane)) && hasRoom()) {
            faults.add("scrolled as a whole");
        }
        if (node instanceof ScrollPane pane && !isWhole(pane) && bar(pane) && nested(pane)) {
            faults.add("two scroll bars: " + name(pane));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::look);
        }
    }

    // What scrolls a screen that the window is too small for: beside it a table may have its own bar.
    private static boolean isWhole(Node node) {
        return node.getStyleClass().contains("whole");
    }

    private boolean hasRoom() {
        return scene.getWidth() >= ROOMY_WIDTH && scene.getHeight() >= ROOMY_HEIGHT;
    }

    private static boolean cut(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank() || labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY) {
            return false;
        }
        boolean narrow = !labeled.isWrapText()
                && labeled.getPrefWidth() == Region.USE_COMPUTED_SIZE
                && !(labeled instanceof IndexedCell<?>)
                && labeled.getWidth() < labeled.prefWidth(-1) - TOLERANCE;
        if (narrow) {
            return true;
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(child -> ((Text) child).getText())
                .findFirst()
                .filter(shown -> shown.isEmpty()
                        || (shown.endsWith(labeled.getEllipsisString()) && !text.endsWith(labeled.getEllipsisString())))
                .isPresent();
    }

    // What lies in something that scrolls is to be scrolled to, downwards only.
    private void inside(Node node) {
        Bounds at = node.localToScene(node.getLayoutBounds());
        if (at.getWidth() < 1 || at.getHeight() < 1) {
            return;
        }
        boolean scrolls = false;
        for (Node holder = node.getParent(); holder != null; holder = holder.getParent()) {
            if (holder instanceof VirtualFlow<?> || holder instanceof ScrollBar) {
                return;
            }
            if (holder instanceof ScrollPane pane && !node.equals(pane)) {
                scrolls = true;
                Bounds seen = pane.localToScene(pane.getLayoutBounds());
                boolean sideways = sideways(pane);
                if (!sideways && outside(at.getMinX(), at.getMaxX(), seen.getMinX(), seen.getMaxX())) {
                    faults.add("outside what scrolls: " + name(node));
                }
                if (sideways) {
                    return;
                }
            } else if (!scrolls
                    && holder.getClip() != null
                    && !holder.getStyleClass().contains("viewport")
                    && !(holder.getParent() instanceof VirtualFlow<?>)
                    && !(node instanceof ScrollBar)) {
                Bounds seen = holder.localToScene(holder.getClip().getBoundsInParent());
                if (outside(at.getMinX(), at.getMaxX(), seen.getMinX(), seen.getMaxX())
                        || outside(at.getMinY(), at.getMaxY(), seen.getMinY(), seen.getMaxY())) {
                    faults.add("outside its part: " + name(node));
                    return;
                }
            }
        }
        if (outside(at.getMinX(), at.getMaxX(), 0, scene.getWidth())
                || (!scrolls && outside(at.getMinY(), at.getMaxY(), 0, scene.getHeight()))) {
            faults.add("outside the window: " + name(node));
        }
    }

    private static boolean outside(double from, double until, double first, double last) {
        return from < first - TOLERANCE || until > last + TOLERANCE;
    }

    private static boolean sideways(Parent of) {
        return of.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.HORIZONTAL
                        && bar.isVisible());
    }

    private static boolean bar(Parent of) {
        return of.getChildrenUnmodifiable().stream()
                .anyMatch(child -> child instanceof ScrollBar bar
                        && bar.getOrientation() == Orientation.VERTICAL
                        && bar.isVisible());
    }

    private static boolean nested(ScrollPane pane) {
        return Stream.concat(pane.lookupAll(".scroll-pane").stream(), pane.lookupAll(".virtual-flow").stream())
                .anyMatch(node -> !node.equals(pane) && node instanceof Parent inner && bar(inner) && seen(inner));
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void table(Control table) {
        Map<TableColumnBase<?, ?>, Double> wanted = new HashMap<>();
        List<String> cut = new ArrayList<>();
        cells(table, table, null, wanted, cut);
        if (table instanceof TableView<?> view) {
            view.getVisibleLeafColumns().forEach(column -> wanted.merge(column, outOfSight(view, column), Math::max));
        }
        double spare = wanted.entrySet().stream()
                .filter(entry -> entry.getKey().isVisible())
                .mapToDouble(entry -> entry.getKey().getWidth() - entry.getValue() - ROOM / 2)
                // Less than that is a rounding.
                .filter(room -> room > ROOM / 2)
                .sum();
        if (spare > ROOM) {
            cut.forEach(
                    text -> faults.add("cut in " + name(table) + " with " + Math.round(spare) + " to give: " + text));
        }
    }

    // What is to be scrolled to has its room, too: words are measured, of all else nothing is known.
    private static double outOfSight(TableView<?> view, TableColumn<?, ?> column) {
        double widest = 0;
        for (int at = 0; at < view.getItems().size(); at++) {
            Object data = column.getCellData(at);
            if (data != null && !(data instanceof String)) {
                return column.getWidth();
            }
            widest = Math.max(
                    widest,
                    new Text(Objects.toString(data, "")).getLayoutBounds().getWidth() * CELL_FONT + CELL_PADDING);
        }
        return widest;
    }

    private static void cells(
            Node table,
            Node node,
            @Nullable TableColumnBase<?, ?> within,
            Map<TableColumnBase<?, ?>, Double> wanted,
            List<String> cut) {
        if (!node.isVisible()
                || (node instanceof IndexedCell<?> cell && cell.isEmpty() && within == null && cell.getIndex() < 0)) {
            return;
        }
        TableColumnBase<?, ?> column = switch (node) {
            case TableColumnHeader header -> header.getTableColumn();
            case TableCell<?, ?> cell -> cell.getTableColumn();
            case TreeTableCell<?, ?> cell -> cell.getTableColumn();
            default -> within;
        };
        if (column != null && node instanceof Labeled labeled && labeled.getText() != null && !labeled.isWrapText()) {
            Text words = new Text(labeled.getText());
            words.setFont(labeled.getFont());
            double wide = words.getLayoutBounds().getWidth()
                    + labeled.snappedLeftInset()
                    + labeled.snappedRightInset()
                    + (node.getParent() instanceof TableColumnHeader header
                            ? header.snappedLeftInset() + header.snappedRightInset()
                            : 0)
                    + (labeled.getGraphic() == null
                            ? 0
                            : labeled.getGraphic().getLayoutBounds().getWidth() + labeled.getGraphicTextGap());
            wanted.merge(column, wide, Math::max);
            if (cut(labeled)) {
                cut.add(labeled.getText());
            }
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> cells(table, child, column, wanted, cut));
        }
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? Objects.toString(labeled.getText(), "") : "";
        Node named = node;
        while (named.getId() == null && named.getParent() != null) {
            named = named.getParent();
        }
        return node.getClass().getSimpleName() + " #" + named.getId() + (text.isEmpty() ? "" : " '" + text + "'");
    }
}
