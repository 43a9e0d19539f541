package org.dosedesk.ui.keeping.sites;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.table.Table;
import org.dosedesk.ui.kit.work.Failures;

/// The table of names, and the field in which the chosen one is put right.
public final class NamesView {
    private final NamesViewModel viewModel;
    private final Messages messages;

    @FXML
    private TableView<NameRow> places;

    @FXML
    private TableColumn<NameRow, String> kind;

    @FXML
    private TableColumn<NameRow, String> unit;

    @FXML
    private TableColumn<NameRow, String> placeName;

    @FXML
    private TextField name;

    @FXML
    private Button rename;

    @FXML
    private Label problem;

    /// Shows a view-model in the language in use.
    public NamesView(NamesViewModel viewModel, Texts texts) {
        this.viewModel = viewModel;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        Focus.onShowing(places, places::requestFocus);
        Table.of(places, messages)
                .text(kind, row -> messages.get(row.kindKey()))
                .text(unit, NameRow::unit)
                .name(placeName, NameRow::name)
                .opens(row -> typeName());
        places.setItems(viewModel.places());
        places.setPlaceholder(new Label(messages.get("sites.names.empty")));
        viewModel.chosenProperty().subscribe(place -> places.getSelectionModel().select(place));
        places.getSelectionModel().selectedItemProperty().subscribe(place -> {
            if (place != null) {
                viewModel.chosenProperty().set(place);
            }
        });
        places.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.F2) {
                typeName();
                event.consume();
            }
        });
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        name.disableProperty().bind(viewModel.chosenProperty().isNull());
        name.setOnAction(event -> rename());
        rename.disableProperty().bind(viewModel.canRenameBinding().not());
        problem.managedProperty().bind(problem.visibleProperty());
        problem.visibleProperty().bind(viewModel.failureProperty().isNotNull().or(viewModel.takenBinding()));
        viewModel.failureProperty().subscribe(failure -> showProblem());
        viewModel.takenBinding().subscribe(taken -> showProblem());
    }

    @FXML
    private void rename() {
        viewModel.rename();
    }

    private void typeName() {
        name.requestFocus();
        name.selectAll();
    }

    private void showProblem() {
        Exception failure = viewModel.failureProperty().get();
        problem.setText(failure == null ? messages.get("sites.names.taken") : Failures.sentence(messages, failure));
    }
}
