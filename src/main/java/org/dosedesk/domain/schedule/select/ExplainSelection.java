package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.dosedesk.domain.schedule.series.TargetDose;

/// Tells why [SelectBestPatientSeries] chose as it did, by asking the same steps again. For people: no forecast waits
/// for it.
public final class ExplainSelection {
    private final List<PatientSeriesForecast> best;
    private final LocalDate birthDate;
    private final LocalDate assessmentDate;

    private ExplainSelection(List<PatientSeriesForecast> best, LocalDate birthDate, LocalDate assessmentDate) {
        this.best = best;
        this.birthDate = birthDate;
        this.assessmentDate = assessmentDate;
    }

    /// What became of every relevant series of an antigen, in their order.
    public static List<SeriesSelection> of(
            List<PatientSeriesForecast> forecasts, LocalDate birthDate, LocalDate assessmentDate) {
        List<PatientSeriesForecast> best = SelectBestPatientSeries.select(forecasts, birthDate, assessmentDate);
        ExplainSelection explain = new ExplainSelection(best, birthDate, assessmentDate);
        List<SeriesSelection> told = new ArrayList<>();
        for (PatientSeriesForecast forecast : forecasts) {
            String name = forecast.series().select().seriesGroup();
            List<PatientSeriesForecast> group = forecasts.stream()
                    .filter(other -> other.series().select().seriesGroup().equals(name))
                    .toList();
            told.add(new SeriesSelection(forecast.series(), forecast, explain.reason(forecast, group)));
        }
        return told;
    }

    private SelectionReason reason(PatientSeriesForecast forecast, List<PatientSeriesForecast> group) {
        List<PatientSeriesForecast> scorable = PreFilterPatientSeries.scorable(group, birthDate);
        List<Scorable> scored = scorable.stream()
                .map(one -> new Scorable(one, birthDate, assessmentDate))
                .toList();
        Optional<PatientSeriesForecast> prioritized = IdentifyPrioritizedPatientSeries.identify(group, scored);
        boolean winner = prioritized.isPresent() && prioritized.get().equals(forecast);
        if (winner) {
            return best.contains(forecast) ? chosen(scored) : SelectionReason.OTHER_GROUP_SUFFICES;
        }
        return scorable.contains(forecast) ? SelectionReason.OUTDONE : dropped(forecast);
    }

    private static SelectionReason chosen(List<Scorable> scored) {
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
                        || scored.stream()
                                .anyMatch(
                                        one -> one.forecast().series().select().defaultSeries())
                ? SelectionReason.DEFAULT_SERIES
                : SelectionReason.BEST_NOT_STARTED;
    }

    private static SelectionReason dropped(PatientSeriesForecast forecast) {
        if (forecast.status() == PatientSeriesStatus.CONTRAINDICATED) {
            return SelectionReason.CONTRAINDICATED;
        }
        return switch (forecast.series().type()) {
            case EVALUATION_ONLY -> SelectionReason.NOT_FOR_GIVING;
            case RISK -> SelectionReason.LOWER_PRIORITY;
            case STANDARD ->
                forecast.count(TargetDose.Status.SATISFIED) == 0
                        ? SelectionReason.NOT_STARTED
                        : SelectionReason.OUTDONE;
        };
    }
}
