package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;

/// Chapter 8: from all series of one antigen to the best ones, at most one per series group.
public final class SelectBestPatientSeries {

    private SelectBestPatientSeries() {}

    /// The best patient series of an antigen, in the order of their series groups.
    public static List<PatientSeriesForecast> select(
            List<PatientSeriesForecast> forecasts, LocalDate birthDate, LocalDate assessmentDate) {
        Map<String, List<PatientSeriesForecast>> groups = new LinkedHashMap<>();
        for (PatientSeriesForecast forecast : forecasts) {
            groups.computeIfAbsent(forecast.series().select().seriesGroup(), name -> new ArrayList<>())
                    .add(forecast);
        }
        Map<String, PatientSeriesForecast> prioritized = new LinkedHashMap<>();
        groups.forEach((name, group) -> {
            List<Scorable> scorable = PreFilterPatientSeries.scorable(group, birthDate).stream()
                    .map(forecast -> new Scorable(forecast, birthDate, assessmentDate))
                    .toList();
            IdentifyPrioritizedPatientSeries.identify(group, scorable).ifPresent(best -> prioritized.put(name, best));
        });
        return prioritized.values().stream()
                .filter(forecast -> isBest(forecast, prioritized))
                .toList();
    }

    /// Table 8-14.
    private static boolean isBest(PatientSeriesForecast forecast, Map<String, PatientSeriesForecast> prioritized) {
        if (forecast.status() == PatientSeriesStatus.COMPLETE) {
            return true;
        }
        AntigenSeries series = forecast.series();
        List<PatientSeriesForecast> equivalent = new ArrayList<>();
        prioritized.forEach((name, other) -> {
            if (series.equivalentGroups().contains(name)) {
                equivalent.add(other);
            }
        });
        if (equivalent.stream().anyMatch(other -> other.status() == PatientSeriesStatus.COMPLETE)) {
            return false;
        }
        return switch (series.type()) {
            case EVALUATION_ONLY -> false;
            case RISK -> true;
            case STANDARD ->
                equivalent.stream().noneMatch(other -> other.series().type() == AntigenSeries.Type.RISK);
        };
    }
}
