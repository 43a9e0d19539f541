package org.dosedesk.ui.paper.route;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.combo.Ticks;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FormControls;
import org.jspecify.annotations.Nullable;

/// The form for a route: a visit, a trip with its runs, or the place of residence.
public final class RouteView {
    private final RouteViewModel vm;
    private final Navigation navigation;
    private final Questions questions;
    private final Messages messages;

    @FXML
    private Parent root;

    @FXML
    private Label title;

    @FXML
    private Label dayName;

    @FXML
    private TextField day;

    @FXML
    private Pane dayMark;

    @FXML
    private Pane siteBox;

    @FXML
    private CheckComboBox<Id<Site>> sites;

    @FXML
    private Pane sitesMark;

    @FXML
    private Pane clinicBox;

    @FXML
    private ComboBox<String> clinic;

    @FXML
    private Pane clinicMark;

    @FXML
    private Pane opensBox;

    @FXML
    private TextField opens;

    @FXML
    private Pane opensMark;

    @FXML
    private Pane closesBox;

    @FXML
    private TextField closes;

    @FXML
    private Pane closesMark;

    @FXML
    private Pane capacityBox;

    @FXML
    private TextField capacity;

    @FXML
    private Pane capacityMark;

    @FXML
    private Pane vaccineBox;

    @FXML
    private CheckComboBox<Id<Vaccine>> vaccines;

    @FXML
    private ComboBox<RouteState> state;

    @FXML
    private Pane runBox;

    @FXML
    private TableView<Integer> runs;

    @FXML
    private Pane runsMark;

    @FXML
    private Button addRun;

    @FXML
    private Label removed;

    @FXML
    private Pane runFields;

    @FXML
    private ComboBox<String> vehicle;

    @FXML
    private TextField seats;

    @FXML
    private Pane seatsMark;

    @FXML
    private ComboBox<String> driver;

    @FXML
    private TextField escort;

    @FXML
    private CheckComboBox<Id<Site>> pickUps;

    @FXML
    private Pane pickUpsMark;

    @FXML
    private TextField departs;

    @FXML
    private Pane departsMark;

    @FXML
    private TextField returns;

    @FXML
    private Pane returnsMark;

    @FXML
    private Label runText;

    @FXML
    private VBox forecast;

    @FXML
    private VBox clashes;

    @FXML
    private Label failure;

    @FXML
    private Button cancel;

    @FXML
    private Button save;

    /// What the form asks.
    ///
    /// @param mayDiscard whether what is typed may be thrown away
    /// @param mayCallOff whether the route is to be called off, given who was told
    /// @param mayTellAgain whether to save though people were told something else
    public record Questions(BooleanSupplier mayDiscard, Predicate<String> mayCallOff, Predicate<String> mayTellAgain) {}

    /// Shows the form of this view-model in the language in use.
    public RouteView(RouteViewModel vm, Navigation navigation, Questions questions, Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.questions = questions;
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        title.textProperty().bind(vm.titleText());
        save.disableProperty().bind(vm.form().savingProperty().or(vm.about().isNull()));
        ObservableValue<Boolean> shown = Focus.onScreen(root);
        vm.about().when(shown).subscribe(about -> {
            if (about != null) {
                arrange(about.head().kind());
            }
        });
        vm.preview().clashTexts().when(shown).subscribe(now -> list(clashes, now, "route.no-clash"));
        vm.preview().forecastTexts().when(shown).subscribe(now -> list(forecast, now, "route.no-forecast"));
        RouteFields fields = vm.fields();
        Ticks.tie(root, sites, vm.offers().sites(), fields.sites.value(), this::site, messages.get("route.no-site"));
        Ticks.tie(
                root,
                vaccines,
                vm.offers().vaccines(),
                fields.vaccines.value(),
                id -> vm.words().vaccine(id),
                messages.get("route.any-vaccine"));
        FormControls controls = new FormControls(vm.form(), root)
                .text(day, fields.day)
                .text(opens, fields.opens)
                .text(closes, fields.closes)
                .text(capacity, fields.capacity)
                .own(() -> sites, fields.sites);
        typed(controls, clinic, vm.offers().clinics(), fields.clinic);
        controls.own(() -> vaccines, fields.vaccines)
                .quickCombo(
                        state,
                        FXCollections.observableArrayList(RouteState.values()),
                        fields.state,
                        how -> RouteWords.state(messages, how))
                .mark(dayMark, fields.day)
                .mark(sitesMark, fields.sites)
                .mark(clinicMark, fields.clinic)
                .mark(opensMark, fields.opens)
                .mark(closesMark, fields.closes)
                .mark(capacityMark, fields.capacity);
        run(controls, fields.runs);
        controls.failure(failure).beginInFirst().listen(save, cancel, this::save, questions.mayDiscard, this::leave);
    }

    private void run(FormControls controls, Runs fields) {
        Ticks.tie(
                root, pickUps, vm.offers().sites(), fields.pickUps.value(), this::site, messages.get("route.no-site"));
        runFields.disableProperty().bind(fields.shown().lessThan(0));
        removed.visibleProperty().bind(fields.removed());
        removed.managedProperty().bind(removed.visibleProperty());
        runText.textProperty().bind(vm.runText());
        RunTable table = new RunTable(runs, vm, vehicle, messages);
        addRun.setOnAction(event -> table.add());
        table.listen(root, returns);
        controls.own(() -> runs, fields.all);
        typed(controls, vehicle, vm.offers().vehicles(), fields.vehicle);
        controls.text(seats, fields.seats);
        typed(controls, driver, vm.offers().drivers(), fields.driver);
        controls.text(escort, fields.escort)
                .own(() -> pickUps, fields.pickUps)
                .text(departs, fields.departs)
                .text(returns, fields.returns)
                .mark(runsMark, fields.all)
                .mark(seatsMark, fields.seats)
                .mark(pickUpsMark, fields.pickUps)
                .mark(departsMark, fields.departs)
                .mark(returnsMark, fields.returns);
    }

    private static void typed(
            FormControls controls, ComboBox<String> box, ObservableList<String> known, Field<String> field) {
        controls.typedCombo(box, known, field, text -> text, Spelling::clean);
    }

    private String site(Id<Site> id) {
        return vm.words().site(id);
    }

    private void arrange(Route.Kind kind) {
        boolean trip = kind == Route.Kind.TRIP;
        boolean residence = kind == Route.Kind.RESIDENCE;
        dayName.setText(messages.get(residence ? "route.back-by" : "route.day"));
        show(siteBox, !trip);
        List.of(clinicBox, opensBox, closesBox, capacityBox, vaccineBox).forEach(box -> show(box, !residence));
        show(runBox, trip);
        runs.setVisible(trip);
    }

    private static void show(Node box, boolean is) {
        box.setVisible(is);
        box.setManaged(is);
    }

    private void list(VBox place, @Nullable List<String> sentences, String none) {
        List<String> said = sentences == null || sentences.isEmpty() ? List.of(messages.get(none)) : sentences;
        place.getChildren()
                .setAll(said.stream()
                        .map(sentence -> {
                            Label line = new Label(sentence);
                            line.setWrapText(true);
                            line.setMinHeight(Region.USE_PREF_SIZE);
                            if (Objects.equals(sentences, List.of())) {
                                line.getStyleClass().add("text-muted");
                            }
                            return line;
                        })
                        .toList());
    }

    private Optional<Field<?>> save() {
        Optional<Field<?>> blocked = vm.blocked();
        if (blocked.isPresent()) {
            return blocked;
        }
        RouteQuestions asked = vm.questions();
        boolean may = asked.callOff().map(questions.mayCallOff::test).orElse(true)
                && asked.tellAgain().map(questions.mayTellAgain::test).orElse(true);
        return may ? vm.save() : Optional.empty();
    }

    private void leave() {
        vm.discard();
        navigation.back();
    }
}
