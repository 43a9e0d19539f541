package org.dosedesk.domain.schedule.select;

import java.util.List;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.SkippedDose;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.jspecify.annotations.Nullable;

/// What became of a series in the choice of the best one.
///
/// @param forecast null for a series that is not relevant to the patient
/// @param points null for a series that did not have to compete on points
/// @param skipped its target doses that were left out, in order, with the conditions that held
public record SeriesSelection(
        AntigenSeries series,
        @Nullable PatientSeriesForecast forecast,
        SelectionReason reason,
        @Nullable SeriesPoints points,
        List<SkippedDose> skipped) {
    public SeriesSelection {
        skipped = List.copyOf(skipped);
    }

    /// One that is not relevant to the patient.
    public static SeriesSelection irrelevant(AntigenSeries series, SelectionReason reason) {
        return new SeriesSelection(series, null, reason, null, List.of());
    }
}
