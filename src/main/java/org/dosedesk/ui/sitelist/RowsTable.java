package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.DateCell;
import org.dosedesk.ui.kit.StatusCell;

/// Fills the table's columns; the space bar takes someone off the list or puts them back.
final class RowsTable {
    private final ListForm form;
    private final Messages messages;

    RowsTable(ListForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    void keys(TableView<ListRow> table) {
        table.setOnKeyPressed(event -> {
            ListRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                row.listedProperty().set(!row.listedProperty().get());
                event.consume();
            }
        });
    }

    static void listed(TableColumn<ListRow, Boolean> column) {
        column.setCellValueFactory(cell -> cell.getValue().listedProperty());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
    }

    static void name(TableColumn<ListRow, String> column) {
        column.setCellValueFactory(
                cell -> new SimpleStringProperty(cell.getValue().name()));
    }

    static void birthDate(TableColumn<ListRow, LocalDate> column) {
        column.setCellValueFactory(cell ->
                new SimpleObjectProperty<>(cell.getValue().candidate().worker().birthDate()));
        column.setCellFactory(c -> new DateCell<>());
    }

    void workshop(TableColumn<ListRow, String> column) {
        column.setCellValueFactory(cell -> {
            var candidate = cell.getValue().candidate();
            String unit = candidate.hostedUnit();
            return new SimpleStringProperty(
                    unit == null ? candidate.workshop() : messages.get("sitelist.hosted", candidate.workshop(), unit));
        });
    }

    void status(TableColumn<ListRow, RevaccinationStatus> column) {
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().candidate().status()));
        column.setCellFactory(c -> new StatusCell<>(messages));
    }

    static void since(TableColumn<ListRow, LocalDate> column) {
        column.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().candidate().dueSince()));
        column.setCellFactory(c -> new DateCell<>());
    }

    void doses(TableColumn<ListRow, String> column) {
        column.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().candidate().doses().stream()
                .map(dose -> DateText.show(dose.date()) + " " + vaccineName(form.vaccine(dose.vaccine())))
                .collect(Collectors.joining(", "))));
    }

    private String vaccineName(Vaccine vaccine) {
        return messages.get("common.vaccine." + vaccine.code());
    }
}
