package org.dosedesk.ui.paper.sitelist;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TableView;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.usecase.paper.sitelist.OpenList;
import org.dosedesk.usecase.paper.sitelist.draft.RemarkText;

/// What stands in the table; Enter and the menu key give somebody another vaccine.
final class RowsTable {
    private final ListForm form;
    private final Messages messages;

    RowsTable(ListForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    Table<ListRow> of(TableView<ListRow> table) {
        VaccineMenu menu = new VaccineMenu(form, messages);
        table.setOnContextMenuRequested(event -> menu.open(table));
        return Table.of(table, messages)
                .several()
                .opens(row -> menu.open(table))
                .keyed(row -> row.candidate().worker().id());
    }

    /// The vaccine that is the worker's alone.
    ObservableValue<String> vaccine(ListRow row) {
        return row.otherVaccineProperty()
                .map(other -> other == null ? "" : vaccineName(other))
                .orElse("");
    }

    /// What whoever vaccinates must know, and the lists that the worker stands on already.
    ObservableValue<String> remark(ListRow row) {
        return row.openListsProperty().map(lists -> remark(row, lists));
    }

    String workshop(ListRow row) {
        var candidate = row.candidate();
        String unit = candidate.hostedUnit();
        return unit == null ? candidate.workshop() : messages.get("sitelist.hosted", candidate.workshop(), unit);
    }

    String doses(ListRow row) {
        return row.candidate().doses().stream()
                .map(dose -> DateText.show(dose.date()) + " " + vaccineName(dose.vaccine()))
                .collect(Collectors.joining(", "));
    }

    private String remark(ListRow row, List<OpenList> lists) {
        String known = RemarkText.show(messages, row.candidate());
        Stream<String> open = lists.stream()
                .map(list -> messages.get("sitelist.open-list", list.number(), DateText.show(list.day())));
        return Stream.concat(Stream.of(known), open)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String vaccineName(Id<Vaccine> vaccine) {
        return vaccineName(form.vaccine(vaccine));
    }

    private String vaccineName(Vaccine vaccine) {
        return messages.get("common.vaccine." + vaccine.code());
    }
}
