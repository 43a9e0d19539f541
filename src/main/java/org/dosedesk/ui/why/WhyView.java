package org.dosedesk.ui.why;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.ui.kit.Texts;
import org.kordamp.ikonli.javafx.FontIcon;

/// The explanation on screen.
public final class WhyView {
    private final WhyContent content;
    private final Messages messages;

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
    private Label series;

    @FXML
    private Label datesTitle;

    @FXML
    private GridPane dates;

    @FXML
    private Label rules;

    /// Shows an explanation.
    public WhyView(WhyViewModel viewModel, Texts texts) {
        this.content = viewModel.content();
        this.messages = texts.messages();
    }

    @FXML
    private void initialize() {
        worker.setText(content.worker());
        status.setText("");
        status.setGraphic(content.status() == null ? null : new StatusLabel(messages, content.status()));
        verdict.setText(content.verdict());
        series.setText(content.series());
        rules.setText(content.rules());
        showWhenFilled(series, !content.series().isEmpty());
        showWhenFilled(dosesTitle, !content.doses().isEmpty());
        showWhenFilled(datesTitle, !content.dates().isEmpty());
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
