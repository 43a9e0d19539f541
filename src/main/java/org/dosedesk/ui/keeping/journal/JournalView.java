package org.dosedesk.ui.keeping.journal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.ui.kit.table.Table;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The journal's screen.
public final class JournalView {
    private final JournalViewModel vm;
    private final Files files;
    private final Navigation navigation;
    private final Messages messages;
    private final JournalWords words;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<String> onUsers = change -> offerUsers();

    @FXML
    private Parent root;

    @FXML
    private Label counts;

    @FXML
    private Button check;

    @FXML
    private Button compare;

    @FXML
    private Button export;

    @FXML
    private Label state;

    @FXML
    private Label outcome;

    @FXML
    private TextField worker;

    @FXML
    private ComboBox<String> user;

    @FXML
    private ComboBox<EventChoice> event;

    @FXML
    private Parent head;

    @FXML
    private DatePicker from;

    @FXML
    private Pane fromMark;

    @FXML
    private Pane untilMark;

    @FXML
    private DatePicker until;

    @FXML
    private Button clear;

    @FXML
    private TableView<JournalLine> table;

    @FXML
    private TableColumn<JournalLine, String> when;

    @FXML
    private TableColumn<JournalLine, String> who;

    @FXML
    private TableColumn<JournalLine, String> what;

    @FXML
    private TableColumn<JournalLine, String> whose;

    @FXML
    private TableColumn<JournalLine, String> changes;

    @FXML
    private Label line;

    @FXML
    private Button takeBack;

    @FXML
    private ProgressBar progress;

    /// Asks for files.
    ///
    /// @param save where to save a table of this name
    /// @param open which earlier export to compare with
    public record Files(Function<String, Optional<Path>> save, Supplier<Optional<Path>> open) {}

    /// Shows the journal in the language in use.
    public JournalView(JournalViewModel vm, Files files, Navigation navigation, Texts texts) {
        this.vm = vm;
        this.files = files;
        this.navigation = navigation;
        this.messages = texts.messages();
        this.words = vm.words(messages);
    }

    @FXML
    private void initialize() {
        initializeFilters();
        initializeTable();
        initializeTakeBack();
        check.setOnAction(event -> vm.checkNow());
        compare.setOnAction(event -> files.open().get().ifPresent(vm::compare));
        export.setOnAction(event -> files.save()
                .apply(messages.get("journal.file", DateText.show(vm.today())) + ".csv")
                .ifPresent(vm::export));
        shown(vm.check()).subscribe(this::showState);
        shown(vm.outcome()).subscribe(this::showOutcome);
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                vm.look();
            }
        });
        Focus.onShowing(root, worker::requestFocus);
    }

    private void initializeFilters() {
        JournalFilters filters = vm.filters();
        worker.textProperty().bindBidirectional(filters.worker().value());
        worker.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !worker.getText().isEmpty()) {
                worker.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.DOWN) {
                table.requestFocus();
                table.getSelectionModel().selectFirst();
                key.consume();
            }
        });
        user.setConverter(new ReadOnlyConverter<>(name -> name.isEmpty() ? messages.get("journal.all-users") : name));
        offerUsers();
        vm.users().addListener(new WeakListChangeListener<>(onUsers));
        shown(filters.user().value()).subscribe(user::setValue);
        user.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                filters.user().set(chosen);
            }
        });
        new FormControls(filters.form(), head)
                .own(() -> user, filters.user())
                .openCombo(
                        event, FXCollections.observableArrayList(EventChoice.all()), filters.event(), "", words::event)
                .day(from, filters.from())
                .mark(fromMark, filters.from())
                .day(until, filters.until())
                .mark(untilMark, filters.until())
                .goOnTo(table);
        clear.setOnAction(pressed -> {
            filters.clear();
            worker.requestFocus();
        });
    }

    private void initializeTable() {
        Table.of(table, messages)
                .changingDigits(when, words::when)
                .changing(who, words::who)
                .changing(what, words::what)
                .changingName(whose, words::whose)
                .changing(changes, words::changes)
                .several()
                .opens(line -> openCard());
        shown(vm.found()).subscribe(found -> {
            table.setItems(found.lines());
            counts.setText(
                    found.busy()
                            ? ""
                            : messages.count("journal.counts", found.numbers().size()));
            export.setDisable(found.numbers().isEmpty());
            table.setPlaceholder(
                    found.busy()
                            ? new ProgressIndicator()
                            : new Label(found.failure() == null ? messages.get("journal.none") : vm.failureText()));
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                takeBack();
                key.consume();
            }
        });
        line.textProperty()
                .bind(table.getSelectionModel()
                        .selectedItemProperty()
                        .flatMap(selected -> selected.entry().map(entry -> words.inFull(selected)))
                        .orElse(messages.get("journal.choose")));
    }

    private void initializeTakeBack() {
        ObservableValue<Boolean> change = table.getSelectionModel()
                .selectedItemProperty()
                .flatMap(selected -> selected.entry().map(entry -> vm.mayTakeBack(selected)))
                .orElse(false);
        takeBack.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !change.getValue() || vm.takingBack().get(), change, vm.takingBack()));
        takeBack.setOnAction(pressed -> takeBack());
        progress.progressProperty().bind(vm.share());
        progress.visibleProperty().bind(vm.takingBack());
        progress.managedProperty().bind(vm.takingBack());
    }

    private void takeBack() {
        JournalLine selected = table.getSelectionModel().getSelectedItem();
        if (vm.mayTakeBack(selected)) {
            vm.takeBack(selected);
        }
    }

    private void openCard() {
        JournalLine selected = table.getSelectionModel().getSelectedItem();
        if (selected != null) {
            words.worker(selected).ifPresent(navigation::showWorker);
        }
    }

    private void showState(CheckState now) {
        boolean bad = now.isFault() && !now.running();
        state.setText(words.state(now));
        state.setGraphic(new FontIcon(now.running() ? "fth-loader" : bad ? "fth-alert-triangle" : "fth-shield"));
        mark(state, bad);
        check.setDisable(now.running());
    }

    private void showOutcome(Outcome now) {
        String sentence = words.outcome(now);
        outcome.setText(sentence);
        outcome.setVisible(!sentence.isEmpty());
        outcome.setManaged(!sentence.isEmpty());
        outcome.setGraphic(new FontIcon(now.isBad() ? "fth-alert-triangle" : "fth-check"));
        mark(outcome, now.isBad());
    }

    private static void mark(Label label, boolean bad) {
        label.getStyleClass().removeAll("problem", "hint");
        label.getStyleClass().add(bad ? "problem" : "hint");
    }

    private void offerUsers() {
        String chosen = vm.filters().user().get();
        user.getItems().setAll(vm.users());
        user.getItems().addFirst("");
        user.setValue(chosen);
    }

    // Listens only while the view is on a screen: the view-model outlives it.
    private <T extends @Nullable Object> ObservableValue<T> shown(ObservableValue<T> value) {
        return value.when(root.sceneProperty().map(Objects::nonNull).orElse(false));
    }
}
