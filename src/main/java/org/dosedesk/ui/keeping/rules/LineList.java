package org.dosedesk.ui.keeping.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.dosedesk.text.RuleLine;
import org.jspecify.annotations.Nullable;

/// Shows rules in words in a list: sentences over its whole width, rules in columns. All text wraps.
public final class LineList {
    // The paper of a rule stands below its name: beside the others it would have no room for its long words.
    private static final int WITH_PAPER = 7;
    private static final double[] SIX = {29, 14, 12, 17, 15, 13};

    private LineList() {}

    /// Makes a list show lines.
    public static void setUp(ListView<RuleLine> list) {
        list.setCellFactory(any -> new Cell());
        list.getStyleClass().add("rule-lines");
    }

    private static final class Cell extends ListCell<RuleLine> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RuleLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(null);
            setGraphic(empty || line == null ? null : node(line));
            setAccessibleText(empty || line == null ? "" : line.spoken());
        }

        @Override
        protected double computePrefHeight(double width) {
            Node graphic = getGraphic();
            Insets around = getInsets();
            double inner = (width > 0 ? width : getWidth()) - around.getLeft() - around.getRight();
            return graphic == null
                    ? super.computePrefHeight(width)
                    : graphic.prefHeight(inner) + around.getTop() + around.getBottom();
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            Node graphic = getGraphic();
            Insets around = getInsets();
            if (graphic != null) {
                graphic.resizeRelocate(
                        around.getLeft(),
                        around.getTop(),
                        getWidth() - around.getLeft() - around.getRight(),
                        getHeight() - around.getTop() - around.getBottom());
            }
        }

        private static Node node(RuleLine line) {
            return switch (line) {
                case RuleLine.Heading heading -> label(heading.text(), "rule-heading-" + heading.level());
                case RuleLine.Text text -> label(text.text(), "rule-text");
                case RuleLine.Heads heads -> grid(heads.cells(), "rule-heads");
                case RuleLine.Row row -> grid(row.cells(), "rule-row");
            };
        }

        private static Label label(String text, String style) {
            Label label = new Label(text);
            label.setWrapText(true);
            label.getStyleClass().add(style);
            return label;
        }

        private static GridPane grid(List<String> cells, String style) {
            boolean withPaper = cells.size() == WITH_PAPER;
            double[] widths = withPaper ? SIX : new double[cells.size()];
            if (!withPaper) {
                Arrays.fill(widths, 100.0 / widths.length);
            }
            GridPane grid = new GridPane();
            grid.getStyleClass().add(style);
            for (int i = 0; i < widths.length; i++) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(widths[Objects.checkIndex(i, widths.length)]);
                grid.getColumnConstraints().add(column);
                Label cell = label(cells.get(i), "rule-cell");
                GridPane.setValignment(cell, VPos.TOP);
                grid.add(cell, i, 0);
            }
            if (withPaper) {
                grid.add(label(cells.getLast(), "rule-paper"), 0, 1, widths.length, 1);
            }
            return grid;
        }
    }
}
