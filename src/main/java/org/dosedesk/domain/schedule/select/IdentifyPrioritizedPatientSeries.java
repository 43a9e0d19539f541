package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;

/// Sections 8.2, 8.3 and 8.7: the one prioritized patient series of a series group.
final class IdentifyPrioritizedPatientSeries {

    private IdentifyPrioritizedPatientSeries() {}

    /// Table 8-3, else the highest score (tables 8-5 and 8-13). Empty when nothing in the group may be chosen.
    static Optional<PatientSeriesForecast> identify(List<PatientSeriesForecast> group, List<Scorable> scorable) {
        if (scorable.size() == 1) {
            return Optional.of(scorable.getFirst().forecast());
        }
        List<Scorable> complete = new ArrayList<>(scorable.size());
        List<Scorable> inProcess = new ArrayList<>(scorable.size());
        List<Scorable> unstarted = new ArrayList<>(scorable.size());
        for (Scorable series : scorable) {
            if (series.isComplete()) {
                complete.add(series);
            } else if (series.isInProcess()) {
                inProcess.add(series);
            } else if (series.validDoses() == 0) {
                unstarted.add(series);
            }
        }
        if (!complete.isEmpty()) {
            return ScorePatientSeries.best(complete, ScorePatientSeries::complete);
        }
        if (!inProcess.isEmpty()) {
            return ScorePatientSeries.best(inProcess, ScorePatientSeries::inProcess);
        }
        for (PatientSeriesForecast forecast : group) {
            if (forecast.series().select().defaultSeries()) {
                return Optional.of(forecast);
            }
        }
        return ScorePatientSeries.best(unstarted.isEmpty() ? scorable : unstarted, ScorePatientSeries::noValidDoses);
    }
}
