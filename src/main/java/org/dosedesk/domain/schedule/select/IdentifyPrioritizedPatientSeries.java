package org.dosedesk.domain.schedule.select;

import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;

/// Sections 8.2, 8.3 and 8.7: the one prioritized patient series of a series group.
final class IdentifyPrioritizedPatientSeries {

    private IdentifyPrioritizedPatientSeries() {}

    /// Table 8-3, else the highest score (tables 8-5 and 8-13). Empty when nothing in the group may be chosen.
    static Optional<PatientSeriesForecast> identify(List<PatientSeriesForecast> group, List<Scorable> scorable) {
        Optional<PatientSeriesForecast> byDefault = group.stream()
                .filter(forecast -> forecast.series().select().defaultSeries())
                .findFirst();
        if (scorable.isEmpty()) {
            return byDefault;
        }
        if (scorable.size() == 1) {
            return Optional.of(scorable.getFirst().forecast());
        }
        List<Scorable> complete = scorable.stream().filter(Scorable::isComplete).toList();
        if (!complete.isEmpty()) {
            return ScorePatientSeries.best(complete, ScorePatientSeries::complete);
        }
        List<Scorable> inProcess =
                scorable.stream().filter(Scorable::isInProcess).toList();
        if (!inProcess.isEmpty()) {
            return ScorePatientSeries.best(inProcess, ScorePatientSeries::inProcess);
        }
        if (byDefault.isPresent()) {
            return byDefault;
        }
        List<Scorable> unstarted =
                scorable.stream().filter(series -> series.validDoses() == 0).toList();
        return ScorePatientSeries.best(unstarted.isEmpty() ? scorable : unstarted, ScorePatientSeries::noValidDoses);
    }
}
