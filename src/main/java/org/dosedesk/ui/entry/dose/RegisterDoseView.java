package org.dosedesk.ui.entry.dose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.RegisterDoseViewModel.Field;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenPane;
import org.dosedesk.ui.entry.dose.worker.ChosenWorker;
import org.dosedesk.ui.entry.dose.worker.WorkerPane;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.form.EnterOrder;
import org.dosedesk.ui.kit.mark.MarkLabel;

/// The form for doses and for why none was given, made for the keyboard.
public final class RegisterDoseView {
    private final RegisterDoseViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final boolean corrects;
    private final Messages messages;
    private final EnterOrder keys = new EnterOrder(this::order, this::save, this::leave);
    private final NotGivenPane notGivenPane;

    /// What the form asks.
    ///
    /// @param mayDiscard whether what is typed may be thrown away
    /// @param twin whether a dose in the register, named in words, is the one typed
    /// @param reason why a dose was given in spite of a grave warning; empty for not to save it
    public record Questions(
            BooleanSupplier mayDiscard, Function<String, TwinAnswer> twin, Function<String, Optional<String>> reason) {}

    @FXML
    private Label title;

    @FXML
    private Pane kinds;

    @FXML
    private ToggleButton given;

    @FXML
    private ToggleButton notGiven;

    @FXML
    private Node doseForm;

    @FXML
    private Pane notGivenForm;

    @FXML
    private CheckBox lotUnknown;

    @FXML
    private Pane lotMark;

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
    /// @param corrects whether the form is for what is in the register already
    public RegisterDoseView(
            RegisterDoseViewModel vm, Navigation navigation, Questions questions, boolean corrects, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.questions = questions;
        this.corrects = corrects;
        this.messages = texts.messages();
        this.notGivenPane = new NotGivenPane(vm, messages);
    }

    /// Puts the focus where typing begins: into the search, or past it when the worker is chosen.
    public void focusFirst() {
        if (vm.picker().chosen().get() == null) {
            search.requestFocus();
        } else {
            afterWorker().requestFocus();
        }
    }

    @FXML
    private void initialize() {
        DoseFields fields = vm.fields();
        search.textProperty().bindBidirectional(vm.picker().search());
        date.textProperty().bindBidirectional(fields.date);
        lot.textProperty().bindBidirectional(fields.lot);
        lotUnknown.selectedProperty().bindBidirectional(fields.lotUnknown);
        lot.disableProperty().bind(fields.lotUnknown);
        expiry.disableProperty().bind(fields.lotUnknown);
        expiry.textProperty().bindBidirectional(fields.expiry);
        givenBy.textProperty().bindBidirectional(fields.givenBy);
        note.textProperty().bindBidirectional(fields.note);
        consent.selectedProperty().bindBidirectional(fields.consent);
        Combos combos = new Combos(messages, root);
        combos.vaccines(vaccine, vm.offers().vaccines(), fields.vaccine);
        combos.clinics(clinic, vm.offers().clinics(), fields.clinic);
        combos.places(place, fields.place);
        combos.sources(source, fields.source, corrects);
        workerMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.WORKER)));
        vaccineMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.VACCINE)));
        dateMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.DATE)));
        lotMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.LOT)));
        expiryMark.getChildren().setAll(MarkLabel.warning(vm.mark(Field.EXPIRY)));
        outcome.getChildren().setAll(MarkLabel.good(vm.outcome()));
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        initializeKinds();
        initializeWorker();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, this::focusFirst);
    }

    private void initializeKinds() {
        notGivenForm.getChildren().setAll(notGivenPane);
        ToggleGroup group = new ToggleGroup();
        group.getToggles().setAll(given, notGiven);
        given.setOnAction(event -> choose(true));
        notGiven.setOnAction(event -> choose(false));
        vm.given().when(Combos.onScreen(root)).subscribe(isDose -> {
            given.setSelected(isDose);
            notGiven.setSelected(!isDose);
            doseForm.setVisible(isDose);
            notGivenForm.setVisible(!isDose);
        });
        if (corrects) {
            kinds.setVisible(false);
            kinds.setManaged(false);
            title.setText(messages.get("dose.title.correct"));
            save.setText(messages.get("dose.save.correct"));
            save.disableProperty()
                    .bind(Bindings.createBooleanBinding(
                            () -> vm.saving().getValue() || vm.corrected().get() == null, vm.saving(), vm.corrected()));
        } else {
            save.disableProperty().bind(vm.saving());
        }
    }

    private void choose(boolean isDose) {
        vm.given().set(isDose);
        (isDose ? given : notGiven).setSelected(true);
        focusFirst();
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
                chosen.getChildren().setAll(WorkerPane.lines(messages, worker, vm.vaccineGroup(), () -> {
                    vm.picker().clear();
                    search.requestFocus();
                }));
            }
        });
    }

    private void onKey(KeyEvent event) {
        boolean inSearch = search.isFocused();
        KeyCode code = event.getCode();
        if (inSearch
                && code == KeyCode.ENTER
                && !event.isShortcutDown()
                && !suggestions.getItems().isEmpty()) {
            choose();
            event.consume();
        } else if (inSearch && (code == KeyCode.DOWN || code == KeyCode.UP)) {
            int index = suggestions.getSelectionModel().getSelectedIndex() + (code == KeyCode.DOWN ? 1 : -1);
            int last = Math.max(0, suggestions.getItems().size() - 1);
            suggestions.getSelectionModel().select(Math.clamp(index, 0, last));
            event.consume();
        } else if (inSearch && code == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        } else {
            keys.onKey(event);
        }
    }

    private List<Node> order() {
        List<Node> order = new ArrayList<>(List.of(search));
        order.addAll(
                vm.given().get()
                        ? List.of(vaccine, date, lot, expiry, place, clinic, source, givenBy, consent, note)
                        : notGivenPane.order());
        return order;
    }

    private Node afterWorker() {
        return vm.given().get() ? vaccine : notGivenPane.first();
    }

    private void choose() {
        ChosenWorker worker = suggestions.getSelectionModel().getSelectedItem();
        if (worker != null) {
            vm.picker().choose(worker);
            afterWorker().requestFocus();
        }
    }

    private void save() {
        if (save.isDisabled()) {
            return;
        }
        Optional<Field> blocked = vm.blocked();
        if (blocked.isPresent()) {
            node(blocked.get()).requestFocus();
            return;
        }
        TwinAnswer answer = vm.twin().map(questions.twin()).orElse(TwinAnswer.SAVE_BOTH);
        switch (answer) {
            case SAVE_BOTH -> saveWithReason();
            case OPEN_IT -> vm.openTwin();
            case BACK -> {}
        }
    }

    private void saveWithReason() {
        Optional<String> grave = vm.grave();
        if (grave.isPresent()) {
            Optional<String> reason = questions.reason().apply(grave.get());
            if (reason.isEmpty()) {
                return;
            }
            vm.because(reason.get());
        }
        vm.save(this::focusFirst);
    }

    private Node node(Field field) {
        if (field != Field.WORKER && !vm.given().get()) {
            return notGivenPane.node(field);
        }
        return switch (field) {
            case WORKER -> search;
            case VACCINE -> vaccine;
            case LOT -> lot;
            case EXPIRY -> expiry;
            case DATE, REASON, UNTIL -> date;
        };
    }

    private void leave() {
        if (!vm.unsaved() || questions.mayDiscard().getAsBoolean()) {
            vm.discard();
            if (corrects) {
                navigation.back();
            } else {
                navigation.showWorkers();
            }
        }
    }
}
