package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;

/// Sections 8.4 to 8.7: points for series that compete, and the winner.
final class ScorePatientSeries {

    private ScorePatientSeries() {}

    /// SELECTBEST-2: the highest score, then the best ranked preference.
    ///
    /// @param outcomes those that compete, at least one
    static SeriesOutcome best(List<SeriesOutcome> outcomes) {
        SeriesOutcome first = outcomes.getFirst();
        if (outcomes.size() == 1) {
            return first;
        }
        List<Scorable> all = scorable(outcomes);
        ScoringTable table = ScoringTable.of(first);
        Leaders leaders = new Leaders(all);
        Scorable best = all.getFirst();
        int highest = table.score(best, leaders);
        for (int i = 1; i < all.size(); i++) {
            Scorable series = all.get(i);
            int points = table.score(series, leaders);
            if (points > highest || (points == highest && series.preference() < best.preference())) {
                best = series;
                highest = points;
            }
        }
        return best.outcome();
    }

    /// The points of each, in the same order.
    static List<SeriesPoints> points(List<SeriesOutcome> outcomes) {
        List<Scorable> all = scorable(outcomes);
        Leaders leaders = new Leaders(all);
        ScoringTable table = ScoringTable.of(outcomes.getFirst());
        return all.stream().map(series -> table.points(series, leaders)).toList();
    }

    private static List<Scorable> scorable(List<SeriesOutcome> outcomes) {
        List<Scorable> all = new ArrayList<>(outcomes.size());
        for (SeriesOutcome outcome : outcomes) {
            all.add(Scorable.of(outcome));
        }
        return all;
    }
}
