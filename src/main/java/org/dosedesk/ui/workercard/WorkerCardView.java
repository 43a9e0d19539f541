package org.dosedesk.ui.workercard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/// A worker's card.
public final class WorkerCardView {
    private final WorkerCardViewModel vm;
    private final Navigation navigation;
    private final Function<String, Optional<String>> askVoidReason;
    private final Messages messages;
    private final CardText words;
    // Held here because the list outlives the view and holds it weakly.
    private final ListChangeListener<HistoryLine> onHistory = change -> showHistory();

    @FXML
    private ScrollPane root;

    @FXML
    private Label name;

    @FXML
    private Button registerDose;

    @FXML
    private Label failure;

    @FXML
    private GridPane details;

    @FXML
    private Pane status;

    @FXML
    private Label dates;

    @FXML
    private Button why;

    @FXML
    private Button voidDose;

    @FXML
    private TableView<Card.DoseLine> doses;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> date;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> vaccine;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> lot;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> expiry;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> place;

    @FXML
    private TableColumn<Card.DoseLine, Card.DoseLine> remarks;

    @FXML
    private VBox waivers;

    @FXML
    private VBox observations;

    @FXML
    private VBox history;

    /// Shows the card of this view-model in the language in use.
    ///
    /// @param askVoidReason asks why the record named is to be voided, empty when it is not to be
    public WorkerCardView(
            WorkerCardViewModel vm,
            Navigation navigation,
            Function<String, Optional<String>> askVoidReason,
            Texts texts) {
        this.vm = vm;
        this.navigation = navigation;
        this.askVoidReason = askVoidReason;
        this.messages = texts.messages();
        this.words = new CardText(messages, vm.zone());
    }

    @FXML
    private void initialize() {
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        registerDose.setOnAction(
                event -> shown(card -> navigation.registerDose(card.worker().id())));
        why.setOnAction(event -> shown(card -> navigation.showWhy(card.worker().id())));
        voidDose.setOnAction(event -> {
            Card.DoseLine line = doses.getSelectionModel().getSelectedItem();
            if (line != null) {
                askToVoid(line.dose());
            }
        });
        voidDose.disableProperty()
                .bind(doses.getSelectionModel()
                        .selectedItemProperty()
                        .map(line -> line.dose().voided() != null)
                        .orElse(true));
        column(date, line -> words.date(line.dose().date()));
        column(vaccine, line -> messages.get("common.vaccine." + line.vaccine().code()));
        column(
                lot,
                line -> line.dose().lot() == null
                        ? messages.get("card.unknown")
                        : line.dose().lot());
        column(expiry, line -> words.date(line.dose().expiry()));
        column(
                place,
                line -> messages.get(
                                "common.place." + line.dose().place().name().toLowerCase(Locale.ROOT))
                        + line.clinic().map(clinic -> " · " + clinic.name()).orElse(""));
        column(remarks, this::remarks);
        ObservableValue<Boolean> onScreen =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
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
        name.setText(worker.name().full());
        details.getChildren().clear();
        detail(0, 0, "card.birth-date", words.date(worker.birthDate()));
        detail(
                0,
                1,
                "card.iin",
                worker.iin() == null
                        ? messages.get("card.unknown")
                        : worker.iin().digits());
        detail(0, 2, "card.number", worker.personnelNumber());
        detail(0, 3, "card.phone", worker.phone());
        detail(1, 0, "card.unit", card.unit().name());
        detail(1, 1, "card.workshop", card.workshop().name());
        detail(
                1,
                2,
                "card.site",
                card.site().hosts(card.unit().id())
                        ? messages.get("card.hosted", card.site().name())
                        : card.site().name());
        detail(1, 3, "card.position", worker.position());
        WorkerSchedule schedule = card.schedule();
        status.getChildren().clear();
        dates.setText("");
        if (schedule != null) {
            status.getChildren().setAll(new StatusLabel(messages, schedule.status()));
            LocalDate due = schedule.dueOn();
            LocalDate overdue = schedule.overdueFrom();
            dates.setText(
                    due == null
                            ? ""
                            : overdue == null
                                    ? messages.get("card.due", words.date(due))
                                    : messages.get("card.due-and-overdue", words.date(due), words.date(overdue)));
        }
        why.setDisable(schedule == null);
        doses.getItems().setAll(card.doses());
        lines(
                waivers,
                card.waivers().stream()
                        .map(waiver -> line(waiver, words.waiver(waiver)))
                        .toList());
        lines(
                observations,
                card.observations().stream()
                        .map(observation -> line(observation, words.observation(observation)))
                        .toList());
    }

    private void showHistory() {
        List<Node> rows = new ArrayList<>();
        for (HistoryLine line : vm.history()) {
            String what = words.name(line.record(), vaccineOf(line.record()));
            rows.add(new Label(
                    messages.get("card.history." + CardText.key(line.deed()), words.time(line.at()), line.by(), what)));
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

    private void askToVoid(WorkerEntry record) {
        askVoidReason.apply(words.name(record, vaccineOf(record))).ifPresent(reason -> vm.voidRecord(record, reason));
    }

    private void detail(int block, int row, String key, String value) {
        Label label = new Label(messages.get(key));
        label.getStyleClass().add("text-muted");
        Label text = new Label(value);
        text.setWrapText(true);
        details.add(label, block * 2, row);
        details.add(text, block * 2 + 1, row);
    }

    private Node line(WorkerEntry record, String sentence) {
        HBox line = new HBox(8);
        line.setAlignment(Pos.CENTER_LEFT);
        Text text = new Text(sentence);
        text.getStyleClass().add("text");
        line.getChildren().add(text);
        if (CardText.voided(record) == null) {
            Button button = new Button(messages.get("card.void"));
            button.getStyleClass().addAll("small", "flat");
            button.setOnAction(event -> askToVoid(record));
            line.getChildren().add(button);
        } else {
            text.setStrikethrough(true);
            Label mark = new Label(words.mark(record));
            mark.getStyleClass().add("text-muted");
            line.getChildren().add(mark);
        }
        return line;
    }

    private void lines(Pane place, List<Node> rows) {
        Label none = new Label(messages.get("card.none"));
        none.getStyleClass().add("text-muted");
        place.getChildren().setAll(rows.isEmpty() ? List.of(none) : rows);
    }

    private String remarks(Card.DoseLine line) {
        List<String> parts = new ArrayList<>();
        if (line.dose().voided() != null) {
            parts.add(words.mark(line.dose()));
        }
        if (line.dose().consent()) {
            parts.add(messages.get("card.consent"));
        }
        parts.add(line.dose().givenBy());
        parts.add(line.dose().note());
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private void column(
            TableColumn<Card.DoseLine, Card.DoseLine> column, Function<Card.DoseLine, @Nullable String> text) {
        boolean struck = !column.equals(remarks);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new StruckCell(text, struck));
    }
}
