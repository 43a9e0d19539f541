package org.dosedesk.ui.people.why;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Focus;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.paper.PagesPane;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.ui.kit.work.Failures;

/// The explanation on screen.
public final class WhyView {
    private static final KeyCodeCombination PRINT = new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

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
    private VBox doses;

    @FXML
    private Label group;

    @FXML
    private Label knownTitle;

    @FXML
    private VBox known;

    @FXML
    private Label seriesTitle;

    @FXML
    private VBox series;

    @FXML
    private ToggleButton showPoints;

    @FXML
    private VBox points;

    @FXML
    private ScrollPane explanation;

    @FXML
    private StackPane pages;

    @FXML
    private ToggleButton preview;

    @FXML
    private Label problem;

    @FXML
    private Label groupTitle;

    @FXML
    private VBox decisions;

    @FXML
    private Label datesTitle;

    @FXML
    private VBox dates;

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
                scene.getAccelerators().put(COPY, this::copy);
            }
        });
        Focus.onShowing(root, explanation::requestFocus);
        worker.setText(content.worker());
        status.setText("");
        showWhen(content.status() != null, status);
        status.setGraphic(content.status() == null ? null : new StatusLabel(messages, content.status()));
        verdict.setText(content.verdict());
        rules.setText(content.rules());
        group.setText(content.group());
        content.known().forEach(line -> known.getChildren().add(WhyTable.cell(line)));
        showWhen(!content.known().isEmpty(), knownTitle, known);
        WhyTables tables = new WhyTables(messages);
        content.parts().forEach(part -> {
            add(doses, part.title(), tables.doses(part.doses()));
            add(dates, part.title(), tables.dates(part.dates()));
        });
        add(decisions, "", tables.dates(content.decisions()));
        add(series, "", tables.series(content.series()));
        content.points().forEach(table -> add(points, table.title(), tables.points(table)));
        showWhen(!doses.getChildren().isEmpty(), dosesTitle, doses);
        showWhen(!dates.getChildren().isEmpty(), datesTitle, dates);
        showWhen(!decisions.getChildren().isEmpty(), groupTitle, decisions);
        showWhen(!series.getChildren().isEmpty(), seriesTitle, series);
        showWhen(!points.getChildren().isEmpty(), showPoints);
        showPoints.selectedProperty().subscribe(shown -> {
            showPoints.setText(messages.get(shown ? "why.points.hide" : "why.points.show"));
            showWhen(shown, points);
        });
        pages.getChildren().setAll(new PagesPane(vm.pages(), messages));
        preview.selectedProperty().subscribe(this::showPages);
        vm.failureProperty()
                .subscribe(failure -> problem.setText(failure == null ? "" : Failures.sentence(messages, failure)));
    }

    private void showPages(boolean shown) {
        showWhen(!shown, explanation);
        showWhen(shown, pages);
        if (shown) {
            vm.showPages();
        }
    }

    @FXML
    private void copy() {
        vm.copy(text -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(text);
            Clipboard.getSystemClipboard().setContent(copied);
            problem.setText(messages.get("why.copied"));
        });
    }

    @FXML
    private void savePdf() {
        questions
                .whereToSave(messages.get("why.file-name") + ".pdf")
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

    private static void add(VBox box, String title, WhyTable table) {
        if (table.getChildren().isEmpty()) {
            return;
        }
        if (!title.isEmpty()) {
            Label heading = WhyTable.cell(title);
            heading.getStyleClass().add("decisive");
            box.getChildren().add(heading);
        }
        box.getChildren().add(table);
    }

    private static void showWhen(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }
}
