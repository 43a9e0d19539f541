package org.dosedesk.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class TableTest {
    private static final String LONG = "Абдрахманова-Жұмағалиева Гүлбаршын Нұрмұхамедқызы";

    private record Row(int id, String name, String remark, LocalDate day, BooleanProperty box) {
        Row(int id, String name) {
            this(id, name, "remark " + id, LocalDate.of(2026, 1, 1 + id % 28), new SimpleBooleanProperty());
        }
    }

    private final ObservableList<Row> rows = FXCollections.observableArrayList(
            IntStream.range(0, 60).mapToObj(at -> new Row(at, "Name " + at)).toList());
    private final List<Row> opened = new ArrayList<>();
    private final Screen screen;
    private final TableView<Row> view;
    private final TableColumn<Row, String> name;
    private final TableColumn<Row, String> remark;
    private final Button after;

    TableTest() throws Exception {
        screen = new Screen();
        view = new TableView<>();
        name = new TableColumn<>("Name");
        remark = new TableColumn<>("Ескертпелер мен қосымша мәліметтер");
        after = new Button("after");
    }

    @BeforeEach
    void show() {
        screen.show(() -> {
            TableColumn<Row, Boolean> box = new TableColumn<>();
            TableColumn<Row, LocalDate> day = new TableColumn<>("Day");
            view.getColumns().setAll(List.of(box, name, day, remark));
            name.setId("name");
            remark.setId("remark");
            Table.of(view, Messages.of(Language.ENGLISH))
                    .box(box, Row::box)
                    .name(name, Row::name)
                    .date(day, Row::day)
                    .text(remark, Row::remark)
                    .several()
                    .opens(opened::add)
                    .keyed(Row::id)
                    .sorted(rows);
            return new VBox(view, after);
        });
        screen.run(view::requestFocus);
    }

    @Test
    void enterOpensTheSelectedRow() {
        screen.run(() -> view.getSelectionModel().select(7));
        screen.press(KeyCode.ENTER);
        assertThat(opened).extracting(Row::id).containsExactly(7);
    }

    @Test
    void spaceTicksTheSelectedRowsAndTabLeavesTheTable() {
        screen.run(() -> view.getSelectionModel().selectRange(3, 5));
        screen.press(KeyCode.SPACE);
        assertThat(rows.filtered(row -> row.box().get())).extracting(Row::id).containsExactly(3, 4);
        screen.press(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void selectedRowsAreCopiedAsASpreadsheetTakesThem() {
        screen.run(() -> view.getSelectionModel().selectRange(0, 2));
        screen.pressCtrl(KeyCode.C);
        assertThat(clipboard()).isEqualTo("Name 0\t01.01.2026\tremark 0\nName 1\t02.01.2026\tremark 1");
    }

    @Test
    void whoIsSelectedStaysSoWhenAllRowsAreFresh() {
        screen.run(() -> view.getSelectionModel().select(40));
        screen.run(() -> view.scrollTo(35));
        int first = firstRow();
        screen.run(() -> rows.setAll(rows.stream()
                .map(row -> new Row(row.id(), row.name() + " again"))
                .toList()));
        screen.settle();
        assertThat(view.getSelectionModel().getSelectedItems())
                .extracting(Row::name)
                .containsExactly("Name 40 again");
        assertThat(firstRow()).isEqualTo(first);
        assertThat(view.isFocused()).isTrue();
    }

    @Test
    void columnsFitTheirContentAndTheirHeadingAndShareTheRest() {
        assertThat(widths()).isBetween(view.getWidth() - 25, view.getWidth());
        double heading = remark.getWidth();
        screen.run(() -> rows.add(new Row(99, LONG)));
        screen.settle();
        screen.run(() -> view.scrollTo(60));
        screen.settle();
        assertThat(uncut(name)).isTrue();
        assertThat(widths()).isBetween(view.getWidth() - 25, view.getWidth());
        assertThat(remark.getWidth()).isBetween(200.0, heading);
    }

    @Test
    void aListThatIsEmptyAtFirstIsFollowedToo() {
        ObservableList<Row> late = FXCollections.observableArrayList();
        screen.run(() -> view.setItems(FXCollections.observableArrayList()));
        screen.run(() -> view.setItems(late));
        screen.run(() -> late.add(new Row(99, LONG)));
        screen.settle();
        assertThat(uncut(name)).isTrue();
    }

    @Test
    void aWidthSetByHandStaysAndIsRemembered() {
        List<String> remembered = new ArrayList<>();
        TableMemory memory = new TableMemory(Map.of(), (table, line) -> remembered.add(line));
        screen.run(() -> memory.attach("table", view));
        assertThat(remembered).isEmpty();
        screen.run(() -> view.resizeColumn(name, 111.0));
        double wide = name.getWidth();
        screen.run(() -> rows.add(new Row(99, LONG + LONG + LONG)));
        screen.settle();
        assertThat(name.getWidth()).isEqualTo(wide);
        assertThat(remembered.getLast())
                .contains("name:" + Math.round(wide) + ":1")
                .contains("remark:0:1");
    }

    private double widths() {
        return view.getColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private int firstRow() {
        return view.lookupAll(".table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && !row.isEmpty())
                .mapToInt(node -> ((TableRow<?>) node).getIndex())
                .min()
                .orElse(-1);
    }

    private boolean uncut(TableColumn<Row, ?> column) {
        return view.lookupAll(".table-cell").stream()
                .filter(node -> node instanceof TableCell<?, ?> cell && column.equals(cell.getTableColumn()))
                .map(TableCell.class::cast)
                .filter(cell -> cell.getText() != null)
                .allMatch(cell -> CellWidths.ofWords(cell) <= cell.getWidth());
    }

    private String clipboard() {
        String[] text = new String[1];
        screen.run(() -> text[0] = Clipboard.getSystemClipboard().getString());
        return text[0];
    }

    @Test
    void otherColumnsAreAsWideAsTheLongestWordOfTheirHeadingsAndAreCopiedUnderThem() {
        screen.run(() -> {
            Table<Row> table = Table.of(view, Messages.of(Language.ENGLISH));
            view.setItems(FXCollections.observableArrayList(rows));
            table.clear();
            table.name(table.column("who", "Name"), Row::name);
            table.digits(table.narrowColumn("id", "Исполнительная дирекция"), row -> String.valueOf(row.id()));
            view.getItems().setAll(rows);
            view.getSelectionModel().select(2);
        });
        screen.settle();
        assertThat(view.getColumns().getLast().getWidth()).isBetween(100.0, 200.0);
        screen.run(
                () -> view.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.C, true, true, false, false)));
        String copied = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied).isEqualTo("Name\tИсполнительная дирекция\nName 2\t2");
    }
}
