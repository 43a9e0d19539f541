package org.dosedesk.domain.schedule.select;

import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.jspecify.annotations.Nullable;

/// What became of a series in the choice of the best one.
///
/// @param forecast null for a series that is not relevant to the patient
public record SeriesSelection(
        AntigenSeries series, @Nullable PatientSeriesForecast forecast, SelectionReason reason) {}
