package org.dosedesk.ui.people.why;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.dosedesk.text.Messages;

/// The tables of an explanation on screen.
final class WhyTables {
    private static final List<Integer> WIDE_LAST = List.of(30, 20, 45);
    private static final List<Integer> WIDE_MIDDLE = List.of(20, 45, 30);

    /// The rest is for the marks.
    private static final int ALL = 96;

    private final Messages messages;

    WhyTables(Messages messages) {
        this.messages = messages;
    }

    WhyTable doses(List<WhyContent.DoseLine> lines) {
        WhyTable table = new WhyTable(WIDE_LAST);
        lines.forEach(line -> table.line(mark(line.counts()), List.of(line.dose(), line.as(), line.reason()), -1));
        return table;
    }

    WhyTable dates(List<WhyContent.DateLine> lines) {
        WhyTable table = new WhyTable(WIDE_MIDDLE);
        lines.forEach(line -> table.line(
                decisive(line.decisive()),
                List.of(line.goal(), line.arithmetic(), line.source()),
                line.decisive() ? 1 : -1));
        return table;
    }

    WhyTable series(List<WhyContent.SeriesLine> lines) {
        WhyTable table = new WhyTable(WIDE_LAST);
        lines.forEach(line -> table.line(
                decisive(line.chosen()), List.of(line.name(), line.status(), line.reason()), line.chosen() ? 0 : -1));
        return table;
    }

    WhyTable points(WhyContent.PointsTable points) {
        WhyTable table = new WhyTable(points.shares(ALL));
        table.line(new Label(), points.heads(), -1);
        table.getChildren().forEach(head -> head.getStyleClass().add("text-muted"));
        points.lines().forEach(line -> table.line(decisive(line.won()), line.cells(), line.won() ? 0 : -1));
        return table;
    }

    private Node mark(boolean counts) {
        return WhyTable.icon(
                counts ? "fth-check-circle" : "fth-x-circle",
                messages.get(counts ? "why.counts" : "why.counts-not"),
                counts ? "success" : "danger");
    }

    private Node decisive(boolean won) {
        return won ? WhyTable.icon("fth-arrow-right", messages.get("why.decisive"), "accent") : new Label();
    }
}
