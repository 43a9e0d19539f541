package org.dosedesk.domain.schedule.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.PatientSeries;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.jspecify.annotations.Nullable;

/// What a forecast series says, as far as chapter 8 asks for it to choose between series: most are not chosen, and
/// only a chosen one is explained.
///
/// @param patient evaluated and forecast; no longer changed
/// @param next the dose to be given next, there exactly when the status is NOT_COMPLETE
/// @param start the earliest date of that dose where a rule or a dose given sets one, else null
/// @param max the first day on which the patient is too old for that dose, null without such a limit
/// @param contraindicated the CVX codes that the patient may not get
public record SeriesOutcome(
        PatientSeries patient,
        PatientSeriesStatus status,
        @Nullable SeriesDose next,
        @Nullable LocalDate start,
        @Nullable LocalDate max,
        Set<String> contraindicated) {

    static SeriesOutcome closed(PatientSeries patient, PatientSeriesStatus status) {
        return new SeriesOutcome(patient, status, null, null, null, Set.of());
    }

    /// The series.
    public AntigenSeries series() {
        return patient.series();
    }

    /// The evaluation of each dose, oldest first.
    public List<DoseEvaluation> evaluations() {
        return patient.evaluations();
    }

    /// The target doses in order.
    public List<TargetDose> targets() {
        return patient.targets();
    }

    /// How many target doses have this status.
    public int count(TargetDose.Status targetStatus) {
        return patient.count(targetStatus);
    }

    /// The forecast with all dates and their explanation.
    public PatientSeriesForecast explained() {
        ForecastDates dates = null;
        List<SeriesDoseVaccine> vaccines = List.of();
        if (next != null) {
            dates = GenerateForecastDates.generate(patient, next, max);
            vaccines = RecommendedVaccines.of(next, patient.birthDate(), dates, contraindicated);
        }
        return new PatientSeriesForecast(
                series(), status, forecastNumber(), next, dates, vaccines, evaluations(), targets());
    }

    /// FORECASTDN-1: the satisfied target doses plus 1; of a target dose with a season, those satisfied since its
    /// start.
    private int forecastNumber() {
        if (count(TargetDose.Status.SATISFIED) == 0) {
            return 1;
        }
        int satisfied = 0;
        for (TargetDose target : targets()) {
            SeriesDose.Season season = target.seriesDose().season();
            LocalDate seasonStart = season == null ? null : season.start();
            VaccineDoseAdministered by = target.satisfiedBy();
            if (by != null && (seasonStart == null || !by.date().isBefore(seasonStart))) {
                satisfied++;
            }
        }
        return satisfied + 1;
    }
}
