package org.dosedesk.ui.people.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.dosedesk.text.Messages;
import org.kordamp.ikonli.javafx.FontIcon;

/// The rows of a merge: fields with a choice where the records differ, and entries with a choice between twins.
final class MergeRows {
    private final Messages messages;

    MergeRows(Messages messages) {
        this.messages = messages;
    }

    /// Fills the grid: field, record that stays, record that goes, result.
    void fill(GridPane grid, List<FieldRow> rows, BiConsumer<FieldRow, Boolean> take) {
        grid.getChildren().removeIf(node -> rowOf(node) > 0);
        for (int i = 0; i < rows.size(); i++) {
            FieldRow row = rows.get(i);
            Label label = line(row.label());
            label.getStyleClass().add("text-muted");
            Label result = line(row.result());
            result.getStyleClass().add("text-bold");
            if (row.differs()) {
                ToggleGroup choice = new ToggleGroup();
                RadioButton stays = radio(row, row.stays(), "stays", !row.fromOther(), choice);
                RadioButton goes = radio(row, row.goes(), "goes", row.fromOther(), choice);
                goes.selectedProperty().subscribe((before, selected) -> take.accept(row, selected));
                grid.addRow(i + 1, label, stays, goes, result);
            } else {
                Label same = line(row.stays());
                GridPane.setColumnSpan(same, 2);
                grid.add(label, 0, i + 1);
                grid.add(same, 1, i + 1);
                grid.add(result, 3, i + 1);
            }
        }
    }

    /// A line for each entry.
    List<Node> entries(List<EntryRow> rows, BiConsumer<EntryRow, Boolean> voidTwin) {
        List<Node> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            Label none = line(messages.get("merge.no-entries"));
            none.getStyleClass().add("text-muted");
            lines.add(none);
        }
        for (EntryRow row : rows) {
            HBox line = new HBox(10);
            line.setAlignment(Pos.CENTER_LEFT);
            Label text = line(row.text());
            text.setGraphic(new FontIcon(row.moves() ? "fth-corner-down-right" : "fth-check"));
            HBox.setHgrow(text, Priority.ALWAYS);
            Label from = line(messages.get(row.moves() ? "merge.moves" : "merge.is-there"));
            from.getStyleClass().add("text-muted");
            from.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(text, from);
            if (!row.inForce()) {
                Label voided = line(messages.get("merge.voided-before"));
                voided.getStyleClass().add("text-muted");
                line.getChildren().add(voided);
            }
            if (row.twin()) {
                CheckBox box = new CheckBox(messages.get("merge.void-twin"));
                box.setId("twin-" + row.id().value());
                box.setSelected(row.voided());
                box.setDisable(!row.mayVoid() && !row.voided());
                box.setMinWidth(Region.USE_PREF_SIZE);
                box.setAccessibleText(messages.get("merge.void-twin") + ": " + row.text());
                box.selectedProperty().subscribe((before, selected) -> voidTwin.accept(row, selected));
                line.getChildren().add(box);
            }
            lines.add(line);
        }
        return lines;
    }

    private static RadioButton radio(FieldRow row, String text, String side, boolean selected, ToggleGroup choice) {
        RadioButton button = new RadioButton(text);
        button.setId(side + "-" + row.field());
        button.setToggleGroup(choice);
        button.setSelected(selected);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(row.label() + ": " + text);
        return button;
    }

    private static Label line(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static int rowOf(Node node) {
        Integer row = GridPane.getRowIndex(node);
        return row == null ? 0 : row;
    }
}
