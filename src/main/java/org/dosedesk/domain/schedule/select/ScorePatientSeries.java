package org.dosedesk.domain.schedule.select;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.schedule.forecast.SeriesOutcome;
import org.jspecify.annotations.Nullable;

/// Sections 8.4 to 8.7: points for series that compete, and the winner.
final class ScorePatientSeries {

    private ScorePatientSeries() {}

    /// How one series scores among all of its kind, of which `leaders` knows the best.
    @FunctionalInterface
    interface Score {
        int of(Scorable series, Leaders leaders);
    }

    /// SELECTBEST-2: the highest score, then the best ranked preference. Null when none competes.
    static @Nullable SeriesOutcome best(List<SeriesOutcome> outcomes, Score score) {
        if (outcomes.size() == 1) {
            return outcomes.getFirst();
        }
        List<Scorable> all = new ArrayList<>(outcomes.size());
        for (SeriesOutcome outcome : outcomes) {
            all.add(Scorable.of(outcome));
        }
        Scorable best = null;
        int highest = 0;
        Leaders leaders = new Leaders(all);
        for (Scorable series : all) {
            int points = score.of(series, leaders);
            if (best == null || points > highest || (points == highest && series.preference() < best.preference())) {
                best = series;
                highest = points;
            }
        }
        return best == null ? null : best.outcome();
    }

    /// Table 8-7.
    static int complete(Scorable series, Leaders leaders) {
        return ranked(leaders.mostValid(series), 1);
    }

    /// Table 8-9.
    static int inProcess(Scorable series, Leaders leaders) {
        return flag(series.isProduct() && series.hasAllValidDoses(), 2)
                + flag(series.isCompletable(), 3)
                + ranked(leaders.mostValid(series), 2)
                + ranked(leaders.fewestOpen(series), 2)
                + ranked(leaders.firstFinish(series), 1);
    }

    /// Table 8-11.
    static int noValidDoses(Scorable series, Leaders leaders) {
        return ranked(leaders.firstStart(series), 1) + flag(series.isCompletable(), 1) + flag(!series.isProduct(), 1);
    }

    private static int flag(boolean condition, int points) {
        return condition ? points : -points;
    }

    /// Points for the only best, none for several equally good, negative points for the rest.
    private static int ranked(Leaders.Rank rank, int points) {
        return switch (rank) {
            case FIRST -> points;
            case TIED -> 0;
            case BEHIND -> -points;
        };
    }
}
