package org.dosedesk.ui.kit.table;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.TextAlignment;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.text.DateText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.WrappedHeading;
import org.jspecify.annotations.Nullable;

/// A table whose view says what its columns hold and what opening a row means; widths, keys, copying and the place
/// in
/// it are the same in all tables. FX thread only.
public final class Table<R> {
    private final TableView<R> view;
    private final Messages messages;
    private final Map<TableColumn<R, ?>, Function<R, String>> words = new LinkedHashMap<>();
    private final ColumnWidths<R> widths;
    private final TableKeys<R> keys;

    private Table(TableView<R> view, Messages messages) {
        this.view = view;
        this.messages = messages;
        widths = new ColumnWidths<>(view);
        keys = new TableKeys<>(view, words);
        view.setColumnResizePolicy(widths::resize);
        view.placeholderProperty().subscribe(Table::wrap);
    }

    // What an empty table says is read whole.
    private static void wrap(@Nullable Node placeholder) {
        if (placeholder instanceof Label said) {
            said.setWrapText(true);
            said.setTextAlignment(TextAlignment.CENTER);
        }
    }

    /// Makes a table of a view, in the language of these texts.
    public static <R> Table<R> of(TableView<R> view, Messages messages) {
        return new Table<>(view, messages);
    }

    /// A column of names: they sort as the Kazakh alphabet has them and are never cut.
    public Table<R> name(TableColumn<R, String> column, Function<R, String> text) {
        return words(column, Kind.NAME, text);
    }

    /// A column of words.
    public Table<R> text(TableColumn<R, String> column, Function<R, String> text) {
        return words(column, Kind.TEXT, text);
    }

    /// A column of sentences, in as many lines as each takes.
    public Table<R> sentence(TableColumn<R, String> column, Function<R, String> text) {
        words(column, Kind.SENTENCE, text);
        column.setCellFactory(made -> new SentenceCell<>());
        return this;
    }

    /// A column of names that wrap, in cells of the view's own.
    public Table<R> wrappedName(TableColumn<R, String> column, Function<R, String> text) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        return add(column, Kind.WRAPPED_NAME, text);
    }

    /// A column of words that come or change while they are shown: only those that come to sight are asked for.
    public Table<R> changing(TableColumn<R, String> column, Function<R, ObservableValue<String>> text) {
        return changing(column, Kind.TEXT, text);
    }

    /// A column of names that come or change while they are shown.
    public Table<R> changingName(TableColumn<R, String> column, Function<R, ObservableValue<String>> text) {
        return changing(column, Kind.NAME, text);
    }

    /// A column of moments that come or change while they are shown.
    public Table<R> changingDigits(TableColumn<R, String> column, Function<R, ObservableValue<String>> text) {
        return changing(column, Kind.DATE, text);
    }

    private Table<R> changing(TableColumn<R, String> column, Kind kind, Function<R, ObservableValue<String>> text) {
        column.setCellFactory(made -> new WordsCell<>(widths));
        column.setCellValueFactory(cell -> text.apply(cell.getValue()));
        column.setComparator(KazakhOrder.INSTANCE);
        add(column, kind, row -> Objects.toString(text.apply(row).getValue(), ""));
        widths.asSeen(column);
        return this;
    }

    /// A column of dates.
    public Table<R> date(TableColumn<R, LocalDate> column, Function<R, @Nullable LocalDate> day) {
        column.setCellFactory(made -> new DateCell<>());
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(day.apply(cell.getValue())));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        return add(column, Kind.DATE, row -> {
            LocalDate shown = day.apply(row);
            return shown == null ? "" : DateText.show(shown);
        });
    }

    /// A column of statuses.
    public Table<R> status(
            TableColumn<R, RevaccinationStatus> column, Function<R, @Nullable RevaccinationStatus> status) {
        return status(column, status, "");
    }

    /// A column of statuses.
    ///
    /// @param none says that there is none
    public Table<R> status(
            TableColumn<R, RevaccinationStatus> column,
            Function<R, @Nullable RevaccinationStatus> status,
            String none) {
        column.setCellFactory(made -> new StatusCell<>(messages, none));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(status.apply(cell.getValue())));
        column.setComparator(Comparator.nullsLast(Comparator.naturalOrder()));
        return add(column, Kind.STATUS, row -> {
            RevaccinationStatus shown = status.apply(row);
            return shown == null ? none : StatusLabel.text(messages, shown);
        });
    }

    /// A column of numbers.
    public Table<R> count(TableColumn<R, Number> column, Function<R, ? extends Number> number) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(number.apply(cell.getValue())));
        right(column);
        return add(column, Kind.COUNT, row -> number.apply(row).toString());
    }

    /// A column of numbers that are texts already.
    public Table<R> digits(TableColumn<R, String> column, Function<R, String> number) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(number.apply(cell.getValue())));
        right(column);
        return add(column, Kind.COUNT, number);
    }

    /// A column of boxes. Space ticks the selected rows; Tab passes the boxes by.
    public Table<R> box(TableColumn<R, Boolean> column, Function<R, Property<Boolean>> ticked) {
        column.setCellFactory(made -> new BoxCell<>(ticked));
        column.setCellValueFactory(cell -> ticked.apply(cell.getValue()));
        keys.tick(ticked);
        widths.add(column, Kind.BOX);
        return this;
    }

    /// What Space does with the selected rows, where ticking them one by one would cost too much.
    public Table<R> ticks(Consumer<List<R>> action) {
        keys.tickAll(action);
        return this;
    }

    /// A column that shows its words in cells of the view's own.
    public Table<R> cells(TableColumn<R, ?> column, Function<R, String> text) {
        return add(column, Kind.TEXT, text);
    }

    /// What Enter and a double click on a row do.
    public Table<R> opens(Consumer<R> open) {
        keys.open(open);
        return this;
    }

    /// Several rows can be selected at once.
    public Table<R> several() {
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        return this;
    }

    /// Adds a column of this heading.
    public <T> TableColumn<R, T> column(String id, String heading) {
        TableColumn<R, T> column = new TableColumn<>(heading);
        column.setId(id);
        column.setSortable(false);
        view.getColumns().add(column);
        return column;
    }

    /// Adds a column whose heading is drawn in another way than in a line.
    ///
    /// @param heading the same in words, for the clipboard
    public <T> TableColumn<R, T> column(String id, String heading, Node drawn) {
        TableColumn<R, T> column = column(id, "");
        column.setGraphic(drawn);
        column.getProperties().put(TableKeys.HEADING, heading);
        return column;
    }

    /// Adds a column whose heading wraps: it wants no more room than its longest word.
    public <T> TableColumn<R, T> narrowColumn(String id, String heading) {
        return column(id, heading, new WrappedHeading(heading));
    }

    /// Takes all columns and rows away.
    public void clear() {
        view.getItems().clear();
        view.getColumns().clear();
        words.clear();
        widths.clear();
    }

    /// What stays the same of a row when its content changes: whoever was selected is selected after a refresh.
    public Table<R> keyed(Function<R, Object> identity) {
        view.getProperties().put(KeptSelection.class, new KeptSelection<>(view, identity));
        return this;
    }

    /// Shows these rows, sorted by the columns that are clicked.
    public Table<R> sorted(ObservableList<R> rows) {
        SortedList<R> sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(view.comparatorProperty());
        view.setItems(sorted);
        return this;
    }

    private Table<R> words(TableColumn<R, String> column, Kind kind, Function<R, String> text) {
        column.setCellFactory(made -> new WordsCell<>(null));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setComparator(KazakhOrder.INSTANCE);
        return add(column, kind, text);
    }

    private static void right(TableColumn<?, ?> column) {
        if (!column.getStyleClass().contains("number")) {
            column.getStyleClass().add("number");
        }
    }

    private Table<R> add(TableColumn<R, ?> column, Kind kind, Function<R, String> text) {
        words.put(column, text);
        widths.add(column, kind);
        return this;
    }
}
