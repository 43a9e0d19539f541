package org.dosedesk.ui.keeping.importing;

import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Dialogs;

/// Shows [ImportViewModel]: a place to drop files on, the preview, and what came of it.
public final class ImportView {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");
    private static final double HEADER_HEIGHT = 36;
    private static final double ROW_HEIGHT = 28;
    private static final int MOST_FILE_ROWS = 5;

    private final ImportViewModel model;
    private final Dialogs dialogs;
    private final Navigation navigation;
    private final Texts texts;

    @FXML
    private VBox root;

    @FXML
    private VBox emptyPane;

    @FXML
    private VBox workingPane;

    @FXML
    private VBox previewPane;

    @FXML
    private VBox donePane;

    @FXML
    private Label notice;

    @FXML
    private Label reading;

    @FXML
    private Label saving;

    @FXML
    private ProgressBar progress;

    @FXML
    private Button cancel;

    @FXML
    private Label headline;

    @FXML
    private Label refused;

    @FXML
    private Label summary;

    @FXML
    private CheckBox all;

    @FXML
    private Label inFull;

    @FXML
    private Button ours;

    @FXML
    private Button theirs;

    @FXML
    private Button both;

    @FXML
    private TabPane tabs;

    @FXML
    private Tab badTab;

    @FXML
    private Tab questionsTab;

    @FXML
    private Tab changesTab;

    @FXML
    private Tab remarksTab;

    @FXML
    private Button importAll;

    @FXML
    private Button importGood;

    @FXML
    private Button saveBad;

    @FXML
    private Button choose;

    @FXML
    private Button showWorkers;

    @FXML
    private Button discard;

    @FXML
    private Button more;

    @FXML
    private Button takeBack;

    @FXML
    private TableView<ImportRows.OfFile> files;

    @FXML
    private TableView<ImportRows.Bad> bad;

    @FXML
    private TableView<ImportRows.Asked> questions;

    @FXML
    private TableView<ImportRows.Changed> changes;

    @FXML
    private TableView<ImportRows.Remark> remarks;

    /// @param model outlives this view, which is loaded anew in every language
    public ImportView(ImportViewModel model, Dialogs dialogs, Navigation navigation, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.navigation = navigation;
        this.texts = texts;
    }

    @FXML
    void initialize() {
        Focus.onShowing(root, choose::requestFocus);
        showOne(emptyPane, ImportViewModel.State.EMPTY);
        showOne(workingPane, ImportViewModel.State.WORKING);
        showOne(previewPane, ImportViewModel.State.PREVIEW);
        showOne(donePane, ImportViewModel.State.DONE);
        bindTexts();
        fillTables();
        bindButtons();
        previewPane.visibleProperty().addListener((property, was, is) -> chooseTab());
        chooseTab();
        root.setOnDragOver(this::dragOver);
        root.setOnDragExited(event -> root.pseudoClassStateChanged(DROPPING, false));
        root.setOnDragDropped(this::dropped);
    }

    private void showOne(Node pane, ImportViewModel.State state) {
        showWhen(pane, model.stateProperty().isEqualTo(state));
    }

    private void bindTexts() {
        ImportPreview preview = model.preview();
        bindText(notice, preview.noticeProperty());
        bindText(refused, preview.refusedProperty());
        bindText(headline, preview.headlineProperty());
        bindText(summary, preview.summaryProperty());
        showWhen(reading, model.savingProperty().not());
        showWhen(saving, model.savingProperty());
        progress.progressProperty().bind(model.progressProperty());
        badTab.textProperty().bind(title("importing.tab.bad", preview.bad()));
        questionsTab.textProperty().bind(title("importing.tab.questions", preview.questions()));
        changesTab.textProperty().bind(title("importing.tab.changes", preview.changes()));
        remarksTab.textProperty().bind(title("importing.tab.warnings", preview.remarks()));
    }

    /// Opens on what needs the eye most.
    private void chooseTab() {
        ImportPreview preview = model.preview();
        Tab first = !preview.questions().isEmpty()
                ? questionsTab
                : !preview.changes().isEmpty() ? changesTab : !preview.remarks().isEmpty() ? remarksTab : badTab;
        tabs.getSelectionModel().select(preview.bad().isEmpty() ? first : badTab);
    }

    private void fillTables() {
        ImportPreview preview = model.preview();
        files.setItems(preview.files());
        bad.setItems(preview.bad());
        new QuestionsPane(model, questions, inFull, all).bind(ours, theirs, both);
        changes.setItems(preview.changes());
        remarks.setItems(preview.remarks());
        files.prefHeightProperty()
                .bind(Bindings.size(preview.files())
                        .map(size ->
                                HEADER_HEIGHT + ROW_HEIGHT * Math.max(1, Math.min(MOST_FILE_ROWS, size.intValue()))));
        ImportTables.fill(files, bad, questions, changes, remarks, texts.messages());
    }

    private void bindButtons() {
        ImportPreview preview = model.preview();
        choose.setOnAction(event -> model.open(dialogs.files().chooseImportFiles()));
        showWorkers.setOnAction(event -> {
            model.discard();
            navigation.showWorkers();
        });
        cancel.setOnAction(event -> model.cancel());
        importAll.setOnAction(event -> model.importAll());
        discard.setOnAction(event -> model.discard());
        more.setOnAction(event -> model.discard());
        takeBack.setOnAction(event -> model.takeBack());
        cancel.disableProperty().bind(model.cancellableProperty().not());
        // Enter and Escape belong to the pane in sight.
        choose.defaultButtonProperty().bind(emptyPane.visibleProperty());
        importAll.defaultButtonProperty().bind(previewPane.visibleProperty().and(importAll.visibleProperty()));
        showWorkers.defaultButtonProperty().bind(donePane.visibleProperty());
        cancel.cancelButtonProperty().bind(workingPane.visibleProperty());
        importAll.textProperty().bind(preview.importLabelProperty());
        showWhen(importAll, preview.flawlessProperty().and(preview.bringsSomethingProperty()));
        showWhen(importGood, preview.flawlessProperty().not().and(preview.bringsSomethingProperty()));
        showWhen(saveBad, preview.badRowsProperty().greaterThan(0));
    }

    @FXML
    void onImportGood() {
        ImportPreview preview = model.preview();
        if (dialogs.mayLeaveOutBadRows(
                preview.badRowsProperty().get(), preview.goodRecordsProperty().get())) {
            model.importGoodRows();
        }
    }

    @FXML
    void onSaveBad() {
        dialogs.files()
                .chooseWhereToSaveCsv(texts.messages().get("importing.bad-rows-file"))
                .ifPresent(model::saveBadRows);
    }

    private void dragOver(DragEvent event) {
        boolean welcome =
                event.getDragboard().hasFiles() && model.stateProperty().get() != ImportViewModel.State.WORKING;
        if (welcome) {
            event.acceptTransferModes(TransferMode.COPY);
            root.pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(event.getDragboard().hasFiles());
        model.open(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.consume();
    }

    private ObservableValue<String> title(String key, ObservableList<?> rows) {
        return Bindings.size(rows).map(size -> texts.messages().get(key, size));
    }

    private static void bindText(Label label, ObservableStringValue text) {
        label.textProperty().bind(text);
        showWhen(label, Bindings.isNotEmpty(text));
    }

    private static void showWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }
}
