package org.dosedesk.domain.chart;

import java.time.LocalDate;

/// How many were revaccinated as of a day.
///
/// @param whole on the roster that day
public record CoveragePoint(LocalDate day, int revaccinated, int whole) {
    public CoveragePoint {
        if (revaccinated < 0 || revaccinated > whole) {
            throw new IllegalArgumentException("no share: " + revaccinated + " of " + whole);
        }
    }

    /// The percentage, 0 of nobody.
    public double percent() {
        return whole == 0 ? 0 : 100.0 * revaccinated / whole;
    }
}
