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
        ExplainSelection explain =
                new ExplainSelection(SelectBestPatientSeries.select(outcomes).best());
        List<SeriesSelection> told = new ArrayList<>();
        for (SeriesOutcome outcome : outcomes) {
            String name = outcome.series().select().seriesGroup();
            told.add(explain.selection(
                    outcome,
                    outcomes.stream()
                            .filter(other ->
                                    other.series().select().seriesGroup().equals(name))
                            .toList()));
        }
        return told;
    }

    private SeriesSelection selection(SeriesOutcome outcome, List<SeriesOutcome> group) {
        List<SeriesOutcome> scorable = PreFilterPatientSeries.scorable(group);
        List<SeriesOutcome> competing = IdentifyPrioritizedPatientSeries.competing(group, scorable);
        boolean scored = competing.size() > 1 && competing.contains(outcome);
        return new SeriesSelection(
                outcome.series(),
                outcome.explained(),
                reason(outcome, scorable, competing),
                scored ? ScorePatientSeries.points(competing).get(competing.indexOf(outcome)) : null,
                outcome.patient().skipped());
    }

    private SelectionReason reason(SeriesOutcome outcome, List<SeriesOutcome> scorable, List<SeriesOutcome> competing) {
        if (!competing.isEmpty() && outcome.equals(ScorePatientSeries.best(competing))) {
            return best.contains(outcome) ? chosen(outcome, scorable, competing) : SelectionReason.OTHER_GROUP_SUFFICES;
        }
        if (competing.contains(outcome)) {
            return SelectionReason.OUTDONE;
        }
        return scorable.contains(outcome) ? behind(competing.getFirst()) : dropped(outcome);
    }

    private static SelectionReason chosen(
            SeriesOutcome outcome, List<SeriesOutcome> scorable, List<SeriesOutcome> competing) {
        if (scorable.size() == 1) {
            return SelectionReason.ONLY_ONE;
        }
        boolean only = competing.size() == 1;
        return switch (ScoringTable.of(outcome)) {
            case COMPLETE -> only ? SelectionReason.ONLY_COMPLETE : SelectionReason.BEST_COMPLETE;
            case IN_PROCESS -> only ? SelectionReason.ONLY_IN_PROCESS : SelectionReason.BEST_IN_PROCESS;
            case NO_VALID_DOSES ->
                outcome.series().select().defaultSeries()
                        ? SelectionReason.DEFAULT_SERIES
                        : SelectionReason.BEST_NOT_STARTED;
        };
    }

    private static SelectionReason behind(SeriesOutcome competing) {
        return switch (ScoringTable.of(competing)) {
            case COMPLETE -> SelectionReason.OTHER_COMPLETE;
            case IN_PROCESS -> SelectionReason.OTHER_IN_PROCESS;
            case NO_VALID_DOSES ->
                competing.series().select().defaultSeries() ? SelectionReason.OTHER_DEFAULT : SelectionReason.OUTDONE;
        };
    }

    private static SelectionReason dropped(SeriesOutcome outcome) {
        if (outcome.status() == PatientSeriesStatus.CONTRAINDICATED) {
            return SelectionReason.CONTRAINDICATED;
        }
        return switch (outcome.series().type()) {
            case EVALUATION_ONLY -> SelectionReason.NOT_FOR_GIVING;
            case RISK -> SelectionReason.LOWER_PRIORITY;
            case STANDARD ->
                outcome.count(TargetDose.Status.SATISFIED) == 0
                        ? SelectionReason.NOT_STARTED
                        : SelectionReason.BEGUN_TOO_LATE;
        };
    }
}
