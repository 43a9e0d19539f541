package org.dosedesk.ui.numbers.charts;

import java.util.List;
import java.util.OptionalInt;
import javafx.collections.FXCollections;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.dosedesk.domain.chart.ChartNumbers.UnitShare;
import org.dosedesk.text.Messages;

/// A bar for each unit with its numbers at its end, and the target as a dashed line across.
final class UnitBars extends BarChart<Number, String> {
    private static final int WRAP = 24;
    private static final double GAP = 6;

    private final List<Text> labels;
    private final Line goal = new Line();
    private final OptionalInt target;

    UnitBars(List<UnitShare> units, OptionalInt target, Messages messages) {
        super(new NumberAxis(messages.get("charts.axis.percent"), 0, 100, 10), new CategoryAxis());
        this.target = target;
        List<UnitShare> upwards = units.reversed();
        Series<Number, String> series = new Series<>();
        ((CategoryAxis) getYAxis())
                .setCategories(FXCollections.observableArrayList(
                        upwards.stream().map(unit -> wrapped(unit.name())).toList()));
        upwards.forEach(
                unit -> series.getData().add(new XYChart.Data<>(unit.share().percent(), wrapped(unit.name()))));
        labels = upwards.stream()
                .map(unit -> new Text(Percent.of(unit.share(), messages) + " · "
                        + unit.share().revaccinated() + "/" + unit.share().whole()))
                .toList();
        labels.forEach(label -> label.getStyleClass().add("bar-label"));
        goal.getStyleClass().add("target");
        goal.setVisible(target.isPresent());
        setCategoryGap(8);
        setLegendVisible(false);
        getData().add(series);
        getPlotChildren().add(goal);
        getPlotChildren().addAll(labels);
    }

    @Override
    protected void layoutPlotChildren() {
        super.layoutPlotChildren();
        if (getData().isEmpty()) {
            return;
        }
        List<Data<Number, String>> bars = getData().getFirst().getData();
        for (int i = 0; i < bars.size(); i++) {
            Text label = labels.get(i);
            label.setX(getXAxis().getDisplayPosition(bars.get(i).getXValue()) + GAP);
            label.setY(getYAxis().getDisplayPosition(bars.get(i).getYValue()) + 4);
        }
        double x = getXAxis().getDisplayPosition(target.orElse(0));
        goal.setStartX(x);
        goal.setEndX(x);
        goal.setStartY(0);
        goal.setEndY(getYAxis().getHeight());
    }

    /// A long name in two lines.
    static String wrapped(String name) {
        int space = name.length() <= WRAP ? -1 : name.lastIndexOf(' ', WRAP);
        return space < 0 ? name : name.substring(0, space) + "\n" + name.substring(space + 1);
    }
}
