package org.dosedesk.ui.numbers.charts;

import java.util.Locale;
import org.dosedesk.domain.chart.CoveragePoint;
import org.dosedesk.text.Messages;

/// Shares as the languages write them.
final class Percent {
    private Percent() {}

    /// With one decimal and the sign.
    static String of(CoveragePoint point, Messages messages) {
        return messages.get(
                "charts.percent",
                String.format(Locale.ROOT, "%.1f", point.percent()).replace(".", messages.get("charts.decimal")));
    }
}
