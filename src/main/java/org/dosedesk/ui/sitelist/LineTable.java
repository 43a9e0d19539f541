package org.dosedesk.ui.sitelist;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.jspecify.annotations.Nullable;

/// How the table shows the workers: the space bar puts them on the list or takes them off, Enter opens their card.
final class LineTable {
    private LineTable() {}

    static void bind(TableView<Line> table, Messages messages, SiteListViewModel vm, Consumer<Line> open) {
        table.setItems(vm.lines());
        table.setAccessibleText(messages.get("sitelist.title"));
        table.getColumns().add(marks(messages, vm::chooseAll));
        table.getColumns().add(text(messages.get("sitelist.column.name"), 200, Line::name));
        table.getColumns()
                .add(text(messages.get("sitelist.column.birth"), 108, line -> DateText.show(line.birthDate())));
        table.getColumns().add(text(messages.get("sitelist.column.workshop"), 120, Line::workshop));
        table.getColumns().add(text(messages.get("sitelist.column.due"), 108, line -> DateText.show(line.dueSince())));
        table.getColumns().add(status(messages));
        keys(table, open);
    }

    private static TableColumn<Line, String> text(String title, double width, Function<Line, String> text) {
        TableColumn<Line, String> column = column(title, width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(c -> new TextCell());
        return column;
    }

    private static TableColumn<Line, RevaccinationStatus> status(Messages messages) {
        TableColumn<Line, RevaccinationStatus> column = column(messages.get("sitelist.column.status"), 176);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(cell.getValue().status()));
        column.setCellFactory(c -> new StatusCell(messages));
        return column;
    }

    private static TableColumn<Line, Line> marks(Messages messages, Consumer<Boolean> chooseAll) {
        CheckBox all = new CheckBox();
        all.setSelected(true);
        all.setAccessibleText(messages.get("sitelist.choose-all"));
        all.setTooltip(new Tooltip(messages.get("sitelist.choose-all")));
        all.setOnAction(event -> chooseAll.accept(all.isSelected()));
        TableColumn<Line, Line> column = column("", 40);
        column.setMaxWidth(40);
        column.setGraphic(all);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(c -> new MarkCell());
        return column;
    }

    private static <T> TableColumn<Line, T> column(String title, double width) {
        TableColumn<Line, T> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 108));
        column.setSortable(false);
        return column;
    }

    private static void keys(TableView<Line> table, Consumer<Line> open) {
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

    private static final class TextCell extends TableCell<Line, String> {
        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
            setTooltip(empty || item == null || item.isEmpty() ? null : new Tooltip(item));
        }
    }

    private static final class StatusCell extends TableCell<Line, RevaccinationStatus> {
        private final Messages messages;

        StatusCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(@Nullable RevaccinationStatus item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : new StatusLabel(messages, item));
        }
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
