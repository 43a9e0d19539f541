package org.dosedesk.ui.paper.notices;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import org.dosedesk.text.Messages;

/// Fills the table's columns; the space bar leaves those selected out or asks them again.
final class NoticeTable {
    private final Messages messages;

    NoticeTable(Messages messages) {
        this.messages = messages;
    }

    /// @param leaveOutOrAsk called with the rows selected
    static void keys(TableView<NoticeRow> table, Consumer<List<NoticeRow>> leaveOutOrAsk) {
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE) {
                leaveOutOrAsk.accept(List.copyOf(table.getSelectionModel().getSelectedItems()));
                event.consume();
            }
        });
    }

    static void asked(TableColumn<NoticeRow, Boolean> column) {
        column.setCellValueFactory(cell -> cell.getValue().askedProperty());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
    }

    static void name(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().worker().name().full()));
    }

    void workshop(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(cell -> {
            var candidate = cell.getValue().candidate();
            String unit = candidate.hostedUnit();
            return new SimpleStringProperty(
                    unit == null ? candidate.workshop() : messages.get("notices.hosted", candidate.workshop(), unit));
        });
    }

    static void shift(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().worker().shift()));
    }

    static void position(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().worker().position()));
    }

    void foreman(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(cell -> cell.getValue().slipProperty().map(this::foreman));
    }

    static void time(TableColumn<NoticeRow, String> column) {
        column.setCellValueFactory(cell -> cell.getValue().slipProperty().map(NoticeRow.Slip::time));
    }

    private String foreman(NoticeRow.Slip slip) {
        List<String> names = slip.foremen();
        if (slip.time().isEmpty()) {
            return "";
        }
        return switch (names.size()) {
            case 0 -> messages.get("notices.foreman.none");
            case 1 -> names.getFirst();
            default -> messages.get("notices.foreman.several", names.getFirst(), names.size() - 1);
        };
    }
}
