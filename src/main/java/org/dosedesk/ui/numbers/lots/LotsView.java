package org.dosedesk.ui.numbers.lots;

import java.util.Set;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.lot.KnownLot;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.jspecify.annotations.Nullable;

/// The screen of the lots: those at hand, who got which, doses after expiry, and unknown lots.
public final class LotsView {
    private final LotsViewModel vm;
    private final Parent stock;
    private final Navigation navigation;
    private final Dialogs dialogs;
    private final Messages messages;
    private boolean straightToTable;

    @FXML
    private Parent root;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab stockTab;

    @FXML
    private Tab whoTab;

    @FXML
    private Tab expiredTab;

    @FXML
    private Tab unknownTab;

    @FXML
    private TextField search;

    @FXML
    private ListView<KnownLot> known;

    @FXML
    private Label traced;

    @FXML
    private TableView<LotLine> who;

    @FXML
    private TableView<LotLine> expired;

    @FXML
    private TableView<LotLine> unknown;

    @FXML
    private Button exportWho;

    @FXML
    private Button exportExpired;

    @FXML
    private Button exportUnknown;

    /// Shows a view-model in the language in use.
    ///
    /// @param stock the pane of the lots at hand, a [StockView]'s
    public LotsView(LotsViewModel vm, Parent stock, Navigation navigation, Dialogs dialogs, Texts texts) {
        this.vm = vm;
        this.stock = stock;
        this.navigation = navigation;
        this.dialogs = dialogs;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        stockTab.setContent(stock);
        LinesTable.fill(who, vm.who(), messages, navigation, Set.of("expiry"), messages.get("lots.who.empty"));
        LinesTable.fill(
                expired,
                vm.afterExpiry(),
                messages,
                navigation,
                Set.of("voided", "clinic"),
                messages.get("lots.expired.empty"));
        LinesTable.fill(
                unknown,
                vm.unknown(),
                messages,
                navigation,
                Set.of("voided", "lot", "expiry", "reactions"),
                messages.get("lots.unknown.empty"));
        expiredTab
                .textProperty()
                .bind(Bindings.size(vm.afterExpiry()).map(count -> messages.get("lots.tab.expired", count)));
        unknownTab
                .textProperty()
                .bind(Bindings.size(vm.unknown()).map(count -> messages.get("lots.tab.unknown", count)));
        exports(exportWho, who, "lots.file.who");
        exports(exportExpired, expired, "lots.file.expired");
        exports(exportUnknown, unknown, "lots.file.unknown");
        initializeTrace();
        Focus.onShowing(root, this::focusFirst);
        tabs.getSelectionModel().selectedItemProperty().subscribe((before, after) -> focusAfterLayout());
        root.sceneProperty().subscribe(scene -> vm.watch(scene != null));
    }

    /// Shows who got a lot.
    public void showWho() {
        straightToTable = true;
        tabs.getSelectionModel().select(whoTab);
        who.getSelectionModel().selectFirst();
    }

    // A tab's content is to be seen only after the layout, and what is not to be seen takes no focus.
    private void focusAfterLayout() {
        Scene scene = root.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    focusFirst();
                }
            });
            Platform.requestNextPulse();
        }
    }

    private void initializeTrace() {
        search.textProperty().bindBidirectional(vm.typed());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                known.requestFocus();
                known.getSelectionModel()
                        .select(Math.max(0, known.getSelectionModel().getSelectedIndex()));
            }
        });
        search.setOnAction(event -> {
            if (vm.traced().get() == null && !known.getItems().isEmpty()) {
                known.getSelectionModel().selectFirst();
            }
            who.requestFocus();
            who.getSelectionModel().selectFirst();
        });
        known.setItems(vm.known());
        known.setPlaceholder(new Label(messages.get("lots.known.empty")));
        known.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable KnownLot lot, boolean empty) {
                super.updateItem(lot, empty);
                setText(empty || lot == null ? null : LotText.known(messages, lot));
                setWrapText(true);
                setPrefWidth(0);
            }
        });
        known.getSelectionModel().selectedItemProperty().subscribe(lot -> {
            if (lot != null) {
                vm.traced().set(lot);
            }
        });
        vm.traced().when(root.sceneProperty().map(scene -> true).orElse(false)).subscribe(lot -> {
            if (lot == null) {
                known.getSelectionModel().clearSelection();
            } else {
                known.getSelectionModel().select(lot);
            }
        });
        traced.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            KnownLot lot = vm.traced().get();
                            return lot == null ? "" : LotText.traced(messages, lot, vm.who());
                        },
                        vm.traced(),
                        vm.who()));
    }

    private void exports(Button button, TableView<LotLine> table, String file) {
        button.disableProperty().bind(Bindings.isEmpty(table.getItems()));
        button.setOnAction(event -> dialogs.files()
                .chooseWhereToSaveTable(messages.get(file) + ".csv")
                .ifPresent(path -> vm.export(
                        path,
                        LineColumns.of(messages).stream()
                                .map(LineColumns.Column::title)
                                .toList(),
                        LinesTable.rows(table, messages),
                        () -> navigation.notice(
                                messages.get("lots.exported", String.valueOf(path.getFileName())), null, null),
                        failure -> dialogs.tellWarning(messages.get("lots.not-exported")))));
    }

    private void focusFirst() {
        if (whoTab.isSelected()) {
            (straightToTable ? who : search).requestFocus();
            straightToTable = false;
        } else if (expiredTab.isSelected()) {
            expired.requestFocus();
        } else if (unknownTab.isSelected()) {
            unknown.requestFocus();
        } else {
            stock.lookupAll("#stock").forEach(Node::requestFocus);
        }
    }
}
