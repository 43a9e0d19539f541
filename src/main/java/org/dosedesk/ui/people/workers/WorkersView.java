package org.dosedesk.ui.people.workers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;
import javafx.collections.WeakSetChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ComboValue;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;

/// The table of workers.
public final class WorkersView {
    private static final KeyCombination REGISTER = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination ADD = KeyCombination.valueOf("Shortcut+N");

    private final WorkersViewModel vm;
    private final GroupMenu.Adding adding;
    private final Navigation navigation;
    private final Messages messages;
    private @Nullable StatusFilter statusFilter;
    // Held here because the set of chosen statuses outlives the view and holds it weakly.
    private final SetChangeListener<RevaccinationStatus> onStatuses = change -> showStatuses();

    @FXML
    private Parent root;

    @FXML
    private Label counts;

    @FXML
    private Button add;

    @FXML
    private Button open;

    @FXML
    private MenuButton group;

    @FXML
    private Button registerDose;

    @FXML
    private TextField search;

    @FXML
    private ComboBox<Choice> site;

    @FXML
    private ComboBox<Choice> unit;

    @FXML
    private ComboBox<Choice> workshop;

    @FXML
    private CheckComboBox<RevaccinationStatus> statuses;

    @FXML
    private Button clear;

    @FXML
    private TableView<WorkerRow> table;

    @FXML
    private TableColumn<WorkerRow, String> name;

    @FXML
    private TableColumn<WorkerRow, LocalDate> birth;

    @FXML
    private TableColumn<WorkerRow, String> number;

    @FXML
    private TableColumn<WorkerRow, String> workshopColumn;

    @FXML
    private TableColumn<WorkerRow, String> unitColumn;

    @FXML
    private TableColumn<WorkerRow, String> siteColumn;

    @FXML
    private TableColumn<WorkerRow, RevaccinationStatus> status;

    @FXML
    private TableColumn<WorkerRow, LocalDate> due;

    @FXML
    private TableColumn<WorkerRow, String> last;

    /// Shows the workers of this view-model in the language in use.
    ///
    /// @param adding puts the chosen workers into a group
    public WorkersView(WorkersViewModel vm, Navigation navigation, GroupMenu.Adding adding, Texts texts) {
        this.adding = adding;
        this.vm = vm;
        this.navigation = navigation;
        this.messages = texts.messages();
    }

    /// Puts the focus into the search and marks what is typed there.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(vm.filters().search());
        Focus.onShowing(root, this::focusSearch);
        search.setOnKeyPressed(this::onSearchKey);
        choose(site, vm.sites(), vm.filters().site(), "workers.all-sites");
        choose(unit, vm.units(), vm.filters().unit(), "workers.all-units");
        choose(workshop, vm.workshops(), vm.filters().workshop(), "workers.all-workshops");
        statusFilter = new StatusFilter(statuses, vm.filters().statuses(), messages);
        vm.filters().statuses().addListener(new WeakSetChangeListener<>(onStatuses));
        clear.setOnAction(event -> {
            vm.filters().clear();
            search.requestFocus();
        });
        counts.textProperty().bind(vm.counts().map(n -> messages.get("workers.counts", n.shown(), n.all())));
        initializeColumns();
        initializeTable();
    }

    private void initializeColumns() {
        Table.of(table, messages)
                .name(name, WorkerRow::name)
                .date(birth, WorkerRow::birthDate)
                .digits(number, WorkerRow::number)
                .text(workshopColumn, row -> row.workshop().name())
                .text(unitColumn, row -> row.unit().name())
                .text(siteColumn, this::site)
                .status(status, WorkerRow::status)
                .date(due, WorkerRow::dueOn)
                .text(last, this::last)
                .several()
                .opens(row -> navigation.showWorker(row.id()))
                .keyed(WorkerRow::id);
    }

    private String site(WorkerRow row) {
        String name = row.site().name();
        return row.hosted() ? messages.get("workers.hosted", name) : name;
    }

    private String last(WorkerRow row) {
        LocalDate day = row.lastDose();
        return row.lastVaccine() == null
                ? ""
                : (day == null ? "" : DateText.show(day)) + " · " + messages.get("common.vaccine." + row.lastVaccine());
    }

    private void initializeTable() {
        table.setItems(vm.rows());
        table.setSortPolicy(sorted -> {
            vm.order()
                    .set(sorted.getSortOrder().stream()
                            .findFirst()
                            .map(WorkersView::order)
                            .orElse(RowOrder.BY_NAME));
            return true;
        });
        table.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> vm.selected().set(row));
        shown(vm.selected()).subscribe(row -> {
            if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(row);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (REGISTER.match(event) && vm.selected().get() != null) {
                registerForSelected();
                event.consume();
            } else if (ADD.match(event)) {
                navigation.editWorker(null);
                event.consume();
            }
        });
        add.setOnAction(event -> navigation.editWorker(null));
        ObservableValue<Boolean> nobody = vm.selected().map(row -> false).orElse(true);
        GroupMenu.fill(group, messages, this::chosen, nobody, adding, navigation);
        open.disableProperty().bind(nobody);
        open.setOnAction(event -> openSelected());
        registerDose.disableProperty().bind(nobody);
        registerDose.setOnAction(event -> registerForSelected());
        table.placeholderProperty()
                .bind(vm.filling().map(filling -> Placeholder.of(filling, vm, navigation, messages)));
    }

    private void onSearchKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, DOWN -> {
                if (event.getCode() == KeyCode.ENTER && vm.rows().size() == 1) {
                    navigation.showWorker(vm.rows().getFirst().id());
                } else if (!vm.rows().isEmpty()) {
                    table.getSelectionModel().selectFirst();
                    table.requestFocus();
                }
                event.consume();
            }
            case ESCAPE -> {
                if (!search.getText().isEmpty()) {
                    search.clear();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private List<Id<Worker>> chosen() {
        return table.getSelectionModel().getSelectedItems().stream()
                .map(WorkerRow::id)
                .toList();
    }

    private void openSelected() {
        WorkerRow row = vm.selected().get();
        if (row != null) {
            navigation.showWorker(row.id());
        }
    }

    private void registerForSelected() {
        WorkerRow row = vm.selected().get();
        if (row != null) {
            navigation.registerDose(row.id());
        }
    }

    private void showStatuses() {
        if (statusFilter != null) {
            statusFilter.show();
        }
    }

    private void choose(
            ComboBox<Choice> combo, ObservableList<Choice> choices, ObjectProperty<Choice> chosen, String anyKey) {
        String any = messages.get(anyKey);
        combo.setItems(choices);
        combo.setConverter(new ReadOnlyConverter<>(any, choice -> choice.isAny() ? any : choice.name()));
        ComboValue.tie(root, combo, chosen);
    }

    // Listens only while the view is on a screen: the view-model outlives it.
    private <T extends @Nullable Object> ObservableValue<T> shown(ObservableValue<T> value) {
        return value.when(root.sceneProperty().map(Objects::nonNull).orElse(false));
    }

    private static RowOrder order(TableColumn<WorkerRow, ?> column) {
        return new RowOrder(
                RowOrder.Column.valueOf(column.getId().toUpperCase(Locale.ROOT)),
                column.getSortType() == TableColumn.SortType.DESCENDING);
    }
}
