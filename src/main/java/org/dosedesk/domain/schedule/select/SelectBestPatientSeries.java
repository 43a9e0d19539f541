package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.jspecify.annotations.Nullable;

/// Chapter 8: from all series of one antigen to the best ones, at most one per series group.
public final class SelectBestPatientSeries {

    private SelectBestPatientSeries() {}

    /// A series group and the one series of it that is prioritized, null when none may be chosen.
    private record Prioritized(String seriesGroup, @Nullable SeriesOutcome outcome) {}

    /// The best patient series of an antigen, in the order of their series groups.
    public static List<SeriesOutcome> select(List<SeriesOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return List.of();
        }
        List<Prioritized> prioritized = new ArrayList<>(4);
        for (List<SeriesOutcome> group : bySeriesGroup(outcomes)) {
            List<SeriesOutcome> scorable = PreFilterPatientSeries.scorable(group);
            prioritized.add(new Prioritized(
                    seriesGroup(group.getFirst()), IdentifyPrioritizedPatientSeries.identify(group, scorable)));
        }
        List<SeriesOutcome> best = new ArrayList<>(prioritized.size());
        for (Prioritized one : prioritized) {
            if (one.outcome != null && isBest(one.outcome, prioritized)) {
                best.add(one.outcome);
            }
        }
        return best;
    }

    private static List<List<SeriesOutcome>> bySeriesGroup(List<SeriesOutcome> outcomes) {
        if (areOfOneGroup(outcomes)) {
            return List.of(outcomes);
        }
        List<List<SeriesOutcome>> groups = new ArrayList<>(4);
        for (SeriesOutcome outcome : outcomes) {
            groupOf(outcome, groups).add(outcome);
        }
        return groups;
    }

    private static boolean areOfOneGroup(List<SeriesOutcome> outcomes) {
        String first = seriesGroup(outcomes.getFirst());
        for (int i = 1; i < outcomes.size(); i++) {
            if (!seriesGroup(outcomes.get(i)).equals(first)) {
                return false;
            }
        }
        return true;
    }

    private static List<SeriesOutcome> groupOf(SeriesOutcome outcome, List<List<SeriesOutcome>> groups) {
        for (List<SeriesOutcome> group : groups) {
            if (seriesGroup(group.getFirst()).equals(seriesGroup(outcome))) {
                return group;
            }
        }
        List<SeriesOutcome> group = new ArrayList<>(4);
        groups.add(group);
        return group;
    }

    private static String seriesGroup(SeriesOutcome outcome) {
        return outcome.series().select().seriesGroup();
    }

    /// Table 8-14.
    private static boolean isBest(SeriesOutcome outcome, List<Prioritized> prioritized) {
        if (outcome.status() == PatientSeriesStatus.COMPLETE) {
            return true;
        }
        AntigenSeries series = outcome.series();
        boolean complete = false;
        boolean risk = false;
        for (Prioritized other : prioritized) {
            if (other.outcome != null && series.equivalentGroups().contains(other.seriesGroup)) {
                complete |= other.outcome.status() == PatientSeriesStatus.COMPLETE;
                risk |= other.outcome.series().type() == AntigenSeries.Type.RISK;
            }
        }
        return switch (series.type()) {
            case EVALUATION_ONLY -> false;
            case RISK -> !complete;
            case STANDARD -> !complete && !risk;
        };
    }
}
