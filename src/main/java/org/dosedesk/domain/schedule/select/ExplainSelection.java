package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.dosedesk.domain.schedule.series.TargetDose;

/// Tells why [SelectBestPatientSeries] chose as it did, by asking the same steps again. For people: no forecast waits
/// for it.
public final class ExplainSelection {
    private final List<SeriesOutcome> best;

    private ExplainSelection(List<SeriesOutcome> best) {
        this.best = best;
    }

    /// What became of every relevant series of an antigen, in their order.
    public static List<SeriesSelection> of(List<SeriesOutcome> outcomes) {
        List<SeriesOutcome> best = SelectBestPatientSeries.select(outcomes).best();
        ExplainSelection explain = new ExplainSelection(best);
        List<SeriesSelection> told = new ArrayList<>();
        for (SeriesOutcome outcome : outcomes) {
            String name = outcome.series().select().seriesGroup();
            List<SeriesOutcome> group = outcomes.stream()
                    .filter(other -> other.series().select().seriesGroup().equals(name))
                    .toList();
            told.add(new SeriesSelection(outcome.series(), outcome.explained(), explain.reason(outcome, group)));
        }
        return told;
    }

    private SelectionReason reason(SeriesOutcome outcome, List<SeriesOutcome> group) {
        List<SeriesOutcome> scorable = PreFilterPatientSeries.scorable(group);
        SeriesOutcome prioritized = IdentifyPrioritizedPatientSeries.identify(group, scorable);
        if (outcome.equals(prioritized)) {
            return best.contains(outcome) ? chosen(scorable) : SelectionReason.OTHER_GROUP_SUFFICES;
        }
        return scorable.contains(outcome) ? SelectionReason.OUTDONE : dropped(outcome);
    }

    private static SelectionReason chosen(List<SeriesOutcome> scored) {
        if (scored.size() == 1) {
            return SelectionReason.ONLY_ONE;
        }
        if (scored.stream().anyMatch(Scorable::isComplete)) {
            return SelectionReason.BEST_COMPLETE;
        }
        if (scored.stream().anyMatch(Scorable::isInProcess)) {
            return SelectionReason.BEST_IN_PROCESS;
        }
        return scored.isEmpty()
                        || scored.stream().anyMatch(one -> one.series().select().defaultSeries())
                ? SelectionReason.DEFAULT_SERIES
                : SelectionReason.BEST_NOT_STARTED;
    }

    private static SelectionReason dropped(SeriesOutcome outcome) {
        if (outcome.status() == PatientSeriesStatus.CONTRAINDICATED) {
            return SelectionReason.CONTRAINDICATED;
        }
        return switch (outcome.series().type()) {
            case EVALUATION_ONLY -> SelectionReason.NOT_FOR_GIVING;
            case RISK -> SelectionReason.LOWER_PRIORITY;
            case STANDARD ->
                outcome.count(TargetDose.Status.SATISFIED) == 0 ? SelectionReason.NOT_STARTED : SelectionReason.OUTDONE;
        };
    }
}
