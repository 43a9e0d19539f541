package org.dosedesk.ui.people.due;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.table.Table;

/// The screen of those who are due.
public final class DueView {
    private final DueViewModel viewModel;
    private final Messages messages;
    private final DueText text;
    private final Navigation navigation;

    @FXML
    private Label asOf;

    @FXML
    private TreeTableView<PlaceRow> places;

    @FXML
    private TreeTableColumn<PlaceRow, String> placeName;

    @FXML
    private TreeTableColumn<PlaceRow, Number> placeOverdue;

    @FXML
    private TreeTableColumn<PlaceRow, Number> placeDue;

    @FXML
    private TreeTableColumn<PlaceRow, Number> placeIncomplete;

    @FXML
    private TreeTableColumn<PlaceRow, Number> placeNoDoses;

    @FXML
    private TreeTableColumn<PlaceRow, Number> placeTotal;

    @FXML
    private CheckBox showOverdue;

    @FXML
    private CheckBox showDue;

    @FXML
    private CheckBox showIncomplete;

    @FXML
    private CheckBox showNoDoses;

    @FXML
    private CheckBox showExempt;

    @FXML
    private TableView<DueRow> people;

    @FXML
    private TableColumn<DueRow, Boolean> tick;

    @FXML
    private TableColumn<DueRow, String> name;

    @FXML
    private TableColumn<DueRow, LocalDate> birthDate;

    @FXML
    private TableColumn<DueRow, String> workshop;

    @FXML
    private TableColumn<DueRow, RevaccinationStatus> status;

    @FXML
    private TableColumn<DueRow, String> held;

    @FXML
    private TableColumn<DueRow, LocalDate> dueOn;

    @FXML
    private TableColumn<DueRow, String> route;

    @FXML
    private TableColumn<DueRow, String> lastDose;

    @FXML
    private TableColumn<DueRow, String> notGiven;

    @FXML
    private Label chosenHeld;

    @FXML
    private CheckBox tickAll;

    @FXML
    private Label count;

    @FXML
    private Button why;

    @FXML
    private Button dose;

    @FXML
    private Button siteList;

    /// Shows a view-model in the language in use.
    public DueView(DueViewModel viewModel, Texts texts, Navigation navigation) {
        this.viewModel = viewModel;
        this.messages = texts.messages();
        this.text = new DueText(messages);
        this.navigation = navigation;
    }

    @FXML
    private void initialize() {
        people.sceneProperty().subscribe(scene -> viewModel.watch(scene != null));
        Focus.onShowing(people, people::requestFocus);
        viewModel.asOfProperty().subscribe(day -> asOf.setText(messages.get("shell.as-of", DateText.show(day))));
        PlacesTree tree = new PlacesTree(places, messages);
        tree.names(placeName);
        tree.counts(placeOverdue, RevaccinationStatus.OVERDUE);
        tree.counts(placeDue, RevaccinationStatus.DUE);
        tree.counts(placeIncomplete, RevaccinationStatus.INCOMPLETE);
        tree.counts(placeNoDoses, RevaccinationStatus.NO_DOSES);
        tree.totals(placeTotal);
        tree.follow(viewModel.overviewProperty(), viewModel.placeProperty());
        placeholder(places::setPlaceholder);
        setUpPeople();
        showOverdue.selectedProperty().bindBidirectional(viewModel.showOverdueProperty());
        showDue.selectedProperty().bindBidirectional(viewModel.showDueProperty());
        showIncomplete.selectedProperty().bindBidirectional(viewModel.showIncompleteProperty());
        showNoDoses.selectedProperty().bindBidirectional(viewModel.showNoDosesProperty());
        showExempt.selectedProperty().bindBidirectional(viewModel.showExemptProperty());
        route.visibleProperty().bind(viewModel.campaignRunsProperty());
        held.visibleProperty().bind(viewModel.showExemptProperty());
        showOverdue.setGraphic(StatusLabel.icon(RevaccinationStatus.OVERDUE));
        showDue.setGraphic(StatusLabel.icon(RevaccinationStatus.DUE));
        showIncomplete.setGraphic(StatusLabel.icon(RevaccinationStatus.INCOMPLETE));
        showNoDoses.setGraphic(StatusLabel.icon(RevaccinationStatus.NO_DOSES));
        showExempt.setGraphic(StatusLabel.icon(RevaccinationStatus.EXEMPT));
        tickAll.setOnAction(event -> viewModel.tickAll(tickAll.isSelected()));
        viewModel.rows().subscribe(this::showCounts);
        showCounts();
    }

    @FXML
    private void showWhy() {
        selected().ifPresent(row -> navigation.showWhy(row.worker().id(), null));
    }

    @FXML
    private void registerDose() {
        selected().ifPresent(row -> navigation.registerDose(row.worker().id()));
    }

    @FXML
    private void prepareSiteList() {
        navigation.prepareSiteList(viewModel.siteForList().orElse(null), viewModel.ticked());
    }

    private void setUpPeople() {
        Table.of(people, messages)
                .box(tick, DueRow::tickedProperty)
                .name(name, DueRow::name)
                .status(status, DueRow::status)
                .text(held, text::held)
                .date(dueOn, DueRow::dueOn)
                .text(notGiven, row -> text.outcome(row.notGiven()))
                .name(route, text::route)
                .text(workshop, text::workshop)
                .date(birthDate, row -> row.worker().birthDate())
                .text(lastDose, this::lastDose)
                .several()
                .opens(row -> navigation.showWorker(row.worker().id()))
                .keyed(row -> row.worker().id())
                .sorted(viewModel.rows());
        placeholder(people::setPlaceholder);
        people.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> chosenHeld.setText(row == null ? "" : text.held(row)));
        chosenHeld.visibleProperty().bind(chosenHeld.textProperty().isNotEmpty());
        chosenHeld.managedProperty().bind(chosenHeld.visibleProperty());
        why.disableProperty()
                .bind(people.getSelectionModel().selectedItemProperty().isNull());
        dose.disableProperty()
                .bind(people.getSelectionModel().selectedItemProperty().isNull());
    }

    private String lastDose(DueRow row) {
        Dose last = row.lastDose();
        return last == null ? "" : text.dose(last, viewModel.vaccine(last));
    }

    private void showCounts() {
        int ticked = viewModel.ticked().size();
        int shown = viewModel.rows().size();
        tickAll.setSelected(shown > 0 && ticked == shown);
        boolean severalSites = ticked > 0 && viewModel.siteForList().isEmpty();
        count.setText(
                severalSites
                        ? messages.get("due.several-sites", ticked)
                        : ticked == 0
                                ? messages.count("due.count", shown)
                                : messages.get("due.count-ticked", ticked, shown));
        siteList.setDisable(shown == 0 || severalSites);
    }

    private Optional<DueRow> selected() {
        return Optional.ofNullable(people.getSelectionModel().getSelectedItem());
    }

    private void placeholder(Consumer<Node> place) {
        Label label = new Label(messages.get(viewModel.rosterEmpty() ? "due.empty-register" : "due.nobody"));
        label.setWrapText(true);
        place.accept(label);
    }
}
