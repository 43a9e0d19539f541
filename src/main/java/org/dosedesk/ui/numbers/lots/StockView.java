package org.dosedesk.ui.numbers.lots;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.dosedesk.domain.lot.LotStock;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lots at hand and the form that registers and corrects them: Enter on a lot tells who got it, F2 corrects it,
/// Delete voids it.
public final class StockView {
    private final LotsViewModel vm;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;
    private Runnable onTrace = () -> {};

    @FXML
    private Parent root;

    @FXML
    private TableView<LotStock> stock;

    @FXML
    private Button makeDefault;

    @FXML
    private Button trace;

    @FXML
    private Button correct;

    @FXML
    private Button voidLot;

    @FXML
    private Label formTitle;

    @FXML
    private ComboBox<Vaccine> vaccine;

    @FXML
    private TextField number;

    @FXML
    private TextField expiry;

    @FXML
    private TextField received;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    @FXML
    private Pane card;

    @FXML
    private Pane vaccineMark;

    @FXML
    private Pane numberMark;

    @FXML
    private Pane expiryMark;

    @FXML
    private Pane receivedMark;

    @FXML
    private Label formFailure;

    @FXML
    private Label failure;

    /// Shows a view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public StockView(
            LotsViewModel vm, Navigation navigation, Dialogs dialogs, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    /// Tells what is to be done when somebody asks who got a lot.
    public void onTrace(Runnable show) {
        onTrace = show;
    }

    @FXML
    private void initialize() {
        initializeTable();
        initializeForm();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    }

    private void initializeTable() {
        Table<LotStock> table = Table.of(stock, messages)
                .opens(this::trace)
                .keyed(lot -> lot.lot().id());
        table.text(
                column(table, "vaccine"),
                lot -> LotText.vaccine(messages, vm.vaccine(lot.lot()).code()));
        table.name(column(table, "lot"), lot -> lot.lot().number());
        table.text(column(table, "expiry"), lot -> day(lot.lot().expiry()));
        table.digits(column(table, "received"), lot -> number(lot.lot().received()));
        table.digits(column(table, "given"), lot -> String.valueOf(lot.given()));
        table.digits(column(table, "left"), lot -> number(lot.left()));
        TableColumn<LotStock, String> state = column(table, "state");
        table.text(state, lot -> LotText.state(messages, lot));
        state.setCellFactory(any -> new StateCell());
        stock.setItems(vm.stock());
        Label empty = new Label(messages.get("lots.stock.empty"));
        empty.setWrapText(true);
        stock.setPlaceholder(empty);
        var none = stock.getSelectionModel().selectedItemProperty().isNull();
        makeDefault.disableProperty().bind(none);
        trace.disableProperty().bind(none);
        correct.disableProperty().bind(none);
        voidLot.disableProperty().bind(none);
        makeDefault
                .textProperty()
                .bind(stock.getSelectionModel()
                        .selectedItemProperty()
                        .map(lot -> messages.get(lot.today() ? "lots.not-today" : "lots.make-today"))
                        .orElse(messages.get("lots.make-today")));
        makeDefault.setOnAction(event -> withSelected(vm::toggleDefault));
        trace.setOnAction(event -> withSelected(this::trace));
        correct.setOnAction(event -> withSelected(this::correct));
        voidLot.setOnAction(event -> withSelected(lot -> voidLot(lot.lot())));
    }

    private void initializeForm() {
        LotForm form = vm.form();
        formTitle
                .textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Lot lot = form.corrected().get();
                            return lot == null
                                    ? messages.get("lots.form.new")
                                    : messages.get("lots.form.correct", lot.number());
                        },
                        form.corrected()));
        failure.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            Exception failed = vm.failure().get();
                            return failed == null ? "" : Failures.sentence(messages, failed);
                        },
                        vm.failure()));
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        Completion.offer(number, () -> vm.written().lots(form.vaccine.get()));
        new FormControls(form.form(), card)
                .quickCombo(vaccine, vm.vaccines(), form.vaccine, product -> LotText.vaccine(messages, product.code()))
                .mark(vaccineMark, form.vaccine)
                .text(number, form.number)
                .mark(numberMark, form.number)
                .text(expiry, form.expiry)
                .mark(expiryMark, form.expiry)
                .text(received, form.received)
                .mark(receivedMark, form.received)
                .failure(formFailure)
                .listen(save, cancel, () -> vm.save(number::requestFocus), mayDiscard, () -> {
                    form.begin(null);
                    stock.requestFocus();
                });
    }

    private void onKey(KeyEvent event) {
        boolean inTable = stock.isFocused();
        boolean done = switch (event.getCode()) {
            case F2 -> inTable && withSelected(this::correct);
            case DELETE -> inTable && withSelected(lot -> voidLot(lot.lot()));
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean withSelected(Consumer<LotStock> action) {
        LotStock lot = stock.getSelectionModel().getSelectedItem();
        if (lot != null) {
            action.accept(lot);
        }
        return lot != null;
    }

    private void trace(LotStock lot) {
        vm.trace(lot.lot());
        onTrace.run();
    }

    private void correct(LotStock lot) {
        if (!vm.unsaved() || mayDiscard.getAsBoolean()) {
            vm.correct(lot.lot());
            number.requestFocus();
        }
    }

    private void voidLot(Lot lot) {
        String what = LotText.vaccine(messages, vm.vaccine(lot).code()) + " " + lot.number();
        dialogs.askVoidReason(what)
                .ifPresent(reason -> vm.voidLot(
                        lot,
                        reason,
                        () -> navigation.notice(
                                messages.get("lots.voided-notice", what),
                                messages.get("common.take-back.undo"),
                                () -> vm.restore(lot))));
    }

    private TableColumn<LotStock, String> column(Table<LotStock> table, String id) {
        TableColumn<LotStock, String> column = table.column("stock-" + id, messages.get("lots.table." + id));
        column.setSortable(true);
        return column;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateText.show(day);
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : String.valueOf(number);
    }

    private static final class StateCell extends TableCell<LotStock, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            getStyleClass().removeIf(style -> style.startsWith("lot-"));
            LotStock lot = empty || getTableRow() == null ? null : getTableRow().getItem();
            if (lot == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(text);
            setGraphic(new FontIcon(
                    switch (lot.state()) {
                        case EXPIRED -> "fth-x-octagon";
                        case MORE_GIVEN, EMPTY, FEW_LEFT -> "fth-alert-triangle";
                        case GOOD -> lot.today() ? "fth-star" : "fth-check-circle";
                    }));
            getStyleClass()
                    .add("lot-" + lot.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }
}
