package org.dosedesk.domain.schedule.forecast;

import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.jspecify.annotations.Nullable;

/// What one series says of the patient. `next` and `dates` are there exactly when the status is NOT_COMPLETE; the
/// forecast number is FORECASTDN-1's.
public record PatientSeriesForecast(
        AntigenSeries series,
        PatientSeriesStatus status,
        int forecastNumber,
        @Nullable SeriesDose next,
        @Nullable ForecastDates dates,
        List<SeriesDoseVaccine> recommendedVaccines,
        List<DoseEvaluation> evaluations,
        List<TargetDose> targets) {

    public PatientSeriesForecast {
        boolean open = status == PatientSeriesStatus.NOT_COMPLETE;
        if (open != (next != null) || open != (dates != null)) {
            throw new IllegalArgumentException("A series has a next dose with dates while it is not complete");
        }
        recommendedVaccines = List.copyOf(recommendedVaccines);
        evaluations = List.copyOf(evaluations);
        targets = List.copyOf(targets);
    }

    /// How many target doses have this status.
    public int count(TargetDose.Status targetStatus) {
        int counted = 0;
        for (TargetDose target : targets) {
            if (target.status() == targetStatus) {
                counted++;
            }
        }
        return counted;
    }
}
