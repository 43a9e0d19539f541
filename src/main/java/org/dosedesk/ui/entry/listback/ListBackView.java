package org.dosedesk.ui.entry.listback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
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
import javafx.scene.layout.VBox;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.listback.head.HeaderView;
import org.dosedesk.ui.entry.listback.head.ListDoubts;
import org.dosedesk.ui.entry.listback.list.ListChoice;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// The screen for a list that came back, made for the keyboard and for scanners: the code opens it, one
/// line takes the exceptions, Ctrl+Enter saves.
public final class ListBackView {
    private static final int FOUND_HEIGHT = 32;

    private final ListBackViewModel vm;
    private final Navigation navigation;
    private final Undo undo;
    private final Questions questions;
    private final ViewLoader views;
    private final Texts texts;
    private final Messages messages;
    private final Letters letters;
    private final BackText text;
    private final Sentences words;
    private @Nullable HeaderView head;

    @FXML
    private Parent root;

    @FXML
    private TextField code;

    @FXML
    private Button open;

    @FXML
    private ComboBox<SiteList> known;

    @FXML
    private Label codeTrouble;

    @FXML
    private Node start;

    @FXML
    private Button resume;

    @FXML
    private VBox entry;

    @FXML
    private Label heading;

    @FXML
    private VBox header;

    @FXML
    private Node commandLine;

    @FXML
    private TextField command;

    @FXML
    private Label legend;

    @FXML
    private Label commandTrouble;

    @FXML
    private ListView<Worker> found;

    @FXML
    private TableView<BackRow> rows;

    @FXML
    private Label chosenRow;

    @FXML
    private Label odd;

    @FXML
    private Label counted;

    @FXML
    private Label failure;

    @FXML
    private Button save;

    @FXML
    private Button takeBack;

    /// Announces what was saved, with a way to take it back.
    @FunctionalInterface
    public interface Undo {
        /// Announces it.
        void show(String sentence, ListBackViewModel.Saved saved);
    }

    /// What the screen asks.
    ///
    /// @param lot whether a lot is right that this question is about
    /// @param reason why a dose was given in spite of a grave warning; empty for not to save it
    public record Questions(Predicate<String> lot, Function<String, Optional<String>> reason) {}

    /// Shows this view-model in the language in use.
    public ListBackView(
            ListBackViewModel vm,
            Navigation navigation,
            Undo undo,
            Questions questions,
            ViewLoader views,
            Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.undo = undo;
        this.questions = questions;
        this.views = views;
        this.texts = texts;
        messages = texts.messages();
        letters = new Letters(messages);
        text = new BackText(messages);
        words = new Sentences(vm, messages);
    }

    @FXML
    private void initialize() {
        code.textProperty().bindBidirectional(vm.code());
        command.textProperty().bindBidirectional(vm.command());
        new ListChoice(vm, messages, this::goOn).fill(known, start, resume);
        initializeHeader();
        initializeFound();
        new BackTable(messages, vm).fill(rows, this::correct);
        legend.setText(letters.legend());
        initializeSentences();
        open.setOnAction(event -> openTyped());
        save.setOnAction(event -> save());
        takeBack.setOnAction(event -> vm.takeBack());
        vm.oddities().subscribe(rows::refresh);
        vm.asked().subscribe(this::showFirstOdd);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, () -> {
            if (vm.isOpen()) {
                goOn();
            } else {
                code.requestFocus();
            }
        });
    }

    private void initializeHeader() {
        ViewLoader.Loaded<HeaderView> loaded = views.load(
                HeaderView.class,
                () -> new HeaderView(
                        vm.header(),
                        vm::written,
                        () -> {
                            if (vm.isOpen()) {
                                vm.keep();
                            }
                        },
                        texts));
        head = loaded.view();
        head.goOnTo(command);
        header.getChildren().setAll(loaded.root());
    }

    private void initializeFound() {
        found.setItems(vm.walkIns());
        found.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Worker worker, boolean empty) {
                super.updateItem(worker, empty);
                setText(
                        empty || worker == null
                                ? null
                                : messages.get(
                                        "listback.found",
                                        worker.name().full(),
                                        DateText.show(worker.birthDate()),
                                        worker.personnelNumber()));
            }
        });
        found.setOnMouseClicked(event -> applyCommand());
        found.maxHeightProperty()
                .bind(Bindings.size(vm.walkIns()).multiply(FOUND_HEIGHT).add(4));
        found.visibleProperty().bind(Bindings.isNotEmpty(vm.walkIns()));
        command.textProperty().subscribe(typed -> found.getSelectionModel().selectFirst());
    }

    private void initializeSentences() {
        say(codeTrouble, () -> words.unclear(vm.codeTrouble().get()), vm.codeTrouble());
        say(commandTrouble, () -> words.unclear(vm.commandTrouble().get()), vm.commandTrouble());
        say(chosenRow, this::chosenText, rows.getSelectionModel().selectedItemProperty(), vm.oddities());
        say(heading, words::heading, vm.list(), vm.attendance());
        say(odd, words::odd, vm.oddities(), vm.asked(), vm.attendance());
        say(counted, () -> text.counts(vm.rows()), vm.rows());
        say(
                failure,
                () -> vm.failure().get() == null
                        ? ""
                        : Failures.sentence(messages, vm.failure().get()),
                vm.failure());
        entry.visibleProperty().bind(vm.list().isNotNull());
        header.disableProperty().bind(Bindings.createBooleanBinding(vm::isEntered, vm.attendance()));
        commandLine.visibleProperty().bind(Bindings.createBooleanBinding(vm::isOpen, vm.attendance()));
        commandLine.managedProperty().bind(commandLine.visibleProperty());
        save.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> !vm.isOpen(), vm.attendance())
                        .or(vm.saving()));
        takeBack.visibleProperty().bind(Bindings.createBooleanBinding(vm::isEntered, vm.attendance()));
        takeBack.managedProperty().bind(takeBack.visibleProperty());
        save.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> messages.get(vm.asked().get() ? "listback.save.anyway" : "listback.save"), vm.asked()));
    }

    private static void say(Label label, Supplier<String> words, Observable... from) {
        label.textProperty().bind(Bindings.createStringBinding(words::get, from));
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    private String chosenText() {
        BackRow row = rows.getSelectionModel().getSelectedItem();
        return row == null ? "" : text.inFull(row, vm.oddities(), vm.snapshot());
    }

    private void showFirstOdd(boolean asked) {
        List<Integer> odd = BackText.oddRows(vm.oddities());
        if (asked && !odd.isEmpty()) {
            showRow(odd.getFirst());
        }
    }

    private void onKey(KeyEvent event) {
        boolean done = switch (event.getCode()) {
            case ENTER -> event.isShortcutDown() ? save() : onEnter();
            case UP, DOWN -> command.isFocused() && onArrow(event.getCode());
            case ESCAPE -> onEscape();
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean onEnter() {
        if (code.isFocused()) {
            return openTyped();
        } else if (command.isFocused()) {
            return applyCommand();
        }
        return false;
    }

    private boolean onArrow(KeyCode key) {
        if (vm.walkIns().isEmpty()) {
            rows.requestFocus();
            return true;
        }
        int at = found.getSelectionModel().getSelectedIndex() + (key == KeyCode.UP ? -1 : 1);
        found.getSelectionModel().select(Math.clamp(at, 0, vm.walkIns().size() - 1));
        return true;
    }

    private boolean onEscape() {
        if (!command.getText().isEmpty()) {
            command.clear();
            command.requestFocus();
            return true;
        }
        return false;
    }

    private boolean openTyped() {
        if (vm.openTyped()) {
            goOn();
        } else {
            code.selectAll();
        }
        return true;
    }

    // The vaccine and the lot are asked for first where they are not known.
    private void goOn() {
        if (vm.isOpen()) {
            HeaderView at = Objects.requireNonNull(head);
            at.asked().ifPresentOrElse(at::focus, command::requestFocus);
        } else {
            rows.requestFocus();
        }
    }

    private boolean applyCommand() {
        if (command.getText().isBlank()) {
            return true;
        }
        int number = vm.apply(letters, messages, found.getSelectionModel().getSelectedItem());
        if (number > 0) {
            showRow(number);
            vm.keep();
        }
        command.requestFocus();
        return true;
    }

    private void showRow(int number) {
        for (int i = 0; i < vm.rows().size(); i++) {
            if (vm.rows().get(i).number() == number) {
                rows.getSelectionModel().clearAndSelect(i);
                rows.scrollTo(Math.max(0, i - 3));
            }
        }
    }

    private boolean save() {
        Optional<Field<?>> blocked = vm.isOpen() ? vm.blocked() : Optional.empty();
        if (blocked.isPresent()) {
            Objects.requireNonNull(head).focus(blocked.get());
            return true;
        }
        if (vm.isOpen() && !askLots()) {
            Objects.requireNonNull(head).focus(vm.header().lot);
            return true;
        }
        if (vm.asked().get() && !askReasons()) {
            return true;
        }
        vm.save(saved -> undo.show(
                messages.get(
                        "listback.saved", Integer.toString(saved.list().number()), saved.given(), saved.notGiven()),
                saved));
        return true;
    }

    // Each lot once; whoever leaves a question has saved nothing.
    private boolean askLots() {
        Optional<ListDoubts.Question> asked = vm.doubtfulLot(messages);
        while (asked.isPresent()) {
            if (!questions.lot().test(asked.get().text())) {
                return false;
            }
            vm.lotIsRight(asked.get());
            asked = vm.doubtfulLot(messages);
        }
        return true;
    }

    // Asked row by row, after the remarks were seen; whoever leaves a question has saved nothing.
    private boolean askReasons() {
        for (BackRow row : vm.wantingReason()) {
            Optional<String> why = questions.reason().apply(text.inFull(row, vm.oddities(), vm.snapshot()));
            if (why.isEmpty()) {
                return false;
            }
            vm.because(row, why.get());
        }
        return true;
    }

    private void correct(BackRow row) {
        if (vm.isEntered()) {
            WorkerEntry entered = vm.entry(row);
            if (entered == null || entered.voided() != null) {
                navigation.showWorker(row.worker());
            } else {
                navigation.correct(entered);
            }
        } else {
            command.setText(row.number() + " ");
            command.requestFocus();
            command.end();
        }
    }
}
