package org.dosedesk.ui.why;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.PrinterChoice;
import org.dosedesk.ui.kit.StatusLabel;
import org.kordamp.ikonli.javafx.FontIcon;

/// The explanation on screen.
public final class WhyView {
    private static final KeyCodeCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private final WhyViewModel vm;
    private final WhyContent content;
    private final Questions questions;
    private final Messages messages;

    @FXML
    private VBox root;

    @FXML
    private Label worker;

    @FXML
    private Label status;

    @FXML
    private Label verdict;

    @FXML
    private Label dosesTitle;

    @FXML
    private GridPane doses;

    @FXML
    private Label group;

    @FXML
    private Label knownTitle;

    @FXML
    private VBox known;

    @FXML
    private Label seriesTitle;

    @FXML
    private GridPane series;

    @FXML
    private Label problem;

    @FXML
    private Label datesTitle;

    @FXML
    private GridPane dates;

    @FXML
    private Label rules;

    /// What the user is asked.
    public interface Questions {
        /// Where to save the paper; empty when nowhere.
        Optional<Path> whereToSave(String suggestedName);

        /// Which printer, and how; empty when none.
        Optional<PrinterChoice> printer(List<String> printers, String proposed);
    }

    /// Shows an explanation.
    public WhyView(WhyViewModel viewModel, Questions questions) {
        this.vm = viewModel;
        this.questions = questions;
        this.content = viewModel.content();
        this.messages = viewModel.messages();
    }

    @FXML
    private void initialize() {
        // The view is shown in a window of its own.
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.getAccelerators().put(PRINT, this::print);
            }
        });
        worker.setText(content.worker());
        status.setText("");
        showWhenFilled(status, content.status() != null);
        status.setGraphic(content.status() == null ? null : new StatusLabel(messages, content.status()));
        verdict.setText(content.verdict());
        rules.setText(content.rules());
        group.setText(content.group());
        showWhenFilled(seriesTitle, !content.series().isEmpty());
        showWhenFilled(series, !content.series().isEmpty());
        showWhenFilled(knownTitle, !content.known().isEmpty());
        showWhenFilled(known, !content.known().isEmpty());
        content.known().forEach(line -> known.getChildren().add(cell(line)));
        vm.failureProperty()
                .subscribe(failure -> problem.setText(failure == null ? "" : Failures.sentence(messages, failure)));
        showWhenFilled(dosesTitle, !content.doses().isEmpty());
        showWhenFilled(doses, !content.doses().isEmpty());
        showWhenFilled(datesTitle, !content.dates().isEmpty());
        showWhenFilled(dates, !content.dates().isEmpty());
        showSeries();
        int row = 0;
        for (WhyContent.DoseLine line : content.doses()) {
            doses.addRow(row++, mark(line.counts()), cell(line.dose()), cell(line.as()), cell(line.reason()));
        }
        row = 0;
        for (WhyContent.DateLine line : content.dates()) {
            Label arithmetic = cell(line.arithmetic());
            if (line.decisive()) {
                arithmetic.getStyleClass().add("decisive");
            }
            dates.addRow(row++, decisive(line.decisive()), cell(line.goal()), arithmetic, cell(line.source()));
        }
    }

    @FXML
    private void savePdf() {
        questions
                .whereToSave(content.worker().replaceAll("[^\\p{L} ].*", "").strip() + " – " + content.group() + ".pdf")
                .ifPresent(file -> vm.savePdf(
                        file,
                        saved -> problem.setText(messages.get("why.saved", String.valueOf(saved.getFileName())))));
    }

    @FXML
    private void print() {
        vm.printers(offer -> questions
                .printer(offer.names(), offer.proposed().orElse(""))
                .ifPresent(
                        choice -> vm.print(choice, printer -> problem.setText(messages.get("why.printed", printer)))));
    }

    private void showSeries() {
        int row = 0;
        for (WhyContent.SeriesLine line : content.series()) {
            Label name = cell(line.name());
            if (line.chosen()) {
                name.getStyleClass().add("decisive");
            }
            series.addRow(row++, decisive(line.chosen()), name, cell(line.status()), cell(line.reason()));
        }
    }

    private Node mark(boolean counts) {
        return icon(
                counts ? "fth-check-circle" : "fth-x-circle",
                messages.get(counts ? "why.counts" : "why.counts-not"),
                counts ? "success" : "danger");
    }

    private Node decisive(boolean won) {
        return won ? icon("fth-arrow-right", messages.get("why.decisive"), "accent") : new Label();
    }

    private static Label icon(String literal, String meaning, String style) {
        Label label = new Label("", new FontIcon(literal));
        label.setAccessibleText(meaning);
        label.setTooltip(new Tooltip(meaning));
        label.getStyleClass().add(style);
        label.setMinWidth(20);
        return label;
    }

    private static Label cell(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    private static void showWhenFilled(Node node, boolean filled) {
        node.setVisible(filled);
        node.setManaged(filled);
    }
}
