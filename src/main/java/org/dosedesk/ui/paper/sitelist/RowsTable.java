package org.dosedesk.ui.paper.sitelist;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.table.DateCell;
import org.dosedesk.ui.kit.table.StatusCell;
import org.dosedesk.usecase.paper.sitelist.OpenList;
import org.dosedesk.usecase.paper.sitelist.draft.RemarkText;

/// Fills the table's columns; the space bar takes someone off the list or puts them back, Enter and the menu key
/// give them another vaccine.
final class RowsTable {
    private final ListForm form;
    private final Messages messages;

    RowsTable(ListForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    void keys(TableView<ListRow> table) {
        VaccineMenu menu = new VaccineMenu(form, messages);
        table.setOnKeyPressed(event -> {
            ListRow row = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null) {
                row.listedProperty().set(!row.listedProperty().get());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && row != null) {
                menu.open(table);
                event.consume();
            }
        });
        table.setOnContextMenuRequested(event -> menu.open(table));
    }

    void vaccine(TableColumn<ListRow, String> column) {
        column.setCellValueFactory(
                cell -> cell.getValue().otherVaccineProperty().map(other -> other == null ? "" : vaccineName(other)));
    }

    /// What whoever vaccinates must know, and the lists that the worker stands on already.
    void remark(TableColumn<ListRow, String> column) {
        column.setCellValueFactory(cell -> {
            ListRow row = cell.getValue();
            return row.openListsProperty().map(lists -> remark(row, lists));
        });
        column.setCellFactory(c -> new RemarkCell());
    }

    private String remark(ListRow row, List<OpenList> lists) {
        String known = RemarkText.show(messages, row.candidate());
        Stream<String> open = lists.stream()
                .map(list -> messages.get("sitelist.open-list", list.number(), DateText.show(list.day())));
        return Stream.concat(Stream.of(known), open)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
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
                .map(dose -> DateText.show(dose.date()) + " " + vaccineName(dose.vaccine()))
                .collect(Collectors.joining(", "))));
    }

    private String vaccineName(Id<Vaccine> vaccine) {
        return vaccineName(form.vaccine(vaccine));
    }

    private String vaccineName(Vaccine vaccine) {
        return messages.get("common.vaccine." + vaccine.code());
    }
}
