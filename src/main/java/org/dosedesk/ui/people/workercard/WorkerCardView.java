package org.dosedesk.ui.people.workercard;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.people.workercard.standing.StandingViewModel;
import org.jspecify.annotations.Nullable;

/// A worker's card.
public final class WorkerCardView {
    private final WorkerCardViewModel vm;
    private final StandingViewModel standing;
    private final Navigation navigation;
    private final EntryActions actions;
    private final DosesSection doses;
    private final SchedulesSection schedules;
    private final CardHeader header;
    private final Messages messages;
    private final CardText words;
    private final Supplier<Parent> loadPeriods;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<HistoryLine> onHistory = change -> showHistory();

    @FXML
    private ScrollPane root;

    @FXML
    private Label name;

    @FXML
    private Button edit;

    @FXML
    private MenuButton more;

    @FXML
    private MenuButton print;

    @FXML
    private Label employment;

    @FXML
    private Button registerDose;

    @FXML
    private Label failure;

    @FXML
    private GridPane details;

    @FXML
    private VBox schedulesPlace;

    @FXML
    private Button notGiven;

    @FXML
    private VBox dosesPlace;

    @FXML
    private Node otherOutcomes;

    @FXML
    private VBox notGivenLines;

    @FXML
    private Node reactionsTitle;

    @FXML
    private VBox reactions;

    @FXML
    private Label route;

    @FXML
    private Node decisionsTitle;

    @FXML
    private VBox decisions;

    @FXML
    private Pane periods;

    @FXML
    private VBox history;

    /// Shows the card of this view-model in the language in use.
    ///
    /// @param standing where the worker goes
    /// @param askVoidReason asks why the record named is to be voided, empty when it is not to be
    /// @param loadPeriods loads the part about exemptions, refusals and observations
    public WorkerCardView(
            WorkerCardViewModel vm,
            StandingViewModel standing,
            Navigation navigation,
            CardHeader header,
            Function<String, Optional<String>> askVoidReason,
            Texts texts,
            Supplier<Parent> loadPeriods) {
        this.vm = vm;
        this.navigation = navigation;
        this.header = header;
        this.messages = texts.messages();
        this.words = vm.words(messages);
        this.standing = standing;
        this.actions = new EntryActions(vm, navigation, askVoidReason, messages);
        this.doses = new DosesSection(words, actions, navigation);
        this.schedules = new SchedulesSection(
                words,
                messages,
                group -> shown(card -> navigation.showWhy(card.worker().id(), group)));
        this.loadPeriods = loadPeriods;
    }

    @FXML
    private void initialize() {
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        periods.getChildren().setAll(loadPeriods.get());
        registerDose.setOnAction(
                event -> shown(card -> navigation.registerDose(card.worker().id())));
        schedulesPlace.getChildren().setAll(schedules);
        dosesPlace.getChildren().setAll(doses);
        notGiven.setOnAction(
                event -> shown(card -> navigation.notGiven(card.worker().id())));
        ObservableValue<Boolean> onScreen =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        onScreen.subscribe(standing::watch);
        route.textProperty().bind(standing.text());
        route.visibleProperty().bind(route.textProperty().isNotEmpty());
        route.managedProperty().bind(route.visibleProperty());
        vm.card().when(onScreen).subscribe(this::show);
        vm.history().addListener(new WeakListChangeListener<>(onHistory));
        showHistory();
    }

    private void shown(Consumer<Card> action) {
        Card card = vm.card().get();
        if (card != null) {
            action.accept(card);
        }
    }

    private void show(@Nullable Card card) {
        if (card == null) {
            return;
        }
        Worker worker = card.worker();
        standing.show(worker.id());
        name.setText(worker.name().full());
        header.show(messages, worker, edit, more, employment);
        header.papers(messages, worker, print);
        details.getChildren().clear();
        detail(0, 0, "record.field.birth-date", words.date(worker.birthDate()));
        detail(
                0,
                1,
                "record.field.iin",
                worker.iin() == null
                        ? messages.get("card.unknown")
                        : worker.iin().digits());
        detail(0, 2, "card.number", worker.personnelNumber());
        detail(0, 3, "record.field.phone", worker.phone());
        detail(1, 0, "card.unit", card.unit().name());
        detail(1, 1, "record.field.workshop", card.workshop().name());
        detail(
                1,
                2,
                "record.field.site",
                card.site().hosts(card.unit().id())
                        ? messages.get("card.hosted", card.site().name())
                        : card.site().name());
        detail(1, 3, "record.field.position", worker.position());
        schedules.show(card.schedules());
        doses.show(card.doses());
        showOutcomes(card);
    }

    private void showHistory() {
        List<Node> rows = new ArrayList<>();
        for (HistoryLine line : vm.history()) {
            String what = words.name(line.record(), vaccineOf(line.record()));
            Label row = new Label(
                    messages.get("card.history." + CardText.key(line.deed()), words.time(line.at()), line.by(), what));
            row.setWrapText(true);
            rows.add(row);
            Label changes = new Label(vm.changesText(line, messages));
            changes.setWrapText(true);
            changes.getStyleClass().add("text-muted");
            if (!changes.getText().isEmpty()) {
                rows.add(changes);
            }
        }
        history.getChildren().setAll(rows);
    }

    private String vaccineOf(Entity record) {
        Card card = vm.card().get();
        return card == null
                ? ""
                : card.doses().stream()
                        .filter(line -> line.dose().id().equals(record.id()))
                        .map(line -> line.vaccine().code())
                        .findFirst()
                        .orElse("");
    }

    private void showOutcomes(Card card) {
        notGivenLines
                .getChildren()
                .setAll(card.notGiven().stream()
                        .map(entry -> new EntryLine(entry, words.notGiven(entry), words.mark(entry), actions))
                        .toList());
        shown(otherOutcomes, !card.notGiven().isEmpty());
        reactions.getChildren().setAll(card.reactions().stream().map(this::line).toList());
        shown(reactionsTitle, !card.reactions().isEmpty());
        decisions
                .getChildren()
                .setAll(card.decisions().stream()
                        .map(entry -> new EntryLine(entry, words.name(entry, ""), words.mark(entry), actions))
                        .toList());
        shown(decisionsTitle, !card.decisions().isEmpty());
    }

    private Node line(Card.ReactionLine line) {
        Reaction reaction = line.reaction();
        String after = messages.get(
                "card.reaction.after",
                words.reaction(reaction),
                words.name(line.dose(), line.vaccine().code()));
        return new EntryLine(reaction, after, words.mark(reaction), actions);
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void detail(int block, int row, String key, String value) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("text-muted");
        Label text = new Label(value);
        text.setWrapText(true);
        details.add(label, block * 2, row);
        details.add(text, block * 2 + 1, row);
    }
}
