package org.dosedesk.ui.entry.backlog;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The table of the rows entered: state and remarks stand in words beside icon and colour.
final class BacklogTable {
    private final Messages messages;
    private final BacklogViewModel vm;

    BacklogTable(Messages messages, BacklogViewModel vm) {
        this.messages = messages;
        this.vm = vm;
    }

    /// @param correct begins to correct a row
    void fill(TableView<BacklogRow> table, Consumer<BacklogRow> correct) {
        Table<BacklogRow> all = Table.of(table, messages).opens(correct);
        all.digits(column(all, "number"), row -> String.valueOf(row.number()));
        TableColumn<BacklogRow, BacklogRow.State> state = all.column("state", messages.get("backlog.table.state"));
        state.setCellValueFactory(
                cell -> new SimpleObjectProperty<>(cell.getValue().state()));
        state.setCellFactory(any -> new StateCell(messages));
        all.cells(state, row -> BacklogText.state(messages, row.state()));
        all.name(column(all, "name"), BacklogTable::name);
        all.text(column(all, "born"), row -> of(row, person -> DateText.show(person.birthDate())));
        all.text(column(all, "workshop"), row -> of(row, Person::workshop));
        all.text(column(all, "vaccine"), this::vaccine);
        all.text(column(all, "date"), BacklogTable::date);
        all.text(
                column(all, "lot"),
                row -> Objects.requireNonNullElse(row.draft().lot(), messages.get("backlog.lot-unknown")));
        TableColumn<BacklogRow, String> remarks = column(all, "remarks");
        all.sentence(remarks, row -> BacklogText.remarks(messages, vm, row));
        remarks.setCellFactory(any -> new WrappedCell());
        table.setAccessibleText(messages.get("backlog.rows"));
    }

    private String vaccine(BacklogRow row) {
        Vaccine product = row.vaccine();
        return product == null ? "" : messages.get("common.vaccine." + product.code());
    }

    // Of a row set aside without a worker, what was typed to find one.
    private static String name(BacklogRow row) {
        BacklogRow.Typed typed = row.typed();
        return row.person() == null && typed != null ? typed.who() : of(row, Person::name);
    }

    private static String of(BacklogRow row, Function<Person, String> text) {
        Person person = row.person();
        return person == null ? "" : text.apply(person);
    }

    private static String date(BacklogRow row) {
        BacklogRow.Typed typed = row.typed();
        if (typed != null) {
            return typed.date();
        }
        return row.draft().date() == null ? "" : DateText.show(row.draft().date());
    }

    private TableColumn<BacklogRow, String> column(Table<BacklogRow> all, String id) {
        return all.column(id, messages.get("backlog.table." + id));
    }

    private static final class StateCell extends TableCell<BacklogRow, BacklogRow.State> {
        private final Messages messages;

        StateCell(Messages messages) {
            this.messages = messages;
        }

        @Override
        protected void updateItem(BacklogRow.@Nullable State state, boolean empty) {
            super.updateItem(state, empty);
            getStyleClass().removeAll("row-saved", "row-not-saved", "row-quiet");
            if (empty || state == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(BacklogText.state(messages, state));
            setGraphic(new FontIcon(
                    switch (state) {
                        case WAITING -> "fth-clock";
                        case SAVED -> "fth-check-circle";
                        case NOT_SAVED -> "fth-alert-octagon";
                        case SET_ASIDE -> "fth-inbox";
                        case UNDONE -> "fth-rotate-ccw";
                    }));
            getStyleClass()
                    .add(
                            switch (state) {
                                case SAVED -> "row-saved";
                                case NOT_SAVED, SET_ASIDE -> "row-not-saved";
                                case WAITING, UNDONE -> "row-quiet";
                            });
        }
    }

    private static final class WrappedCell extends TableCell<BacklogRow, String> {
        private final Text words = new Text();

        WrappedCell() {
            words.wrappingWidthProperty().bind(widthProperty().subtract(18));
            words.getStyleClass().add("remark");
            setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            words.setText(text == null ? "" : text);
            setGraphic(empty || text == null || text.isEmpty() ? null : words);
        }
    }
}
