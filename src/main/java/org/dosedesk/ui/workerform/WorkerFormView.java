package org.dosedesk.ui.workerform;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.mark.MarkLabel;
import org.jspecify.annotations.Nullable;

/// The form for a worker, made for the keyboard: Enter goes from field to field, Ctrl+Enter saves from anywhere,
/// Esc leaves.
public final class WorkerFormView {
    private final WorkerFormViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final Messages messages;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Duplicate> onDuplicates = change -> showDuplicates();

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private VBox surnameBox;

    @FXML
    private TextField surname;

    @FXML
    private VBox firstNameBox;

    @FXML
    private TextField firstName;

    @FXML
    private TextField patronymic;

    @FXML
    private VBox iinBox;

    @FXML
    private TextField iin;

    @FXML
    private CheckBox iinConfirmed;

    @FXML
    private VBox birthDateBox;

    @FXML
    private TextField birthDate;

    @FXML
    private ComboBox<Sex> sex;

    @FXML
    private VBox numberBox;

    @FXML
    private TextField number;

    @FXML
    private VBox hiredBox;

    @FXML
    private TextField hired;

    @FXML
    private VBox leftBox;

    @FXML
    private TextField left;

    @FXML
    private VBox unitBox;

    @FXML
    private ComboBox<Offer<Unit>> unit;

    @FXML
    private VBox workshopBox;

    @FXML
    private ComboBox<Offer<Workshop>> workshop;

    @FXML
    private VBox siteBox;

    @FXML
    private ComboBox<Offer<Site>> site;

    @FXML
    private TextField position;

    @FXML
    private TextField shift;

    @FXML
    private TextField phone;

    @FXML
    private ComboBox<String> language;

    @FXML
    private VBox duplicates;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    /// Shows the form of this view-model in the language in use.
    ///
    /// What the form asks.
    ///
    /// @param mayDiscard whether what is typed may be thrown away
    /// @param mayAdd whether places of these names are to be added
    public record Questions(BooleanSupplier mayDiscard, Predicate<List<String>> mayAdd) {}

    /// Shows a view-model in the language in use.
    public WorkerFormView(WorkerFormViewModel vm, Navigation navigation, Questions questions, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.questions = questions;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        WorkerFields fields = vm.fields();
        Map.of(
                        surname, fields.surname,
                        firstName, fields.firstName,
                        patronymic, fields.patronymic,
                        iin, fields.iin,
                        birthDate, fields.birthDate,
                        number, fields.number,
                        hired, fields.hired,
                        left, fields.left,
                        position, fields.position,
                        shift, fields.shift)
                .forEach((field, typed) -> field.textProperty().bindBidirectional(typed));
        phone.textProperty().bindBidirectional(fields.phone);
        iinConfirmed.selectedProperty().bindBidirectional(fields.iinConfirmed);
        iinConfirmed.visibleProperty().bind(vm.iinDoubtful());
        iinConfirmed.managedProperty().bind(iinConfirmed.visibleProperty());
        Combos combos = new Combos(messages, root);
        combos.sexes(sex, fields.sex);
        combos.languages(language, fields.language);
        combos.offers(unit, vm.places().units, fields.unit);
        combos.offers(workshop, vm.places().workshops, fields.workshop);
        combos.offers(site, vm.places().sites, fields.site);
        boxes().forEach((field, box) -> box.getChildren().add(2, MarkLabel.warning(vm.mark(field))));
        title.textProperty()
                .bind(vm.correcting().map(this::correctionTitle).orElse(messages.get("workerform.title.add")));
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        save.disableProperty().bind(vm.saving());
        save.setOnAction(event -> save());
        cancel.setOnAction(event -> leave());
        vm.duplicates().addListener(new WeakListChangeListener<>(onDuplicates));
        ObservableValue<Boolean> onScreen =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        vm.correcting().when(onScreen).subscribe(worker -> showDuplicates());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        Focus.onShowing(root, surname::requestFocus);
    }

    private String correctionTitle(@Nullable Worker worker) {
        return worker == null
                ? ""
                : messages.get("workerform.title.correct", worker.name().full());
    }

    private Map<WorkerFormViewModel.At, VBox> boxes() {
        return Map.of(
                WorkerFormViewModel.At.SURNAME, surnameBox,
                WorkerFormViewModel.At.FIRST_NAME, firstNameBox,
                WorkerFormViewModel.At.IIN, iinBox,
                WorkerFormViewModel.At.BIRTH_DATE, birthDateBox,
                WorkerFormViewModel.At.NUMBER, numberBox,
                WorkerFormViewModel.At.HIRED, hiredBox,
                WorkerFormViewModel.At.LEFT, leftBox,
                WorkerFormViewModel.At.UNIT, unitBox,
                WorkerFormViewModel.At.WORKSHOP, workshopBox,
                WorkerFormViewModel.At.SITE, siteBox);
    }

    private void showDuplicates() {
        Worker correcting = vm.correcting().getValue();
        if (vm.duplicates().isEmpty()) {
            Label none = new Label(messages.get("workerform.no-duplicates"));
            none.setWrapText(true);
            none.getStyleClass().add("text-muted");
            duplicates.getChildren().setAll(none);
            return;
        }
        duplicates
                .getChildren()
                .setAll(vm.duplicates().stream()
                        .map(found -> new DuplicateCard(
                                messages,
                                found,
                                () -> openInstead(found.id()),
                                () -> merge(correcting, found.id()),
                                correcting != null))
                        .toList());
    }

    private void openInstead(Id<Worker> worker) {
        if (mayLeave()) {
            vm.discard();
            navigation.showWorker(worker);
        }
    }

    private void merge(@Nullable Worker correcting, Id<Worker> other) {
        if (correcting != null && mayLeave()) {
            vm.discard();
            navigation.mergeWorkers(correcting.id(), other);
        }
    }

    private void onKey(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                if (event.isShortcutDown()) {
                    save();
                    event.consume();
                } else if (goOn()) {
                    event.consume();
                }
            }
            case ESCAPE -> {
                if (order().stream().noneMatch(field -> field instanceof ComboBox<?> combo && combo.isShowing())) {
                    leave();
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private List<Node> order() {
        return List.of(
                surname,
                firstName,
                patronymic,
                iin,
                iinConfirmed,
                birthDate,
                sex,
                number,
                hired,
                left,
                unit,
                workshop,
                site,
                position,
                shift,
                phone,
                language);
    }

    // Enter is left to buttons and to open lists; elsewhere it goes on to the next field, from the last one it saves.
    private boolean goOn() {
        List<Node> shown = order().stream().filter(Node::isVisible).toList();
        for (int i = 0; i < shown.size(); i++) {
            Node field = shown.get(i);
            if (field.isFocused() && !(field instanceof ComboBox<?> combo && combo.isShowing())) {
                if (field.equals(iinConfirmed)) {
                    iinConfirmed.setSelected(true);
                }
                if (i == shown.size() - 1) {
                    save();
                } else {
                    shown.get(i + 1).requestFocus();
                }
                return true;
            }
        }
        return false;
    }

    // Ctrl+Enter on the question whether to keep a doubtful number is the answer.
    private void save() {
        if (iinConfirmed.isFocused()) {
            iinConfirmed.setSelected(true);
        }
        takeTypedPlaces();
        Optional<WorkerFormViewModel.At> blocked = vm.blocked();
        blocked.ifPresent(field -> node(field).requestFocus());
        if (blocked.isEmpty() && (vm.newNames().isEmpty() || questions.mayAdd.test(vm.newNames()))) {
            vm.save();
        }
    }

    private Node node(WorkerFormViewModel.At field) {
        return switch (field) {
            case SURNAME -> surname;
            case FIRST_NAME -> firstName;
            case BIRTH_DATE -> birthDate;
            case IIN -> iinConfirmed.isVisible() ? iinConfirmed : iin;
            case NUMBER -> number;
            case UNIT -> unit;
            case WORKSHOP -> unit.getValue() == null ? unit : workshop;
            case SITE -> site;
            case HIRED -> hired;
            case LEFT -> left;
        };
    }

    // A name is taken over when its field is left: here it has not been yet.
    private void takeTypedPlaces() {
        List.of(unit, workshop, site).forEach(ComboBox::commitValue);
    }

    private boolean mayLeave() {
        takeTypedPlaces();
        return !vm.unsaved() || questions.mayDiscard.getAsBoolean();
    }

    private void leave() {
        if (mayLeave()) {
            Worker correcting = vm.correcting().getValue();
            vm.discard();
            if (correcting == null) {
                navigation.showWorkers();
            } else {
                navigation.showWorker(correcting.id());
            }
        }
    }
}
