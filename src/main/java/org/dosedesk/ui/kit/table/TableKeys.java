package org.dosedesk.ui.kit.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// What keys and a double click do in every table: Enter and the double click open, Space ticks, and copying puts
/// the
/// selected rows into the clipboard as a spreadsheet takes them; with Shift, the headings first. FX thread only.
final class TableKeys<R> {
    /// Names a heading in words that is drawn in another way.
    static final String HEADING = "heading";

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY_HEADED =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final TableView<R> view;
    private final Map<TableColumn<R, ?>, Function<R, String>> words;
    private @Nullable Consumer<R> open;
    private @Nullable Consumer<List<R>> tick;

    TableKeys(TableView<R> view, Map<TableColumn<R, ?>, Function<R, String>> words) {
        this.view = view;
        this.words = words;
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    }

    void open(Consumer<R> action) {
        open = action;
    }

    void tick(Function<R, Property<Boolean>> box) {
        tick = rows -> {
            boolean ticked = !Boolean.TRUE.equals(box.apply(rows.getFirst()).getValue());
            rows.forEach(row -> box.apply(row).setValue(ticked));
        };
    }

    void tickAll(Consumer<List<R>> action) {
        tick = action;
    }

    private void key(KeyEvent key) {
        R selected = view.getSelectionModel().getSelectedItem();
        boolean plain = !key.isShortcutDown() && !key.isShiftDown() && !key.isAltDown();
        if (selected == null) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER && plain && open != null) {
            open.accept(selected);
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE && plain && tick != null) {
            tick.accept(List.copyOf(view.getSelectionModel().getSelectedItems()));
            key.consume();
        } else if (COPY.match(key) || COPY_HEADED.match(key)) {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied(COPY_HEADED.match(key)));
            Clipboard.getSystemClipboard().setContent(content);
            key.consume();
        }
    }

    private String copied(boolean headed) {
        List<TableColumn<R, ?>> columns =
                view.getVisibleLeafColumns().stream().filter(words::containsKey).toList();
        Stream<String> rows = view.getSelectionModel().getSelectedIndices().stream()
                .distinct()
                .sorted()
                .map(at -> view.getItems().get(at))
                .map(row -> columns.stream()
                        .map(column -> cell(words.get(column), row))
                        .collect(Collectors.joining("\t")));
        String heading = columns.stream().map(TableKeys::heading).collect(Collectors.joining("\t"));
        return Stream.concat(headed ? Stream.of(heading) : Stream.empty(), rows).collect(Collectors.joining("\n"));
    }

    private static String heading(TableColumn<?, ?> column) {
        return Objects.toString(column.getProperties().get(HEADING), column.getText());
    }

    private String cell(@Nullable Function<R, String> text, R row) {
        return text == null ? "" : text.apply(row).replaceAll("[\\t\\r\\n]+", " ");
    }

    private void click(MouseEvent click) {
        R selected = view.getSelectionModel().getSelectedItem();
        if (click.getClickCount() == 2 && open != null && selected != null && onRow(click)) {
            open.accept(selected);
        }
    }

    private boolean onRow(MouseEvent click) {
        Node at = click.getTarget() instanceof Node node ? node : null;
        while (at != null && !at.equals(view)) {
            if (at instanceof TableRow<?> row) {
                return !row.isEmpty();
            }
            at = at.getParent();
        }
        return false;
    }
}
