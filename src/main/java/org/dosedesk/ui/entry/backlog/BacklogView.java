package org.dosedesk.ui.entry.backlog;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Choice;
import org.dosedesk.ui.kit.completion.Completion;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The screen for a pile of paper, made for the keyboard and for scanners: Enter or Tab picks the
/// worker, Enter saves the row from any of its fields.
public final class BacklogView {
    private final BacklogViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final Messages messages;
    private @Nullable FormControls controls;

    @FXML
    private Parent root;

    @FXML
    private TextField who;

    @FXML
    private TextField date;

    @FXML
    private TextField lot;

    @FXML
    private ComboBox<Vaccine> vaccine;

    @FXML
    private TextField expiry;

    @FXML
    private ComboBox<Place> place;

    @FXML
    private ComboBox<Choice> clinic;

    @FXML
    private ComboBox<Source> source;

    @FXML
    private TextField givenBy;

    @FXML
    private Label mode;

    @FXML
    private Label person;

    @FXML
    private Label known;

    @FXML
    private Pane dateMark;

    @FXML
    private Pane expiryMark;

    @FXML
    private Label trouble;

    @FXML
    private ListView<Person> suggestions;

    @FXML
    private TableView<BacklogRow> rows;

    @FXML
    private Label notSaved;

    @FXML
    private Button tryAgain;

    @FXML
    private Label counted;

    @FXML
    private Button save;

    /// What the screen asks.
    ///
    /// @param mayDiscard whether what is not saved may be thrown away
    /// @param lot whether a lot is right that this question is about
    /// @param reason why a dose was given in spite of a grave warning; empty for not to save it
    public record Questions(
            BooleanSupplier mayDiscard, Predicate<String> lot, Function<String, Optional<String>> reason) {}

    /// Shows the rows of this view-model in the language in use.
    public BacklogView(BacklogViewModel vm, Navigation navigation, Questions questions, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.questions = questions;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        EntryFields fields = vm.fields();
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        FormControls tied = new FormControls(fields.form(), root)
                .text(who, fields.who)
                .text(date, fields.date)
                .mark(dateMark, fields.date)
                .quickCombo(
                        vaccine,
                        vm.vaccines(),
                        fields.vaccine,
                        product -> messages.get("common.vaccine." + product.code()))
                .text(lot, fields.lot)
                .text(expiry, fields.expiry)
                .mark(expiryMark, fields.expiry)
                .quickCombo(
                        place,
                        FXCollections.observableArrayList(Place.values()),
                        fields.place,
                        at -> messages.get("common.place." + at.name().toLowerCase(Locale.ROOT)))
                .quickCombo(
                        clinic,
                        vm.clinics(),
                        fields.clinic,
                        at -> at.id() == null ? messages.get("dose.no-clinic") : at.name())
                .quickCombo(
                        source,
                        FXCollections.observableArrayList(Source.DOCUMENT, Source.GIVEN_HERE),
                        fields.source,
                        from -> messages.get("dose.source."
                                + from.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .text(givenBy, fields.givenBy);
        tied.goOnTo(who);
        Completion.offer(lot, () -> vm.written().lots(fields.vaccine.get()));
        Completion.offer(givenBy, vm.written()::vaccinators);
        controls = tied;
        initializeEntry();
        initializeRows();
        save.setOnAction(event -> enter());
        tryAgain.setOnAction(event -> vm.rows().tryAgain());
        Focus.onShowing(root, who::requestFocus);
    }

    private void initializeEntry() {
        suggestions.setItems(vm.suggestions());
        suggestions.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Person found, boolean empty) {
                super.updateItem(found, empty);
                setText(empty || found == null ? null : BacklogText.person(messages, found));
            }
        });
        suggestions.setOnMouseClicked(event -> pick());
        suggestions.visibleProperty().bind(Bindings.isNotEmpty(vm.suggestions()));
        who.textProperty().subscribe(text -> suggestions.getSelectionModel().selectFirst());
        follow(mode, () -> {
            BacklogRow row = vm.correcting().get();
            return row == null ? "" : messages.get("backlog.correcting", row.number());
        });
        follow(person, () -> {
            Person chosen = vm.person().get();
            return chosen == null ? "" : BacklogText.person(messages, chosen);
        });
        follow(known, () -> vm.person().get() == null ? "" : BacklogText.known(messages, vm));
        follow(trouble, () -> BacklogText.trouble(messages, vm));
        trouble.setGraphic(new FontIcon("fth-alert-triangle"));
    }

    private void follow(Label label, Supplier<String> text) {
        label.textProperty().bind(Bindings.createStringBinding(text::get, vm.person(), vm.trouble(), vm.correcting()));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    private void initializeRows() {
        new BacklogTable(messages, vm).fill(rows, this::correct);
        rows.setItems(vm.rows().all());
        rows.setPlaceholder(new Label(messages.get("backlog.empty")));
        notSaved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            long failed = count(BacklogRow.State.NOT_SAVED);
                            return failed == 0 ? "" : messages.count("backlog.not-saved", failed);
                        },
                        vm.rows().all()));
        notSaved.setGraphic(new FontIcon("fth-alert-octagon"));
        notSaved.visibleProperty().bind(notSaved.textProperty().isNotEmpty());
        tryAgain.visibleProperty().bind(notSaved.visibleProperty());
        counted.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.count("backlog.counted", count(BacklogRow.State.SAVED)),
                        vm.rows().all()));
    }

    private long count(BacklogRow.State state) {
        return vm.rows().all().stream().filter(row -> row.state() == state).count();
    }

    private void onKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> event.isShiftDown() ? enter(vm::enterAndStay) : event.isShortcutDown() ? enter() : onEnter();
            case TAB -> who.isFocused() && !event.isShiftDown() && onTab();
            case UP, DOWN -> onArrow(event.getCode());
            case ESCAPE -> onEscape();
            case F4 -> {
                vm.setAside();
                goTo(who);
                yield true;
            }
            case DELETE -> rows.isFocused() && drop();
            case F5 -> {
                vm.rows().tryAgain();
                yield true;
            }
            case Z -> event.isShortcutDown() && !vm.typing() && undo();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    // Saves the row from any of its fields; while none is begun, Enter goes on as everywhere.
    private boolean onEnter() {
        if (who.isFocused() && vm.person().get() == null) {
            return !who.getText().isBlank() && pick();
        }
        boolean own = rows.isFocused() || save.isFocused() || tryAgain.isFocused();
        boolean open = List.of(vaccine, place, clinic, source).stream().anyMatch(ComboBox::isShowing);
        return vm.typing() && !own && !open && enter();
    }

    // A scanner's Tab picks like its Enter; with nothing typed it goes on to the next field.
    private boolean onTab() {
        return vm.person().get() == null && !who.getText().isBlank() && pick();
    }

    private boolean pick() {
        Person found = suggestions.getSelectionModel().getSelectedItem();
        if (found != null) {
            vm.choose(found);
            goTo(date);
        } else if (!who.getText().isBlank()) {
            vm.nobody();
        }
        return true;
    }

    private boolean enter() {
        return enter(vm::enter);
    }

    private boolean enter(Supplier<Field<?>> how) {
        Optional<String> doubt = vm.doubtfulLot(messages);
        if (doubt.isPresent()) {
            if (!questions.lot().test(doubt.get())) {
                return goOn(vm.fields().lot);
            }
            vm.lotIsRight();
        }
        Optional<DoseFinding> grave = vm.grave();
        if (grave.isPresent()) {
            Optional<String> reason = questions.reason().apply(BacklogText.finding(messages, vm, grave.get()));
            if (reason.isEmpty()) {
                return true;
            }
            vm.because(reason.get());
        }
        return goOn(how.get());
    }

    private boolean goOn(Field<?> next) {
        Objects.requireNonNull(controls).focus(next);
        if (root.getScene().getFocusOwner() instanceof TextField text) {
            text.selectAll();
        }
        return true;
    }

    private boolean onArrow(KeyCode code) {
        boolean up = code == KeyCode.UP;
        if (who.isFocused() && !vm.suggestions().isEmpty()) {
            int last = vm.suggestions().size() - 1;
            int at = suggestions.getSelectionModel().getSelectedIndex();
            suggestions.getSelectionModel().select(Math.clamp(at + (up ? -1 : 1), 0, last));
            return true;
        }
        boolean inText = List.of(who, date, lot, expiry, givenBy).stream().anyMatch(Node::isFocused);
        if (!inText || (vm.typing() && vm.correcting().get() == null)) {
            return false;
        }
        if (up) {
            vm.goBack();
        } else {
            vm.goOn();
        }
        goTo(vm.person().get() == null ? who : date);
        return true;
    }

    private boolean onEscape() {
        if (List.of(vaccine, place, clinic, source).stream().anyMatch(ComboBox::isShowing)) {
            return false;
        }
        if (vm.typing()) {
            if (!vm.wouldLose() || questions.mayDiscard().getAsBoolean()) {
                vm.begin();
                goTo(who);
            }
        } else if (!vm.unsaved() || questions.mayDiscard().getAsBoolean()) {
            vm.discard();
            navigation.showWorkers();
        }
        return true;
    }

    private boolean undo() {
        vm.undo(messages.get("backlog.undo-reason"));
        return true;
    }

    private void correct(BacklogRow row) {
        if (row.state() != BacklogRow.State.UNDONE) {
            vm.correct(row);
            goTo(row.person() == null ? who : date);
        }
    }

    // A row that was set aside and turns out to be of no use.
    private boolean drop() {
        BacklogRow row = rows.getSelectionModel().getSelectedItem();
        if (row != null
                && row.state() == BacklogRow.State.SET_ASIDE
                && questions.mayDiscard().getAsBoolean()) {
            if (vm.correcting().get() != null) {
                vm.begin();
            }
            vm.rows().drop(row);
        }
        return true;
    }

    private static void goTo(Node field) {
        field.requestFocus();
        if (field instanceof TextField text) {
            text.selectAll();
        }
    }
}
