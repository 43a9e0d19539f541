package org.dosedesk.ui.sitelist;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.jspecify.annotations.Nullable;

/// How the table shows the workers: the space bar puts them on the list or takes them off, Enter opens their card.
final class LineTable {
    private LineTable() {}

    static void text(TableColumn<Line, String> column, Function<Line, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                setTooltip(empty || item == null || item.isEmpty() ? null : new Tooltip(item));
            }
        });
    }

    static void status(TableColumn<Line, RevaccinationStatus> column, Messages messages) {
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().status()));
        column.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable RevaccinationStatus item, boolean empty) {
                super.updateItem(item, empty);
                Label label = empty || item == null ? null : new StatusLabel(messages, item);
                setGraphic(label);
            }
        });
    }

    static void marks(TableColumn<Line, Line> column, Messages messages, Consumer<Boolean> chooseAll) {
        CheckBox all = new CheckBox();
        all.setSelected(true);
        all.setAccessibleText(messages.get("sitelist.choose-all"));
        all.setTooltip(new Tooltip(messages.get("sitelist.choose-all")));
        all.setOnAction(event -> chooseAll.accept(all.isSelected()));
        column.setGraphic(all);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new MarkCell());
    }

    static void keys(TableView<Line> table, Consumer<Line> open) {
        table.setOnKeyPressed(event -> {
            Line line = table.getSelectionModel().getSelectedItem();
            if (line == null) {
                return;
            }
            if (event.getCode() == KeyCode.SPACE) {
                line.chosenProperty().set(!line.chosenProperty().get());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                open.accept(line);
                event.consume();
            }
        });
    }

    private static final class MarkCell extends TableCell<Line, Line> {
        private final CheckBox box = new CheckBox();
        private @Nullable Line shown;

        MarkCell() {
            box.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable Line item, boolean empty) {
            super.updateItem(item, empty);
            if (shown != null) {
                box.selectedProperty().unbindBidirectional(shown.chosenProperty());
            }
            shown = empty ? null : item;
            if (shown == null) {
                setGraphic(null);
                return;
            }
            box.selectedProperty().bindBidirectional(shown.chosenProperty());
            box.setAccessibleText(shown.name());
            setGraphic(box);
        }
    }
}
