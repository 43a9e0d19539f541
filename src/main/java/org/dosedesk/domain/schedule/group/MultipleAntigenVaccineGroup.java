package org.dosedesk.domain.schedule.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineDoseAdministered;
import org.dosedesk.domain.schedule.forecast.ForecastDates;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.SeriesDose;

/// Section 9.3.
final class MultipleAntigenVaccineGroup {

    private MultipleAntigenVaccineGroup() {}

    /// Table 9-4.
    static PatientSeriesStatus status(List<PatientSeriesForecast> best) {
        for (PatientSeriesStatus status : List.of(
                PatientSeriesStatus.CONTRAINDICATED,
                PatientSeriesStatus.AGED_OUT,
                PatientSeriesStatus.NOT_RECOMMENDED,
                PatientSeriesStatus.NOT_COMPLETE)) {
            if (best.stream().anyMatch(forecast -> forecast.status() == status)) {
                return status;
            }
        }
        return best.stream().allMatch(forecast -> forecast.status() == PatientSeriesStatus.IMMUNE)
                ? PatientSeriesStatus.IMMUNE
                : PatientSeriesStatus.COMPLETE;
    }

    /// MULTIANTVG-1.
    static LocalDate earliest(List<PatientSeriesForecast> open) {
        List<LocalDate> dates = open.stream()
                .map(PatientSeriesForecast::dates)
                .filter(Objects::nonNull)
                .map(ForecastDates::earliest)
                .sorted()
                .toList();
        if (open.stream().noneMatch(MultipleAntigenVaccineGroup::hasPriority)) {
            return dates.getLast();
        }
        Stream<LocalDate> given = open.stream()
                .flatMap(forecast -> forecast.evaluations().stream())
                .map(evaluation -> evaluation.dose())
                .map(VaccineDoseAdministered::date);
        return Stream.concat(Stream.of(dates.getFirst()), given)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /// FORECASTPRIORITY-1.
    private static boolean hasPriority(PatientSeriesForecast forecast) {
        SeriesDose next = forecast.next();
        return next != null
                && !next.intervals().isEmpty()
                && next.intervals().stream().allMatch(IntervalRule::priority);
    }
}
