package org.dosedesk.ui.numbers.charts;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;

/// The numbers of one chart as a table.
///
/// @param lines as long as the header, each
record ChartTable(List<String> header, List<List<String>> lines) {
    ChartTable {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    static ChartTable overTime(ChartNumbers numbers, Messages messages) {
        return new ChartTable(
                shares(messages.get("charts.col.day"), messages),
                numbers.overTime().reversed().stream()
                        .map(point -> share(DateText.show(point.day()), point, messages))
                        .toList());
    }

    static ChartTable units(ChartNumbers numbers, Messages messages) {
        List<List<String>> lines = new ArrayList<>();
        numbers.units().forEach(unit -> lines.add(share(unit.name(), unit.share(), messages)));
        lines.add(share(messages.get("charts.total"), numbers.total(), messages));
        return new ChartTable(shares(messages.get("charts.col.unit"), messages), lines);
    }

    static ChartTable due(ChartNumbers numbers, Messages messages) {
        List<String> header = new ArrayList<>(List.of(messages.get("charts.col.week")));
        numbers.sites().forEach(site -> header.add(site.name()));
        header.add(messages.get("charts.total"));
        List<List<String>> lines = new ArrayList<>();
        numbers.coming().list().forEach(week -> {
            List<String> line = new ArrayList<>(List.of(DateText.show(week.monday())));
            numbers.sites()
                    .forEach(site -> line.add(
                            String.valueOf(numbers.coming().in(week, site.id()).size())));
            line.add(String.valueOf(numbers.coming().in(week, null).size()));
            lines.add(line);
        });
        return new ChartTable(header, lines);
    }

    private static List<String> shares(String first, Messages messages) {
        return List.of(
                first,
                messages.get("charts.col.revaccinated"),
                messages.get("charts.col.roster"),
                messages.get("charts.col.percent"));
    }

    private static List<String> share(String name, CoveragePoint point, Messages messages) {
        return List.of(
                name, String.valueOf(point.revaccinated()), String.valueOf(point.whole()), Percent.of(point, messages));
    }
}
