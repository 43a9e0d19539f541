package org.dosedesk.domain.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.SeriesDose;
import org.dosedesk.domain.schedule.supporting.SeriesDoseVaccine;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.jspecify.annotations.Nullable;

/// What a patient needs of one vaccine group, and why. The dates are there exactly when the status is NOT_COMPLETE:
/// the dose may be given from `earliest`, should be from `recommended`, and is overdue after `pastDue` (null: never).
/// `bestSeries` holds the best patient series of each antigen, the one that decided first.
public record VaccineGroupForecast(
        String vaccineGroup,
        PatientSeriesStatus status,
        int forecastNumber,
        @Nullable LocalDate earliest,
        @Nullable LocalDate recommended,
        @Nullable LocalDate pastDue,
        List<DoseEvaluation> evaluations,
        List<PatientSeriesForecast> bestSeries) {

    public VaccineGroupForecast {
        boolean open = status == PatientSeriesStatus.NOT_COMPLETE;
        if (bestSeries.isEmpty() || open != (earliest != null) || open != (recommended != null)) {
            throw new IllegalArgumentException("A vaccine group has a best series, and dates while it is not complete");
        }
        evaluations = List.copyOf(evaluations);
        bestSeries = List.copyOf(bestSeries);
    }

    /// The series that decided the forecast.
    public PatientSeriesForecast leading() {
        return bestSeries.getFirst();
    }

    /// The series dose to be given next, if one is needed.
    public Optional<SeriesDose> next() {
        return status == PatientSeriesStatus.NOT_COMPLETE
                ? Optional.ofNullable(leading().next())
                : Optional.empty();
    }

    /// The vaccines to offer for the next dose; empty when none is singled out.
    public List<SeriesDoseVaccine> recommendedVaccines() {
        return status == PatientSeriesStatus.NOT_COMPLETE ? leading().recommendedVaccines() : List.of();
    }

    /// Every date that competed, in the order earliest, recommended, past due; empty when no dose is needed.
    public List<DateCandidate> candidates() {
        ForecastDates dates =
                status == PatientSeriesStatus.NOT_COMPLETE ? leading().dates() : null;
        return dates == null ? List.of() : dates.candidates();
    }

    /// How many target doses of this kind the patient's doses have satisfied in the deciding series.
    public int satisfied(TargetDoseKind kind) {
        return (int) leading().targets().stream()
                .filter(target -> target.status() == TargetDose.Status.SATISFIED)
                .filter(target -> target.seriesDose().kind() == kind)
                .count();
    }

    /// The evaluation of the dose with this key.
    public Optional<DoseEvaluation> evaluation(String doseKey) {
        return evaluations.stream()
                .filter(evaluation -> evaluation.doseKey().equals(doseKey))
                .findFirst();
    }
}
