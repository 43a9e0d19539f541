package org.dosedesk.ui.paper.sitelist;

import java.util.Map;
import java.util.Objects;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;
import org.jspecify.annotations.Nullable;

/// The menu by which one worker gets another vaccine than the list's. What the worker may not get can't be chosen and
/// says why.
final class VaccineMenu {
    private static final double INDENT = 240;

    private final ListForm form;
    private final Messages messages;

    VaccineMenu(ListForm form, Messages messages) {
        this.form = form;
        this.messages = messages;
    }

    /// Opens it below the selected row.
    void open(TableView<ListRow> table) {
        ListRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            Node below = table.lookupAll(".table-row-cell").stream()
                    .filter(node -> node instanceof TableRow<?> shown && shown.isSelected())
                    .findFirst()
                    .orElse(table);
            menu(row).show(below, Side.BOTTOM, INDENT, 0);
        }
    }

    /// The choices for one worker, the list's own vaccine first.
    ContextMenu menu(ListRow row) {
        ContextMenu menu = new ContextMenu();
        ToggleGroup one = new ToggleGroup();
        Vaccine offered = form.vaccine.get();
        String own = offered == null ? messages.get("sitelist.vaccine.open") : name(offered);
        menu.getItems().add(item(row, one, null, messages.get("sitelist.vaccine.list", own)));
        Map<Vaccine, ActiveContraindication> forbidden = row.candidate().forbidden();
        for (Vaccine vaccine : form.choosable()) {
            if (vaccine.equals(offered)) {
                continue;
            }
            ActiveContraindication against = forbidden.get(vaccine);
            String text = against == null
                    ? name(vaccine)
                    : messages.get(
                            "sitelist.vaccine.forbidden", name(vaccine), ContraindicationText.show(messages, against));
            RadioMenuItem item = item(row, one, vaccine.id(), text);
            item.setDisable(against != null);
            menu.getItems().add(item);
        }
        return menu;
    }

    private static RadioMenuItem item(ListRow row, ToggleGroup one, @Nullable Id<Vaccine> vaccine, String text) {
        RadioMenuItem item = new RadioMenuItem(text);
        item.setMnemonicParsing(false);
        item.setToggleGroup(one);
        item.setSelected(Objects.equals(row.otherVaccineProperty().get(), vaccine));
        item.setOnAction(event -> row.otherVaccineProperty().set(vaccine));
        return item;
    }

    private String name(Vaccine vaccine) {
        return messages.get("common.vaccine." + vaccine.code());
    }
}
