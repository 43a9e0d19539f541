package org.dosedesk.domain.schedule.supporting;

import java.util.Comparator;
import java.util.List;

/// A disease and the series against it; series that wait for the result of others come last.
public record Antigen(String name, List<AntigenSeries> series) {

    public Antigen {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("The antigen '" + name + "' has no series");
        }
        series = series.stream()
                .sorted(Comparator.comparing(AntigenSeries::waitsForOtherSeries))
                .toList();
    }
}
