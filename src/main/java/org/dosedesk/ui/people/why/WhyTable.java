package org.dosedesk.ui.people.why;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.kordamp.ikonli.javafx.FontIcon;

/// Lines of texts that wrap, each with a mark before it.
final class WhyTable extends GridPane {
    private static final double MARK = 24;
    private static final double GAP = 12;
    private int row;

    /// @param shares of the width that the columns have, in percent
    WhyTable(List<Integer> shares) {
        setHgap(GAP);
        setVgap(GAP / 2);
        getColumnConstraints().add(new ColumnConstraints(MARK, MARK, MARK));
        for (int share : shares) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            getColumnConstraints().add(column);
        }
    }

    /// Adds a line.
    ///
    /// @param strong the cell that stands out, -1 for none
    void line(Node mark, List<String> cells, int strong) {
        add(mark, 0, row);
        for (int i = 0; i < cells.size(); i++) {
            Label label = cell(cells.get(i));
            if (i == strong) {
                label.getStyleClass().add("decisive");
            }
            add(label, i + 1, row);
        }
        row++;
    }

    /// A text that wraps.
    static Label cell(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }

    /// A sign with its meaning for those who don't see it.
    static Label icon(String literal, String meaning, String style) {
        Label label = new Label("", new FontIcon(literal));
        label.setAccessibleText(meaning);
        label.setTooltip(new Tooltip(meaning));
        label.getStyleClass().add(style);
        label.setMinWidth(MARK - 4);
        return label;
    }
}
