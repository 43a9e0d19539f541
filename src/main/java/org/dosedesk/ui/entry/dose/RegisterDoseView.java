package org.dosedesk.ui.entry.dose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
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
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.dose.notgiven.NotGivenPane;
import org.dosedesk.ui.entry.dose.worker.ChosenWorker;
import org.dosedesk.ui.entry.dose.worker.WorkerPane;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.TwinAnswer;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.mark.MarkLabel;

/// The form for doses and for why none was given, made for the keyboard.
public final class RegisterDoseView {
    private final RegisterDoseViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final boolean corrects;
    private final Messages messages;
    private final NotGivenPane notGivenPane;

    /// What the form asks.
    ///
    /// @param mayDiscard whether what is typed may be thrown away
    /// @param lot whether a lot is right that this question is about
    /// @param twin whether a dose in the register, named in words, is the one typed
    /// @param reason why a dose was given in spite of a grave warning; empty for not to save it
    public record Questions(
            BooleanSupplier mayDiscard,
            Predicate<String> lot,
            Function<String, TwinAnswer> twin,
            Function<String, Optional<String>> reason) {}

    @FXML
    private Label title;

    @FXML
    private SegmentedButton kinds;

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
    private ComboBox<Vaccine> vaccine;

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
    private ComboBox<Choice> clinic;

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
        lot.disableProperty().bind(fields.lotUnknown.value());
        expiry.disableProperty().bind(fields.lotUnknown.value());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::inSearch);
        FormControls controls = new FormControls(vm.form(), root)
                .own(() -> search, vm.worker)
                .mark(workerMark, vm.worker)
                .quickCombo(vaccine, vm.offers().vaccines(), fields.vaccine, this::name)
                .mark(vaccineMark, fields.vaccine);
        notGivenPane.tieWhy(controls);
        controls.text(date, fields.date)
                .mark(dateMark, fields.date)
                .text(lot, fields.lot)
                .tickAside(lotUnknown, fields.lotUnknown)
                .mark(lotMark, fields.lot)
                .text(expiry, fields.expiry)
                .mark(expiryMark, fields.expiry)
                .combo(place, FXCollections.observableArrayList(Place.values()), fields.place, this::name)
                .combo(clinic, vm.offers().clinics(), fields.clinic, this::name)
                .combo(source, FXCollections.observableArrayList(sources()), fields.source, this::name)
                .text(givenBy, fields.givenBy)
                .tick(consent, fields.consent);
        notGivenPane.tieRest(controls);
        controls.text(note, fields.note)
                .failure(failure)
                .listen(save, cancel, this::save, questions.mayDiscard(), this::leave);
        outcome.getChildren().setAll(MarkLabel.good(vm.outcome()));
        Completion.offer(lot, () -> vm.written().lots(fields.vaccine.get()));
        Completion.offer(givenBy, vm.written()::vaccinators);
        initializeKinds();
        initializeWorker();
        Focus.onShowing(root, this::focusFirst);
    }

    private List<Source> sources() {
        return corrects ? List.of(Source.values()) : List.of(Source.GIVEN_HERE, Source.DOCUMENT, Source.RECALL);
    }

    private String name(Vaccine of) {
        return messages.get("common.vaccine." + of.code());
    }

    private String name(Place of) {
        return messages.get("common.place." + of.name().toLowerCase(Locale.ROOT));
    }

    private String name(Choice of) {
        return of.id() == null ? messages.get("dose.no-clinic") : of.name();
    }

    private String name(Source of) {
        return AboutText.source(messages, of);
    }

    private void initializeKinds() {
        notGivenForm.getChildren().setAll(notGivenPane);
        given.setOnAction(event -> choose(true));
        notGiven.setOnAction(event -> choose(false));
        vm.given().when(Focus.onScreen(root)).subscribe(isDose -> {
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
                            () -> vm.form().savingProperty().get()
                                    || vm.corrected().get() == null,
                            vm.form().savingProperty(),
                            vm.corrected()));
        } else {
            save.disableProperty().bind(vm.form().savingProperty());
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
        vm.picker().chosen().when(Focus.onScreen(root)).subscribe(worker -> {
            chosen.getChildren().clear();
            if (worker != null) {
                chosen.getChildren().setAll(WorkerPane.lines(messages, worker, vm.vaccineGroup(), () -> {
                    vm.picker().clear();
                    search.requestFocus();
                }));
            }
        });
    }

    private void inSearch(KeyEvent event) {
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
        }
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

    private Optional<Field<?>> save() {
        Optional<Field<?>> blocked = vm.blocked();
        if (blocked.isEmpty()) {
            switch (vm.twin().map(questions.twin()).orElse(TwinAnswer.SAVE_BOTH)) {
                case SAVE_BOTH -> saveWhatIsCertain();
                case OPEN_IT -> vm.openTwin();
                case BACK -> {}
            }
        }
        return blocked;
    }

    private void saveWhatIsCertain() {
        Optional<String> doubt = vm.doubtfulLot();
        if (doubt.isPresent()) {
            if (!questions.lot().test(doubt.get())) {
                lot.requestFocus();
                return;
            }
            vm.lotIsRight();
        }
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

    private void leave() {
        vm.discard();
        if (corrects) {
            navigation.back();
        } else {
            navigation.showWorkers();
        }
    }
}
