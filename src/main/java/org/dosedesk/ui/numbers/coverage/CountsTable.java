package org.dosedesk.ui.numbers.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// One table of counts. Arrows go from number to number; Enter, or a click on it, opens its names.
final class CountsTable {
    private static final PseudoClass TOTAL = PseudoClass.getPseudoClass("total");
    private static final PseudoClass HOSTED = PseudoClass.getPseudoClass("hosted");
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");
    private static final double PADDING = 12;

    private final TableView<CountRow> table;
    private final Messages messages;
    private final CoverageText words;
    private final BiConsumer<CountRow, @Nullable RevaccinationStatus> open;
    private final Map<TableColumn<?, ?>, @Nullable RevaccinationStatus> statuses = new HashMap<>();

    /// @param open is told the line and the status of a number; null for the head count
    CountsTable(
            TableView<CountRow> table, Messages messages, BiConsumer<CountRow, @Nullable RevaccinationStatus> open) {
        this.table = table;
        this.messages = messages;
        this.words = new CoverageText(messages);
        this.open = open;
    }

    /// Makes the columns.
    ///
    /// @param placeHead the head of the column of names
    void build(String placeHead) {
        Table<CountRow> columns = Table.of(table, messages);
        TableColumn<CountRow, String> name = columns.column("place", placeHead);
        name.setReorderable(false);
        name.setCellFactory(column -> new NameCell());
        columns.wrappedName(name, words::name);
        statuses.put(name, null);
        number(
                columns,
                "roster",
                messages.get("coverage.column.roster"),
                new FontIcon("fth-users"),
                null,
                row -> Integer.toString(row.tally().total()));
        status(columns, RevaccinationStatus.REVACCINATED);
        number(
                columns,
                "percent",
                messages.get("coverage.column.percent"),
                StatusLabel.icon(RevaccinationStatus.REVACCINATED),
                RevaccinationStatus.REVACCINATED,
                row -> words.percent(row.tally()));
        CoverageText.REST.forEach(status -> status(columns, status));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(shown -> new Row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openFocused();
                event.consume();
            }
        });
    }

    /// Shows these lines.
    void show(List<CountRow> rows) {
        table.getItems().setAll(rows);
    }

    private void status(Table<CountRow> columns, RevaccinationStatus status) {
        number(
                columns,
                status.name(),
                words.head(status),
                StatusLabel.icon(status),
                status,
                row -> Integer.toString(row.tally().of(status)));
    }

    private void number(
            Table<CountRow> columns,
            String id,
            String head,
            FontIcon icon,
            @Nullable RevaccinationStatus status,
            Function<CountRow, String> value) {
        Label label = new Label(head, icon);
        label.setRotate(-90);
        icon.setRotate(90);
        TableColumn<CountRow, String> column = columns.column(id, head, new Group(label));
        column.setReorderable(false);
        column.setCellFactory(c -> new NumberCell(head, status));
        columns.digits(column, value);
        statuses.put(column, status);
    }

    @SuppressWarnings("unchecked")
    private void openFocused() {
        TablePosition<CountRow, ?> at = table.getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getRow() < table.getItems().size()) {
            open.accept(table.getItems().get(at.getRow()), statuses.get(at.getTableColumn()));
        }
    }

    private static final class Row extends TableRow<CountRow> {
        @Override
        protected void updateItem(@Nullable CountRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(TOTAL, row != null && !empty && row.total());
            pseudoClassStateChanged(HOSTED, row != null && !empty && row.hosted());
        }
    }

    /// A name in as many lines as it takes.
    private final class NameCell extends TableCell<CountRow, String> {
        private final Text lines = new Text();

        NameCell() {
            lines.getStyleClass().add("name");
            lines.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            CountRow row = empty ? null : getTableRow().getItem();
            lines.setText(text);
            setGraphic(empty ? null : lines);
            setTooltip(
                    row == null || text == null
                            ? null
                            : new Tooltip(
                                    row.hosted() ? messages.get("coverage.hosted.meaning", text, row.other()) : text));
        }
    }

    private final class NumberCell extends TableCell<CountRow, String> {
        private final String head;

        NumberCell(String head, @Nullable RevaccinationStatus status) {
            this.head = head;
            setOnMouseClicked(event -> {
                CountRow row = getTableRow() == null ? null : getTableRow().getItem();
                if (row != null && !isEmpty()) {
                    open.accept(row, status);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            pseudoClassStateChanged(ZERO, !empty && "0".equals(text));
            CountRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
            setAccessibleText(row == null ? null : head + ", " + words.name(row) + ": " + text);
        }
    }
}
