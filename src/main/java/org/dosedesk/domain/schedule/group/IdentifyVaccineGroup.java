package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.DoseEvaluation;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
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

    /// Section 9.1; empty when no series of the group concerns the patient.
    public static Optional<VaccineGroupForecast> forecast(VaccineGroup group, List<PatientSeriesForecast> best) {
        if (best.isEmpty()) {
            return Optional.empty();
        }
        boolean single = group.antigens().size() == 1;
        PatientSeriesStatus status =
                single ? SingleAntigenVaccineGroup.status(best) : MultipleAntigenVaccineGroup.status(best);
        List<PatientSeriesForecast> ordered = best.stream()
                .sorted(Comparator.comparing((PatientSeriesForecast forecast) -> forecast.status() != status)
                        .thenComparing(IdentifyVaccineGroup::earliestOrLast))
                .toList();
        if (status != PatientSeriesStatus.NOT_COMPLETE) {
            return Optional.of(new VaccineGroupForecast(
                    group.name(), status, number(group, ordered), null, null, null, merge(ordered), ordered));
        }
        List<PatientSeriesForecast> open =
                ordered.stream().filter(forecast -> forecast.dates() != null).toList();
        List<ForecastDates> dates = open.stream()
                .map(PatientSeriesForecast::dates)
                .filter(Objects::nonNull)
                .toList();
        LocalDate earliest =
                single ? SingleAntigenVaccineGroup.earliest(dates) : MultipleAntigenVaccineGroup.earliest(open);
        return Optional.of(new VaccineGroupForecast(
                group.name(),
                status,
                number(group, open),
                earliest,
                recommended(dates, earliest),
                pastDue(dates, earliest),
                merge(ordered),
                ordered));
    }

    private static LocalDate earliestOrLast(PatientSeriesForecast forecast) {
        ForecastDates dates = forecast.dates();
        return dates == null ? LocalDate.MAX : dates.earliest();
    }

    /// FORECASTVG-2.
    private static LocalDate recommended(List<ForecastDates> dates, LocalDate earliest) {
        LocalDate first = dates.stream()
                .map(ForecastDates::recommended)
                .min(Comparator.naturalOrder())
                .orElse(earliest);
        return first.isBefore(earliest) ? earliest : first;
    }

    /// FORECASTVG-3.
    private static @Nullable LocalDate pastDue(List<ForecastDates> dates, LocalDate earliest) {
        LocalDate first = dates.stream()
                .map(ForecastDates::pastDue)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        return first != null && first.isBefore(earliest) ? earliest : first;
    }

    /// FORECASTDN-2.
    private static int number(VaccineGroup group, List<PatientSeriesForecast> forecasts) {
        var numbers = forecasts.stream().mapToInt(PatientSeriesForecast::forecastNumber);
        return (group.administerFull() ? numbers.min() : numbers.max()).orElse(1);
    }

    /// One evaluation per dose: the best of an antigen's series, for each is a way to immunity of its own; then the
    /// worst of the antigens', for a dose that must be repeated for one must be repeated.
    private static List<DoseEvaluation> merge(List<PatientSeriesForecast> forecasts) {
        if (forecasts.size() == 1) {
            return forecasts.getFirst().evaluations();
        }
        Map<String, Map<String, DoseEvaluation>> byAntigen = new LinkedHashMap<>();
        for (PatientSeriesForecast forecast : forecasts) {
            Map<String, DoseEvaluation> best =
                    byAntigen.computeIfAbsent(forecast.series().antigen(), name -> new LinkedHashMap<>());
            for (DoseEvaluation evaluation : forecast.evaluations()) {
                best.merge(evaluation.doseKey(), evaluation, BinaryOperator.minBy(BY_STATUS));
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
