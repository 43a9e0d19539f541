package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.series.PatientHistory;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.jspecify.annotations.Nullable;

/// Chapter 9: the forecast of a vaccine group out of the best patient series of its antigens.
public final class IdentifyVaccineGroup {

    private static final Comparator<DoseEvaluation> BY_STATUS = Comparator.comparing(DoseEvaluation::status);

    /// An extraneous dose was not needed for one antigen, which says nothing against it for another.
    private static final Comparator<DoseEvaluation> BY_WEIGHT = Comparator.comparing(
                    (DoseEvaluation evaluation) -> evaluation.status() != EvaluationStatus.EXTRANEOUS)
            .thenComparing(DoseEvaluation::status);

    private IdentifyVaccineGroup() {}

    /// Section 9.1; `setAside` are the standard series that gave way to a risk series of `best`. Empty when no
    /// series of the group concerns the patient. The best series that make the forecast come before those that are
    /// best for another series type.
    public static Optional<VaccineGroupForecast> forecast(
            VaccineGroup group,
            List<PatientSeriesForecast> best,
            List<SeriesOutcome> setAside,
            PatientHistory history) {
        if (best.isEmpty()) {
            return Optional.empty();
        }
        boolean single = group.antigens().size() == 1;
        if (single && best.size() == 1) {
            return Optional.of(alone(group, best.getFirst(), setAside));
        }
        List<PatientSeriesForecast> speaking = SelectSeriesType.speaking(best, history);
        PatientSeriesStatus status =
                single ? SingleAntigenVaccineGroup.status(speaking) : MultipleAntigenVaccineGroup.status(speaking);
        List<PatientSeriesForecast> ordered = new ArrayList<>(speaking);
        if (ordered.size() > 1) {
            ordered.sort((one, other) -> inOrder(one, other, status));
        }
        List<PatientSeriesForecast> open = new ArrayList<>(ordered.size());
        List<ForecastDates> dates = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            PatientSeriesForecast forecast = ordered.get(i);
            ForecastDates forecastDates = forecast.dates();
            if (forecastDates != null) {
                open.add(forecast);
                dates.add(forecastDates);
            }
        }
        int number = number(group, open.isEmpty() ? ordered : open);
        if (ordered.size() < best.size()) {
            for (PatientSeriesForecast forecast : best) {
                if (!ordered.contains(forecast)) {
                    ordered.add(forecast);
                }
            }
        }
        List<DoseEvaluation> evaluations = merge(ordered, setAside);
        if (status != PatientSeriesStatus.NOT_COMPLETE) {
            return Optional.of(
                    new VaccineGroupForecast(group.name(), status, number, null, null, null, evaluations, ordered));
        }
        LocalDate earliest = single
                ? SingleAntigenVaccineGroup.earliest(dates)
                : MultipleAntigenVaccineGroup.earliest(open, best, history.assessmentDate());
        return Optional.of(new VaccineGroupForecast(
                group.name(),
                status,
                number,
                earliest,
                recommended(dates, earliest),
                pastDue(dates, earliest),
                evaluations,
                ordered));
    }

    /// The only series against the only antigen speaks for the group.
    private static VaccineGroupForecast alone(
            VaccineGroup group, PatientSeriesForecast only, List<SeriesOutcome> setAside) {
        List<PatientSeriesForecast> best = List.of(only);
        ForecastDates dates = only.dates();
        return new VaccineGroupForecast(
                group.name(),
                only.status(),
                only.forecastNumber(),
                dates == null ? null : dates.earliest(),
                dates == null ? null : dates.recommended(),
                dates == null ? null : dates.pastDue(),
                merge(best, setAside),
                best);
    }

    /// Those with the group's status come first, and of them the earliest.
    private static int inOrder(PatientSeriesForecast one, PatientSeriesForecast other, PatientSeriesStatus status) {
        int byStatus = Boolean.compare(one.status() != status, other.status() != status);
        return byStatus == 0 ? earliestOrLast(one).compareTo(earliestOrLast(other)) : byStatus;
    }

    private static LocalDate earliestOrLast(PatientSeriesForecast forecast) {
        ForecastDates dates = forecast.dates();
        return dates == null ? LocalDate.MAX : dates.earliest();
    }

    /// FORECASTVG-2.
    private static LocalDate recommended(List<ForecastDates> dates, LocalDate earliest) {
        LocalDate first = dates.getFirst().recommended();
        for (ForecastDates one : dates) {
            first = one.recommended().isBefore(first) ? one.recommended() : first;
        }
        return first.isBefore(earliest) ? earliest : first;
    }

    /// FORECASTVG-3.
    private static @Nullable LocalDate pastDue(List<ForecastDates> dates, LocalDate earliest) {
        LocalDate first = null;
        for (ForecastDates one : dates) {
            LocalDate pastDue = one.pastDue();
            first = first == null || (pastDue != null && pastDue.isBefore(first)) ? pastDue : first;
        }
        return first != null && first.isBefore(earliest) ? earliest : first;
    }

    /// FORECASTDN-2.
    private static int number(VaccineGroup group, List<PatientSeriesForecast> forecasts) {
        int number = forecasts.getFirst().forecastNumber();
        for (PatientSeriesForecast forecast : forecasts) {
            number = group.administerFull()
                    ? Math.min(number, forecast.forecastNumber())
                    : Math.max(number, forecast.forecastNumber());
        }
        return number;
    }

    private static boolean areWithoutDoses(List<PatientSeriesForecast> forecasts) {
        for (PatientSeriesForecast forecast : forecasts) {
            if (!forecast.evaluations().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// One evaluation per dose: the best of an antigen's series, for each is a way to immunity of its own; then the
    /// worst of the antigens', for a dose that must be repeated for one must be repeated. A dose that is valid in a
    /// standard series was given as recommended (table 3-1), though that series was set aside for a risk series.
    private static List<DoseEvaluation> merge(List<PatientSeriesForecast> forecasts, List<SeriesOutcome> setAside) {
        if (forecasts.size() == 1 && setAside.isEmpty()) {
            return forecasts.getFirst().evaluations();
        }
        if (areWithoutDoses(forecasts)) {
            return List.of();
        }
        Map<String, Map<String, DoseEvaluation>> byAntigen = new LinkedHashMap<>();
        for (PatientSeriesForecast forecast : forecasts) {
            Map<String, DoseEvaluation> best =
                    byAntigen.computeIfAbsent(forecast.series().antigen(), name -> new LinkedHashMap<>());
            for (DoseEvaluation evaluation : forecast.evaluations()) {
                best.merge(evaluation.doseKey(), evaluation, BinaryOperator.minBy(BY_STATUS));
            }
        }
        for (SeriesOutcome outcome : setAside) {
            Map<String, DoseEvaluation> best = byAntigen.get(outcome.series().antigen());
            for (DoseEvaluation evaluation : outcome.evaluations()) {
                if (best != null && evaluation.isValid()) {
                    best.merge(evaluation.doseKey(), evaluation, BinaryOperator.minBy(BY_STATUS));
                }
            }
        }
        Map<String, DoseEvaluation> worst = new LinkedHashMap<>();
        for (Map<String, DoseEvaluation> best : byAntigen.values()) {
            best.forEach((key, evaluation) -> worst.merge(key, evaluation, BinaryOperator.maxBy(BY_WEIGHT)));
        }
        List<DoseEvaluation> merged = new ArrayList<>(worst.values());
        merged.sort(Comparator.comparing(evaluation -> evaluation.dose().date()));
        return merged;
    }
}
