package org.dosedesk.ui.numbers.charts;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.text.Messages;

/// Who falls due in each week, the sites on top of one another, each with a pattern of its own.
final class DueChart {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM", Locale.ROOT);

    private DueChart() {}

    static StackedBarChart<String, Number> of(ChartNumbers numbers, Messages messages) {
        List<String> weeks = numbers.coming().list().stream()
                .map(week -> DAY.format(week.monday()) + "–\n" + DAY.format(week.sunday()))
                .toList();
        NumberAxis workers = new NumberAxis();
        workers.setLabel(messages.get("charts.axis.workers"));
        workers.setMinorTickVisible(false);
        StackedBarChart<String, Number> chart =
                new StackedBarChart<>(new CategoryAxis(FXCollections.observableArrayList(weeks)), workers);
        List<XYChart.Series<String, Number>> all = new ArrayList<>();
        numbers.sites().forEach(site -> {
            XYChart.Series<String, Number> series = new XYChart.Series<>();
            series.setName(site.name());
            List<Integer> due = numbers.due(site.id());
            for (int i = 0; i < weeks.size(); i++) {
                series.getData().add(new XYChart.Data<>(weeks.get(i), due.get(i)));
            }
            all.add(series);
        });
        chart.getData().setAll(all);
        chart.setCategoryGap(10);
        return chart;
    }
}
