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

    /// The best patient series of an antigen, in the order of their series groups, and the standard series that
    /// would be best if no equivalent series group spoke for a risk.
    public record Choice(List<SeriesOutcome> best, List<SeriesOutcome> setAside) {}

    /// Chooses among all relevant series of an antigen.
    public static Choice select(List<SeriesOutcome> outcomes) {
        if (outcomes.isEmpty()) {
            return new Choice(List.of(), List.of());
        }
        if (areOfOneGroup(outcomes)) {
            SeriesOutcome only = prioritized(outcomes);
            boolean best = only != null && verdict(only, List.of()) == Verdict.BEST;
            return new Choice(best ? List.of(only) : List.of(), List.of());
        }
        List<List<SeriesOutcome>> groups = bySeriesGroup(outcomes);
        List<Prioritized> prioritized = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            List<SeriesOutcome> group = groups.get(i);
            prioritized.add(new Prioritized(seriesGroup(group.getFirst()), prioritized(group)));
        }
        List<SeriesOutcome> best = new ArrayList<>(prioritized.size());
        List<SeriesOutcome> setAside = List.of();
        for (int i = 0; i < prioritized.size(); i++) {
            SeriesOutcome outcome = prioritized.get(i).outcome;
            if (outcome == null) {
                continue;
            }
            Verdict verdict = verdict(outcome, prioritized);
            if (verdict == Verdict.BEST) {
                best.add(outcome);
            } else if (verdict == Verdict.GIVES_WAY) {
                setAside = setAside.isEmpty() ? new ArrayList<>(prioritized.size()) : setAside;
                setAside.add(outcome);
            }
        }
        return new Choice(best, setAside);
    }

    private static @Nullable SeriesOutcome prioritized(List<SeriesOutcome> group) {
        return IdentifyPrioritizedPatientSeries.identify(group, PreFilterPatientSeries.scorable(group));
    }

    private static List<List<SeriesOutcome>> bySeriesGroup(List<SeriesOutcome> outcomes) {
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
        for (int i = 0; i < groups.size(); i++) {
            if (seriesGroup(groups.get(i).getFirst()).equals(seriesGroup(outcome))) {
                return groups.get(i);
            }
        }
        List<SeriesOutcome> group = new ArrayList<>(4);
        groups.add(group);
        return group;
    }

    private static String seriesGroup(SeriesOutcome outcome) {
        return outcome.series().select().seriesGroup();
    }

    private enum Verdict {
        BEST,
        /// To a risk series.
        GIVES_WAY,
        NEEDLESS
    }

    /// Table 8-14.
    private static Verdict verdict(SeriesOutcome outcome, List<Prioritized> prioritized) {
        if (outcome.status() == PatientSeriesStatus.COMPLETE) {
            return Verdict.BEST;
        }
        AntigenSeries series = outcome.series();
        boolean risk = false;
        for (int i = 0; i < prioritized.size(); i++) {
            Prioritized other = prioritized.get(i);
            if (other.outcome != null && series.equivalentGroups().contains(other.seriesGroup)) {
                if (other.outcome.status() == PatientSeriesStatus.COMPLETE) {
                    return Verdict.NEEDLESS;
                }
                risk |= other.outcome.series().type() == AntigenSeries.Type.RISK;
            }
        }
        return switch (series.type()) {
            case EVALUATION_ONLY -> Verdict.NEEDLESS;
            case RISK -> Verdict.BEST;
            case STANDARD -> risk ? Verdict.GIVES_WAY : Verdict.BEST;
        };
    }
}
