package org.dosedesk.ui.people.workercard.period;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.fxml.FXML;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.jspecify.annotations.Nullable;

/// The card's exemptions, refusals and observations, a line each with what can be done to it.
public final class PeriodsView {
    private final PeriodsViewModel vm;
    private final Questions questions;
    private final ViewLoader views;
    private final Texts texts;
    private final Messages messages;
    private final PeriodText words;
    // Held here because the lists outlive the view and hold them weakly.
    private final ListChangeListener<PeriodLine> onLines = change -> showLines();

    @FXML
    private VBox root;

    @FXML
    private Button addWaiver;

    @FXML
    private Pane waiverForm;

    @FXML
    private VBox waivers;

    @FXML
    private Button addObservation;

    @FXML
    private Pane observationForm;

    @FXML
    private VBox observations;

    @FXML
    private Label failure;

    /// What the nurse is asked.
    ///
    /// @param voidReason why the entry named is to be voided, empty when it is not to be
    /// @param mayDiscard whether what is typed may be thrown away
    public record Questions(Function<String, Optional<String>> voidReason, BooleanSupplier mayDiscard) {}

    public PeriodsView(PeriodsViewModel vm, Questions questions, ViewLoader views, Texts texts) {
        this.vm = vm;
        this.questions = questions;
        this.views = views;
        this.texts = texts;
        messages = texts.messages();
        words = new PeriodText(messages);
    }

    @FXML
    private void initialize() {
        failure.textProperty().bind(vm.failureText());
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        addWaiver.setOnAction(event -> begin(() -> vm.add(PeriodType.firstDecision())));
        addObservation.setOnAction(event -> begin(() -> vm.add(PeriodType.firstObservation())));
        vm.waivers().addListener(new WeakListChangeListener<>(onLines));
        vm.observations().addListener(new WeakListChangeListener<>(onLines));
        showLines();
        ObservableValue<Boolean> onScreen =
                root.sceneProperty().map(Objects::nonNull).orElse(false);
        vm.form().when(onScreen).subscribe(this::showForm);
    }

    private void begin(Runnable open) {
        PeriodForm current = vm.form().get();
        if (current == null
                || !current.form().unsaved()
                || questions.mayDiscard().getAsBoolean()) {
            open.run();
        }
    }

    private void showForm(@Nullable PeriodForm form) {
        boolean focused = waiverForm.lookup(":focus-within") != null || observationForm.lookup(":focus-within") != null;
        waiverForm.getChildren().clear();
        observationForm.getChildren().clear();
        if (form != null) {
            Pane place = form.type.get().decided() ? waiverForm : observationForm;
            place.getChildren()
                    .setAll(views.load(
                                    PeriodFormView.class,
                                    () -> new PeriodFormView(vm, form, questions.mayDiscard(), texts))
                            .root());
        } else if (focused) {
            addWaiver.requestFocus();
        }
        waiverForm.setManaged(!waiverForm.getChildren().isEmpty());
        observationForm.setManaged(!observationForm.getChildren().isEmpty());
    }

    private void showLines() {
        fill(waivers, vm.waivers());
        fill(observations, vm.observations());
    }

    private void fill(Pane place, ObservableList<PeriodLine> lines) {
        Label none = new Label(messages.get("card.none"));
        none.getStyleClass().add("text-muted");
        place.getChildren().clear();
        lines.forEach(line -> place.getChildren().add(node(line)));
        if (lines.isEmpty()) {
            place.getChildren().add(none);
        }
    }

    private Node node(PeriodLine line) {
        WorkerEntry entry = line.entry();
        FlowPane row = new FlowPane(8, 2);
        row.setRowValignment(VPos.CENTER);
        row.setAlignment(Pos.CENTER_LEFT);
        Text text = new Text(words.entry(entry));
        text.getStyleClass().add("text");
        row.getChildren().add(text);
        if (line.notedOnly()) {
            row.getChildren().add(muted(messages.get("waivers.noted-only")));
        }
        if (!entry.inForce()) {
            text.setStrikethrough(true);
            row.getChildren().add(muted(vm.voidedMark(entry)));
            row.getChildren().add(button("waivers.restore", entry, () -> vm.restore(entry)));
            return row;
        }
        if (PeriodType.of(entry) != null) {
            row.getChildren().add(button("waivers.change", entry, () -> begin(() -> vm.change(entry))));
        }
        if (line.lasts()) {
            row.getChildren().add(button("waivers.end", entry, () -> vm.endToday(entry)));
        }
        row.getChildren()
                .add(button(
                        "card.void",
                        entry,
                        () -> questions
                                .voidReason()
                                .apply(words.entry(entry))
                                .ifPresent(reason -> vm.voidEntry(entry, reason))));
        return row;
    }

    private Button button(String key, WorkerEntry entry, Runnable action) {
        Button button = ForEntering.mark(new Button(messages.get(key)));
        button.getStyleClass().addAll("small", "flat");
        button.setAccessibleText(button.getText() + ": " + words.entry(entry));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
