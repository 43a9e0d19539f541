package org.dosedesk.ui.entry.listback;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of the paper: what came of each stands in words beside an icon, and exceptions are set off.
final class BackTable {
    private static final PseudoClass EXCEPTION = PseudoClass.getPseudoClass("exception");

    private final Messages messages;
    private final ListBackViewModel vm;
    private final BackText text;

    BackTable(Messages messages, ListBackViewModel vm) {
        this.messages = messages;
        this.vm = vm;
        text = new BackText(messages);
    }

    /// @param open what a double click or Enter on a row does
    void fill(TableView<BackRow> table, Consumer<BackRow> open) {
        Table<BackRow> all = Table.of(table, messages).opens(open);
        all.digits(column(all, "number"), row -> Integer.toString(row.number()));
        all.name(column(all, "name"), row -> row.paper().name());
        all.text(column(all, "workshop"), row -> row.paper().workshop());
        TableColumn<BackRow, String> outcome = column(all, "outcome");
        all.text(outcome, row -> text.outcome(row.paper(), vm.snapshot()));
        outcome.setCellFactory(any -> new OutcomeCell());
        TableColumn<BackRow, String> remarks = column(all, "remarks");
        all.text(remarks, row -> text.remarks(row.paper(), vm.oddities(), vm.snapshot()));
        remarks.setCellFactory(any -> new RemarkCell());
        table.setItems(vm.rows());
        table.setAccessibleText(messages.get("listback.rows"));
        table.setPlaceholder(new Label(messages.get("listback.empty")));
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable BackRow row, boolean empty) {
                super.updateItem(row, empty);
                pseudoClassStateChanged(
                        EXCEPTION, !empty && row != null && row.row().outcome() != Outcome.GIVEN);
            }
        });
    }

    private TableColumn<BackRow, String> column(Table<BackRow> all, String id) {
        TableColumn<BackRow, String> column = all.column(id, messages.get("listback.table." + id));
        column.setReorderable(false);
        return column;
    }

    private static final class OutcomeCell extends TableCell<BackRow, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            BackRow row = getTableRow() == null ? null : getTableRow().getItem();
            setText(empty ? null : words);
            setGraphic(empty || row == null ? null : new FontIcon(icon(row.row().outcome())));
            setTooltip(empty || words == null ? null : new Tooltip(words));
        }

        private static String icon(Outcome outcome) {
            return switch (outcome) {
                case GIVEN -> "fth-check";
                case BLANK -> "fth-minus";
                case POSTPONED -> "fth-clock";
                default -> "fth-x";
            };
        }
    }

    private static final class RemarkCell extends TableCell<BackRow, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            boolean nothing = empty || words == null || words.isEmpty();
            setText(nothing ? null : words);
            setGraphic(nothing ? null : new FontIcon("fth-alert-triangle"));
            setTooltip(nothing ? null : new Tooltip(words));
        }
    }
}
