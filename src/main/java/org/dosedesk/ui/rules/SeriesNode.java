package org.dosedesk.ui.rules;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dosedesk.text.Messages;

/// A series in words, dose by dose, each rule with its paper beside it.
final class SeriesNode {
    private static final double SOURCE_PERCENT = 36;

    private SeriesNode() {}

    static Node of(RuleText.Series series, Messages messages) {
        Label name = wrapped(series.name(), "text-bold");
        Label forWhom = wrapped(series.forWhom(), "text-muted");
        VBox box = new VBox(4, name, forWhom);
        for (RuleText.Dose dose : series.doses()) {
            box.getChildren().add(wrapped(dose.name() + ": " + dose.vaccines(), "rules-dose"));
            if (!dose.rules().isEmpty()) {
                box.getChildren().add(rules(dose));
            }
        }
        if (!series.source().isEmpty()) {
            box.getChildren().add(wrapped(messages.get("rules.source", series.source()), "text-muted"));
        }
        return box;
    }

    private static GridPane rules(RuleText.Dose dose) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rules-grid");
        ColumnConstraints sentence = new ColumnConstraints();
        sentence.setHgrow(Priority.ALWAYS);
        ColumnConstraints source = new ColumnConstraints();
        source.setPercentWidth(SOURCE_PERCENT);
        grid.getColumnConstraints().setAll(sentence, source);
        for (int row = 0; row < dose.rules().size(); row++) {
            RuleText.Rule rule = dose.rules().get(row);
            grid.addRow(row, wrapped(rule.sentence(), "label"), wrapped(rule.source(), "text-muted"));
        }
        return grid;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }
}
