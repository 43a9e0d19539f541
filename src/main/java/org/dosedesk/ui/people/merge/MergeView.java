package org.dosedesk.ui.people.merge;

import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// Two records side by side and what becomes of them. Ctrl+Enter merges, Esc leaves.
public final class MergeView {
    private final MergeViewModel vm;
    private final Navigation navigation;
    private final Messages messages;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Candidate> onCandidates = change -> selectFirst();

    @FXML
    private Parent root;

    @FXML
    private Label who;

    @FXML
    private VBox picking;

    @FXML
    private TextField search;

    @FXML
    private ListView<Candidate> candidates;

    @FXML
    private VBox comparing;

    @FXML
    private GridPane fields;

    @FXML
    private VBox entries;

    @FXML
    private Button swap;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button merge;

    /// Shows the merge of this view-model in the language in use.
    public MergeView(MergeViewModel vm, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(vm.search());
        candidates.setItems(vm.candidates());
        candidates.setCellFactory(list -> new CandidateCell(messages));
        candidates.setOnMouseClicked(event -> choose());
        vm.candidates().addListener(new WeakListChangeListener<>(onCandidates));
        selectFirst();
        only(picking, vm.ready().map(ready -> !ready));
        only(comparing, vm.ready());
        only(swap, vm.ready());
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        merge.disableProperty().bind(vm.possible().map(possible -> !possible));
        merge.setOnAction(event -> vm.merge());
        swap.setOnAction(event -> vm.swap());
        cancel.setOnAction(event -> leave());
        vm.chosen().when(onScreen()).subscribe(this::showWho);
        vm.changes().when(onScreen()).subscribe(plan -> showPlan());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, () -> (picking.isVisible() ? search : merge).requestFocus());
    }

    private void showWho(@Nullable Candidate worker) {
        who.setText(worker == null ? "" : CandidateCell.text(messages, worker));
    }

    private void showPlan() {
        String focused = focusedId();
        MergeRows rows = new MergeRows(messages);
        rows.fill(fields, vm.fields(), vm::take);
        List<Node> lines = rows.entries(vm.entries(), vm::voidTwin);
        entries.getChildren().setAll(lines);
        // The rows are made anew: the focus goes back to where it was.
        if (focused != null) {
            Node again = root.lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private @Nullable String focusedId() {
        Node focus = root.getScene() == null ? null : root.getScene().getFocusOwner();
        return focus == null ? null : focus.getId();
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    vm.merge();
                    event.consume();
                } else if (picking.isVisible() && (search.isFocused() || candidates.isFocused())) {
                    choose();
                    event.consume();
                }
            }
            case DOWN, UP -> {
                if (search.isFocused()) {
                    int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                    int last = Math.max(0, candidates.getItems().size() - 1);
                    candidates
                            .getSelectionModel()
                            .select(Math.clamp(
                                    candidates.getSelectionModel().getSelectedIndex() + (long) step, 0, last));
                    event.consume();
                }
            }
            case ESCAPE -> {
                leave();
                event.consume();
            }
            default -> {}
        }
    }

    private void selectFirst() {
        candidates.getSelectionModel().selectFirst();
    }

    private void choose() {
        Candidate other = candidates.getSelectionModel().getSelectedItem();
        if (other != null) {
            vm.choose(other.id());
            merge.requestFocus();
        }
    }

    private void leave() {
        Candidate worker = vm.chosen().getValue();
        if (worker == null) {
            navigation.showWorkers();
        } else {
            navigation.showWorker(worker.id());
        }
    }

    private ObservableValue<Boolean> onScreen() {
        return root.sceneProperty().map(Objects::nonNull).orElse(false);
    }

    private static void only(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(node.visibleProperty());
    }
}
