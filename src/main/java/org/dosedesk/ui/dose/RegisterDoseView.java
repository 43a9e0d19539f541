package org.dosedesk.ui.dose;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;

/// The form for doses, made for the keyboard: Enter goes from field to field and saves in the last, Ctrl+Enter saves
/// from anywhere, Esc leaves.
public final class RegisterDoseView {
    private static final String WARNING = "fth-alert-triangle";
    private static final String WARNING_COLOUR = "-color-warning-fg";

    private final RegisterDoseViewModel vm;
    private final Navigation navigation;
    private final BooleanSupplier mayDiscard;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private TextField search;

    @FXML
    private Pane workerMark;

    @FXML
    private ListView<ChosenWorker> suggestions;

    @FXML
    private VBox chosen;

    @FXML
    private ComboBox<Offer<Vaccine>> vaccine;

    @FXML
    private Pane vaccineMark;

    @FXML
    private TextField date;

    @FXML
    private Pane dateMark;

    @FXML
    private TextField lot;

    @FXML
    private TextField expiry;

    @FXML
    private Pane expiryMark;

    @FXML
    private ComboBox<Place> place;

    @FXML
    private ComboBox<Offer<Clinic>> clinic;

    @FXML
    private ComboBox<Source> source;

    @FXML
    private TextField givenBy;

    @FXML
    private CheckBox consent;

    @FXML
    private TextField note;

    @FXML
    private Pane outcome;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    /// Shows the form of this view-model in the language in use.
    ///
    /// @param mayDiscard asks whether what is typed may be thrown away
    public RegisterDoseView(RegisterDoseViewModel vm, Navigation navigation, BooleanSupplier mayDiscard, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.mayDiscard = mayDiscard;
        this.messages = texts.messages();
    }

    /// Puts the focus where typing begins: into the search, or past it when the worker is chosen.
    public void focusFirst() {
        if (vm.picker().chosen().get() == null) {
            search.requestFocus();
        } else {
            vaccine.requestFocus();
        }
    }

    @FXML
    private void initialize() {
        DoseFields fields = vm.fields();
        search.textProperty().bindBidirectional(vm.picker().search());
        date.textProperty().bindBidirectional(fields.date);
        lot.textProperty().bindBidirectional(fields.lot);
        expiry.textProperty().bindBidirectional(fields.expiry);
        givenBy.textProperty().bindBidirectional(fields.givenBy);
        note.textProperty().bindBidirectional(fields.note);
        consent.selectedProperty().bindBidirectional(fields.consent);
        Combos combos = new Combos(messages, root);
        combos.vaccines(vaccine, vm.offers().vaccines(), fields.vaccine);
        combos.clinics(clinic, vm.offers().clinics(), fields.clinic);
        combos.places(place, fields.place);
        combos.sources(source, fields.source);
        MarkLabel.follow(workerMark, vm.mark(RegisterDoseViewModel.Field.WORKER), WARNING, WARNING_COLOUR);
        MarkLabel.follow(vaccineMark, vm.mark(RegisterDoseViewModel.Field.VACCINE), WARNING, WARNING_COLOUR);
        MarkLabel.follow(dateMark, vm.mark(RegisterDoseViewModel.Field.DATE), WARNING, WARNING_COLOUR);
        MarkLabel.follow(expiryMark, vm.mark(RegisterDoseViewModel.Field.EXPIRY), WARNING, WARNING_COLOUR);
        MarkLabel.follow(outcome, vm.outcome(), "fth-check-circle", "-color-success-fg");
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        save.disableProperty().bind(vm.saving());
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        initializeWorker();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, this::focusFirst);
    }

    private void initializeWorker() {
        suggestions.setItems(vm.picker().suggestions());
        suggestions.setCellFactory(list -> WorkerPane.suggestion(messages));
        suggestions.setFocusTraversable(false);
        suggestions.setOnMouseClicked(event -> choose());
        search.textProperty().subscribe(text -> suggestions.getSelectionModel().selectFirst());
        suggestions.visibleProperty().bind(search.textProperty().isNotEmpty());
        chosen.visibleProperty().bind(search.textProperty().isEmpty());
        vm.picker().chosen().when(Combos.onScreen(root)).subscribe(worker -> {
            chosen.getChildren().clear();
            if (worker != null) {
                chosen.getChildren().setAll(WorkerPane.lines(messages, worker, () -> {
                    vm.picker().clear();
                    search.requestFocus();
                }));
            }
        });
    }

    private void onKey(KeyEvent event) {
        boolean inSearch = search.isFocused();
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    save();
                } else if (inSearch && !suggestions.getItems().isEmpty()) {
                    choose();
                } else if (!goOn()) {
                    return;
                }
                event.consume();
            }
            case DOWN, UP -> {
                if (inSearch) {
                    int step = event.getCode() == KeyCode.DOWN ? 1 : -1;
                    suggestions
                            .getSelectionModel()
                            .select(Math.clamp(
                                    suggestions.getSelectionModel().getSelectedIndex() + step,
                                    0,
                                    Math.max(0, suggestions.getItems().size() - 1)));
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (order().stream().anyMatch(field -> field instanceof ComboBox<?> combo && combo.isShowing())) {
                    return;
                }
                if (inSearch && !search.getText().isEmpty()) {
                    search.clear();
                } else {
                    leave();
                }
                event.consume();
            }
            default -> {}
        }
    }

    private List<Node> order() {
        return List.of(search, vaccine, date, lot, expiry, place, clinic, source, givenBy, consent, note);
    }

    // Enter is left to buttons and to open lists; elsewhere it goes on to the next field, from the last one it saves.
    private boolean goOn() {
        for (int i = 0; i < order().size(); i++) {
            Node field = order().get(i);
            if (field.isFocused() && !(field instanceof ComboBox<?> combo && combo.isShowing())) {
                if (field.equals(note)) {
                    save();
                } else {
                    order().get(i + 1).requestFocus();
                }
                return true;
            }
        }
        return false;
    }

    private void choose() {
        ChosenWorker worker = suggestions.getSelectionModel().getSelectedItem();
        if (worker != null) {
            vm.picker().choose(worker);
            vaccine.requestFocus();
        }
    }

    private void save() {
        vm.save().ifPresentOrElse(field -> node(field).requestFocus(), search::requestFocus);
    }

    private Node node(RegisterDoseViewModel.Field field) {
        return switch (field) {
            case WORKER -> search;
            case VACCINE -> vaccine;
            case DATE -> date;
            case EXPIRY -> expiry;
        };
    }

    private void leave() {
        if (!vm.unsaved() || mayDiscard.getAsBoolean()) {
            vm.discard();
            navigation.showWorkers();
        }
    }
}
