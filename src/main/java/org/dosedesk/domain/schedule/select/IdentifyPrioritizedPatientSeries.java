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
        List<SeriesOutcome> competing = competing(group, scorable);
        return competing.isEmpty() ? null : ScorePatientSeries.best(competing);
    }

    /// Those that the points decide between; a single one needs none. All are complete, all in process, or none is.
    static List<SeriesOutcome> competing(List<SeriesOutcome> group, List<SeriesOutcome> scorable) {
        if (scorable.size() == 1) {
            return scorable;
        }
        List<SeriesOutcome> complete = those(scorable, Scorable::isComplete);
        if (!complete.isEmpty()) {
            return complete;
        }
        List<SeriesOutcome> inProcess = those(scorable, Scorable::isInProcess);
        if (!inProcess.isEmpty()) {
            return inProcess;
        }
        for (int i = 0; i < group.size(); i++) {
            if (group.get(i).series().select().defaultSeries()) {
                return List.of(group.get(i));
            }
        }
        List<SeriesOutcome> unstarted = those(scorable, series -> series.count(TargetDose.Status.SATISFIED) == 0);
        return unstarted.isEmpty() ? scorable : unstarted;
    }

    private static List<SeriesOutcome> those(List<SeriesOutcome> scorable, Predicate<SeriesOutcome> kind) {
        List<SeriesOutcome> found = List.of();
        for (int i = 0; i < scorable.size(); i++) {
            SeriesOutcome series = scorable.get(i);
            if (kind.test(series)) {
                found = found.isEmpty() ? new ArrayList<>(scorable.size()) : found;
                found.add(series);
            }
        }
        return found;
    }
}
