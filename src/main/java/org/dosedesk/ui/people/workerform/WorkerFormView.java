package org.dosedesk.ui.people.workerform;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.jspecify.annotations.Nullable;

/// The form for a worker, made for the keyboard: Enter goes from field to field, Ctrl+Enter saves from anywhere,
/// Esc leaves.
public final class WorkerFormView {
    private static final List<Sex> SEXES = List.of(Sex.FEMALE, Sex.MALE, Sex.UNKNOWN);

    /// By tag; the empty one stands for "unknown".
    private static final List<String> LANGUAGES =
            List.of("", Language.KAZAKH.tag(), Language.RUSSIAN.tag(), Language.ENGLISH.tag());

    private final WorkerFormViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final Messages messages;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<Duplicate> onDuplicates = change -> showDuplicates();

    private Runnable takeTyped = () -> {};

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
        iinConfirmed.visibleProperty().bind(vm.iinDoubtful());
        iinConfirmed.managedProperty().bind(iinConfirmed.visibleProperty());
        title.textProperty()
                .bind(vm.correcting().map(this::correctionTitle).orElse(messages.get("workerform.title.add")));
        save.disableProperty().bind(vm.form().savingProperty());
        vm.duplicates().addListener(new WeakListChangeListener<>(onDuplicates));
        ObservableValue<Boolean> onScreen =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        vm.correcting().when(onScreen).subscribe(worker -> showDuplicates());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::confirmIin);
        FormControls controls = new FormControls(vm.form(), root)
                .text(surname, fields.surname)
                .text(firstName, fields.firstName)
                .text(patronymic, fields.patronymic)
                .text(iin, fields.iin)
                .tick(iinConfirmed, fields.iinConfirmed)
                .text(birthDate, fields.birthDate)
                .combo(sex, FXCollections.observableArrayList(SEXES), fields.sex, this::name)
                .text(number, fields.number)
                .text(hired, fields.hired)
                .text(left, fields.left);
        takeTyped = controls::takeTyped;
        place(controls, unit, vm.places().units, fields.unit);
        place(controls, workshop, vm.places().workshops, fields.workshop);
        place(controls, site, vm.places().sites, fields.site);
        controls.text(position, fields.position)
                .text(shift, fields.shift)
                .text(phone, fields.phone)
                .combo(language, FXCollections.observableArrayList(LANGUAGES), fields.language, this::languageName)
                .markIn(surnameBox, fields.surname)
                .markIn(firstNameBox, fields.firstName)
                .markIn(iinBox, fields.iin)
                .markIn(birthDateBox, fields.birthDate)
                .markIn(numberBox, fields.number)
                .markIn(hiredBox, fields.hired)
                .markIn(leftBox, fields.left)
                .markIn(unitBox, fields.unit)
                .markIn(workshopBox, fields.workshop)
                .markIn(siteBox, fields.site)
                .failure(failure)
                .beginInFirst()
                .listen(save, cancel, this::save, questions.mayDiscard, this::leave);
    }

    private static <T extends Entity> void place(
            FormControls controls,
            ComboBox<Offer<T>> box,
            ObservableList<Offer<T>> offers,
            Field<@Nullable Offer<T>> field) {
        controls.typedCombo(box, offers, field, Offer::name, typed -> Places.named(offers, typed, field.get()));
    }

    private String name(Sex of) {
        return messages.get("workerform.sex." + of.name().toLowerCase(Locale.ROOT));
    }

    private String languageName(String tag) {
        return tag.isEmpty() ? messages.get("workerform.language.unknown") : messages.get("common.language." + tag);
    }

    private String correctionTitle(@Nullable Worker worker) {
        return worker == null
                ? ""
                : messages.get("workerform.title.correct", worker.name().full());
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

    // Enter on the question whether to keep a doubtful number is the answer, with Ctrl too.
    private void confirmIin(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && iinConfirmed.isFocused()) {
            iinConfirmed.setSelected(true);
        }
    }

    private Optional<Field<?>> save() {
        Optional<Field<?>> blocked = vm.blocked();
        if (blocked.isEmpty() && (vm.newNames().isEmpty() || questions.mayAdd.test(vm.newNames()))) {
            return vm.save();
        }
        return blocked;
    }

    private boolean mayLeave() {
        takeTyped.run();
        return !vm.unsaved() || questions.mayDiscard.getAsBoolean();
    }

    private void leave() {
        Worker correcting = vm.correcting().getValue();
        vm.discard();
        if (correcting == null) {
            navigation.showWorkers();
        } else {
            navigation.showWorker(correcting.id());
        }
    }
}
