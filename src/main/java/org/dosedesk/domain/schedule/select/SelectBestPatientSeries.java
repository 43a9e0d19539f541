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
        if (forecasts.isEmpty()) {
            return List.of();
        }
        Map<String, List<PatientSeriesForecast>> groups = new LinkedHashMap<>();
        for (PatientSeriesForecast forecast : forecasts) {
            groups.computeIfAbsent(forecast.series().select().seriesGroup(), name -> new ArrayList<>())
                    .add(forecast);
        }
        Map<String, PatientSeriesForecast> prioritized = new LinkedHashMap<>();
        groups.forEach((name, group) -> {
            List<Scorable> scorable = new ArrayList<>(group.size());
            for (PatientSeriesForecast forecast : PreFilterPatientSeries.scorable(group, birthDate)) {
                scorable.add(new Scorable(forecast, birthDate, assessmentDate));
            }
            IdentifyPrioritizedPatientSeries.identify(group, scorable).ifPresent(best -> prioritized.put(name, best));
        });
        List<PatientSeriesForecast> best = new ArrayList<>(prioritized.size());
        for (PatientSeriesForecast forecast : prioritized.values()) {
            if (isBest(forecast, prioritized)) {
                best.add(forecast);
            }
        }
        return best;
    }

    /// Table 8-14.
    private static boolean isBest(PatientSeriesForecast forecast, Map<String, PatientSeriesForecast> prioritized) {
        if (forecast.status() == PatientSeriesStatus.COMPLETE) {
            return true;
        }
        AntigenSeries series = forecast.series();
        boolean complete = false;
        boolean risk = false;
        for (String group : series.equivalentGroups()) {
            PatientSeriesForecast other = prioritized.get(group);
            if (other != null) {
                complete |= other.status() == PatientSeriesStatus.COMPLETE;
                risk |= other.series().type() == AntigenSeries.Type.RISK;
            }
        }
        return switch (series.type()) {
            case EVALUATION_ONLY -> false;
            case RISK -> !complete;
            case STANDARD -> !complete && !risk;
        };
    }
}
