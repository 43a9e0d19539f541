package org.dosedesk.ui.keeping.sites;

import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.table.Table;

/// The table of names, and the field in which the chosen one is put right.
public final class NamesView {
    private final NamesViewModel viewModel;
    private final BooleanSupplier mayDiscard;
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
    private VBox card;

    @FXML
    private TextField name;

    @FXML
    private Button rename;

    @FXML
    private Label problem;

    /// Shows a view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public NamesView(NamesViewModel viewModel, BooleanSupplier mayDiscard, Texts texts) {
        this.viewModel = viewModel;
        this.mayDiscard = mayDiscard;
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
        name.disableProperty().bind(viewModel.chosenProperty().isNull());
        rename.disableProperty()
                .bind(viewModel
                        .form()
                        .savingProperty()
                        .or(viewModel.changedBinding().not()));
        new FormControls(viewModel.form(), card)
                .text(name, viewModel.name())
                .sentence(problem)
                .listen(rename, viewModel::rename, mayDiscard, () -> {
                    viewModel.clear();
                    places.requestFocus();
                });
    }

    private void typeName() {
        name.requestFocus();
        name.selectAll();
    }
}
