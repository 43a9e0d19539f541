package org.dosedesk.ui.people.why;

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
import org.dosedesk.ui.kit.paper.PaperBar;
import org.dosedesk.ui.kit.paper.PaperQuestions;
import org.dosedesk.ui.kit.work.Failures;

/// The explanation on screen.
public final class WhyView {
    private static final KeyCodeCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final WhyViewModel vm;
    private final WhyContent content;
    private final PaperQuestions questions;
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
    private PaperBar paper;

    @FXML
    private Label done;

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

    /// Shows an explanation.
    public WhyView(WhyViewModel viewModel, PaperQuestions questions) {
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
        paper.serve(vm.paper(), questions, messages, done::setText);
        paper.preview(pages, explanation);
        vm.paper().busyProperty().subscribe(busy -> {
            if (busy) {
                done.setText("");
            }
        });
        vm.failureProperty().subscribe(failure -> {
            problem.setText(failure == null ? "" : Failures.sentence(messages, failure));
            showWhen(failure != null, problem);
        });
    }

    @FXML
    private void copy() {
        vm.copy(text -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(text);
            Clipboard.getSystemClipboard().setContent(copied);
            done.setText(messages.get("why.copied"));
        });
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
