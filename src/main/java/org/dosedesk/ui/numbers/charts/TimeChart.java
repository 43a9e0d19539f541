package org.dosedesk.ui.numbers.charts;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.combo.ReadOnlyConverter;

/// Coverage over time: a line with a mark for each week, and the target as a dashed line without marks.
final class TimeChart {
    private static final int LABELS = 10;

    private TimeChart() {}

    static LineChart<Number, Number> of(List<CoveragePoint> points, OptionalInt target, Messages messages) {
        long first = points.getFirst().day().toEpochDay();
        long last = points.getLast().day().toEpochDay();
        long step = 7 * Math.max(1, Math.ceilDiv(last - first, 7L * LABELS));
        NumberAxis days = new NumberAxis(first, first + step * Math.ceilDiv(last - first, step), step);
        days.setMinorTickVisible(false);
        days.setTickLabelFormatter(
                new ReadOnlyConverter<>(day -> DateText.show(LocalDate.ofEpochDay(day.longValue()))));
        NumberAxis percent = new NumberAxis(messages.get("charts.axis.percent"), 0, 100, 10);
        percent.setMinorTickVisible(false);
        LineChart<Number, Number> chart = new LineChart<>(days, percent);
        XYChart.Series<Number, Number> coverage = new XYChart.Series<>();
        coverage.setName(messages.get("charts.revaccinated", Percent.of(points.getLast(), messages)));
        points.forEach(
                point -> coverage.getData().add(new XYChart.Data<>(point.day().toEpochDay(), point.percent())));
        chart.getData().add(coverage);
        target.ifPresent(goal -> {
            XYChart.Series<Number, Number> line = new XYChart.Series<>();
            line.setName(messages.get("charts.target-line", goal));
            line.getData().add(new XYChart.Data<>(first, goal));
            line.getData().add(new XYChart.Data<>(days.getUpperBound(), goal));
            chart.getData().add(line);
        });
        return chart;
    }
}
