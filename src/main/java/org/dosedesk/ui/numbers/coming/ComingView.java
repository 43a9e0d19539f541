package org.dosedesk.ui.numbers.coming;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.dosedesk.domain.coming.ComingPlan;
import org.dosedesk.domain.coming.DueWorker;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen of what comes next: the number chosen shows its names beside it, Enter there opens the card.
public final class ComingView {
    private final ComingViewModel vm;
    private final Navigation navigation;
    private final Function<String, Optional<Path>> askWhereToSave;
    private final Messages messages;
    private final ComingText words;

    @FXML
    private ComboBox<Integer> weeks;

    @FXML
    private ComboBox<Vaccine> vaccine;

    @FXML
    private TextField inVial;

    @FXML
    private TextField noShows;

    @FXML
    private Label known;

    @FXML
    private Label problem;

    @FXML
    private HBox working;

    @FXML
    private TableView<WeekRow> table;

    @FXML
    private ListView<String> orders;

    @FXML
    private Label whose;

    @FXML
    private TableView<DueWorker> names;

    @FXML
    private TableColumn<DueWorker, String> name;

    @FXML
    private TableColumn<DueWorker, LocalDate> day;

    @FXML
    private TableColumn<DueWorker, String> hold;

    @FXML
    private Button save;

    /// Shows a view-model in the language in use.
    ///
    /// @param askWhereToSave asks for a file, with a suggested name; empty when the user thinks better of it
    public ComingView(
            ComingViewModel vm, Navigation navigation, Function<String, Optional<Path>> askWhereToSave, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.askWhereToSave = askWhereToSave;
        messages = texts.messages();
        words = new ComingText(messages);
    }

    @FXML
    private void initialize() {
        weeks.getItems()
                .setAll(IntStream.rangeClosed(ComingPlan.FEWEST, ComingPlan.MOST)
                        .boxed()
                        .toList());
        weeks.valueProperty().bindBidirectional(vm.weeks());
        vaccine.setConverter(new ReadOnlyConverter<>(value -> words.vaccine(value)));
        inVial.textProperty().bindBidirectional(vm.inVial());
        noShows.textProperty().bindBidirectional(vm.noShows());
        vm.inVial().subscribe(typed -> showOrders());
        vm.noShows().subscribe(typed -> showOrders());
        working.visibleProperty().bind(vm.busyProperty());
        vm.failureProperty().subscribe(failure -> showOrders());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.getSelectionModel().selectedIndexProperty().subscribe(at -> showNames());
        table.getFocusModel().focusedCellProperty().subscribe(at -> showNames());
        setUpNames();
        Table<WeekRow> weekTable = Table.of(table, messages).opens(row -> goToNames());
        vm.comingProperty().subscribe(coming -> show(coming, weekTable));
        table.sceneProperty().subscribe(scene -> vm.watch(scene != null));
        Focus.onShowing(table, table::requestFocus);
    }

    @FXML
    private void stop() {
        vm.stop();
    }

    @FXML
    private void openCard() {
        DueWorker chosen = names.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            navigation.showWorker(chosen.worker());
        }
    }

    @FXML
    private void save() {
        Coming coming = vm.comingProperty().get();
        if (coming == null) {
            return;
        }
        List<List<String>> lines = new ArrayList<>();
        table.getItems().forEach(row -> lines.add(words.line(row, coming)));
        orders.getItems().forEach(order -> lines.add(List.of(order)));
        askWhereToSave
                .apply(messages.get("coming.file-name", coming.plan().asOf()))
                .ifPresent(file -> vm.save(
                        file,
                        words.header(coming),
                        lines,
                        saved -> navigation.notice(messages.get("coming.saved", saved.getFileName()), null, null)));
    }

    private void setUpNames() {
        Table.of(names, messages)
                .name(name, this::sortName)
                .date(day, DueWorker::day)
                .text(hold, words::hold)
                .several()
                .opens(row -> openCard())
                .keyed(DueWorker::worker);
    }

    private void goToNames() {
        if (!names.getItems().isEmpty()) {
            names.requestFocus();
            names.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable Coming coming, Table<WeekRow> weekTable) {
        save.setDisable(coming == null);
        if (coming == null) {
            return;
        }
        // The list comes first: a value that is not in it would be lost.
        vaccine.getItems().setAll(coming.vaccines());
        vaccine.valueProperty().bindBidirectional(vm.vaccine());
        columns(coming, weekTable);
        List<WeekRow> rows = new ArrayList<>();
        rows.add(new WeekRow(WeekRow.Kind.BACKLOG, null));
        coming.plan().list().forEach(week -> rows.add(new WeekRow(WeekRow.Kind.WEEK, week)));
        rows.add(new WeekRow(WeekRow.Kind.TOTAL, null));
        table.getItems().setAll(rows);
        table.getSelectionModel().clearAndSelect(0, table.getColumns().getLast());
        table.scrollToColumnIndex(0);
        known.setText(
                coming.noShowsKnown()
                        ? messages.get("coming.known", coming.noShowPercent(), coming.missed(), coming.asked())
                        : messages.get("coming.assumed", coming.noShowPercent()));
        noShows.setPromptText(String.valueOf(coming.noShowPercent()));
        showOrders();
        showNames();
    }

    private void columns(Coming coming, Table<WeekRow> weekTable) {
        weekTable.clear();
        weekTable.name(weekTable.column("week", messages.get("coming.col.week")), row -> words.row(row, coming.plan()));
        coming.sites().forEach(site -> numbers(weekTable, site.name(), coming, site));
        numbers(weekTable, messages.get("coming.total"), coming, null);
    }

    private static void numbers(Table<WeekRow> weekTable, String title, Coming coming, @Nullable Site site) {
        TableColumn<WeekRow, Number> column = weekTable.narrowColumn(title, title);
        column.setUserData(site);
        weekTable.count(
                column,
                row -> row.people(coming.plan(), site == null ? null : site.id())
                        .size());
    }

    private void showNames() {
        Coming coming = vm.comingProperty().get();
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        if (coming == null || at.getRow() < 0 || at.getRow() >= table.getItems().size()) {
            return;
        }
        Site site = at.getTableColumn() != null && at.getTableColumn().getUserData() instanceof Site one ? one : null;
        WeekRow row = table.getItems().get(at.getRow());
        List<DueWorker> people = new ArrayList<>(row.people(coming.plan(), site == null ? null : site.id()));
        people.sort((a, b) -> KazakhOrder.INSTANCE.compare(sortName(a), sortName(b)));
        whose.setText((site == null ? messages.get("coming.everywhere") : site.name()) + " · "
                + words.row(row, coming.plan()) + ": " + people.size());
        names.getItems().setAll(people);
        names.setPlaceholder(new Label(messages.get("coming.nobody")));
    }

    private String sortName(DueWorker falling) {
        return worker(falling).map(worker -> worker.name().full()).orElse("");
    }

    private Optional<Worker> worker(DueWorker falling) {
        Coming coming = vm.comingProperty().get();
        return coming == null ? Optional.empty() : Optional.of(coming.worker(falling));
    }

    private void showOrders() {
        Coming coming = vm.comingProperty().get();
        Exception failure = vm.failureProperty().get();
        String wrong = failure != null
                ? failure instanceof IOException
                        ? messages.get("coming.not-saved")
                        : Failures.sentence(messages, failure)
                : coming != null && vm.dosesPerVial().isEmpty()
                        ? messages.get("coming.problem.vial")
                        : coming != null && vm.noShowPercent().isEmpty() ? messages.get("coming.problem.share") : "";
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        orders.getItems()
                .setAll(
                        coming == null
                                ? List.of()
                                : coming.sites().stream()
                                        .flatMap(site -> vm.order(site).map(order -> words.order(site, order)).stream())
                                        .toList());
        orders.setPlaceholder(new Label(messages.get("coming.no-orders")));
    }
}
