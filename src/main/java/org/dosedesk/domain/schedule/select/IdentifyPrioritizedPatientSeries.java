package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.jspecify.annotations.Nullable;

/// Sections 8.2, 8.3 and 8.7: the one prioritized patient series of a series group.
final class IdentifyPrioritizedPatientSeries {

    private IdentifyPrioritizedPatientSeries() {}

    /// Table 8-3, else the highest score (tables 8-5 and 8-13). Null when nothing in the group may be chosen.
    static @Nullable SeriesOutcome identify(List<SeriesOutcome> group, List<SeriesOutcome> scorable) {
        if (scorable.size() == 1) {
            return scorable.getFirst();
        }
        List<SeriesOutcome> complete = those(scorable, Scorable::isComplete);
        if (!complete.isEmpty()) {
            return ScorePatientSeries.best(complete, ScorePatientSeries::complete);
        }
        List<SeriesOutcome> inProcess = those(scorable, Scorable::isInProcess);
        if (!inProcess.isEmpty()) {
            return ScorePatientSeries.best(inProcess, ScorePatientSeries::inProcess);
        }
        for (SeriesOutcome outcome : group) {
            if (outcome.series().select().defaultSeries()) {
                return outcome;
            }
        }
        List<SeriesOutcome> unstarted = those(scorable, series -> series.count(TargetDose.Status.SATISFIED) == 0);
        return ScorePatientSeries.best(unstarted.isEmpty() ? scorable : unstarted, ScorePatientSeries::noValidDoses);
    }

    private static List<SeriesOutcome> those(List<SeriesOutcome> scorable, Predicate<SeriesOutcome> kind) {
        List<SeriesOutcome> found = List.of();
        for (SeriesOutcome series : scorable) {
            if (kind.test(series)) {
                found = found.isEmpty() ? new ArrayList<>(scorable.size()) : found;
                found.add(series);
            }
        }
        return found;
    }
}
