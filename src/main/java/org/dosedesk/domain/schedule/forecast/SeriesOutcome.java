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
/// @param dates the dates of that dose as far as they are worked out, there exactly when it is
/// @param max the first day on which the patient is too old for that dose, null without such a limit
/// @param contraindicated the CVX codes that the patient may not get
public record SeriesOutcome(
        PatientSeries patient,
        PatientSeriesStatus status,
        @Nullable SeriesDose next,
        @Nullable GenerateForecastDates dates,
        @Nullable LocalDate max,
        Set<String> contraindicated) {

    static SeriesOutcome closed(PatientSeries patient, PatientSeriesStatus status) {
        return new SeriesOutcome(patient, status, null, null, null, Set.of());
    }

    /// The earliest date of the next dose where a rule or a dose given sets one, else null.
    public @Nullable LocalDate start() {
        return dates == null ? null : dates.start();
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
        ForecastDates explained = null;
        List<SeriesDoseVaccine> vaccines = List.of();
        if (next != null && dates != null) {
            explained = dates.explained(max);
            vaccines = RecommendedVaccines.of(next, patient.birthDate(), explained, contraindicated);
        }
        return new PatientSeriesForecast(
                series(), status, forecastNumber(), next, explained, vaccines, evaluations(), targets());
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
