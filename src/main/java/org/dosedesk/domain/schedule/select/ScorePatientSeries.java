package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.dosedesk.domain.schedule.forecast.PatientSeriesForecast;
import org.jspecify.annotations.Nullable;

/// Sections 8.4 to 8.7: points for series that compete, and the winner.
final class ScorePatientSeries {

    private ScorePatientSeries() {}

    /// How one series scores among `all` of its kind.
    @FunctionalInterface
    interface Score {
        int of(Scorable series, List<Scorable> all);
    }

    /// SELECTBEST-2: the highest score, then the best ranked preference.
    static Optional<PatientSeriesForecast> best(List<Scorable> all, Score score) {
        Scorable best = null;
        int highest = 0;
        for (Scorable series : all) {
            int points = all.size() == 1 ? 0 : score.of(series, all);
            if (best == null || points > highest || (points == highest && series.preference() < best.preference())) {
                best = series;
                highest = points;
            }
        }
        return Optional.ofNullable(best).map(Scorable::forecast);
    }

    /// Table 8-7.
    static int complete(Scorable series, List<Scorable> all) {
        return ranked(series, all, one -> one.validDoses() == mostValid(all), 1);
    }

    /// Table 8-9.
    static int inProcess(Scorable series, List<Scorable> all) {
        int fewestOpen = all.stream().mapToInt(Scorable::openDoses).min().orElse(0);
        LocalDate firstFinish = all.stream()
                .filter(Scorable::isCompletable)
                .map(Scorable::finish)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return flag(series.isProduct() && series.hasAllValidDoses(), 2)
                + flag(series.isCompletable(), 3)
                + ranked(series, all, one -> one.validDoses() == mostValid(all), 2)
                + ranked(series, all, one -> one.openDoses() == fewestOpen, 2)
                + ranked(series, all, one -> one.isCompletable() && isSame(firstFinish, one.finish()), 1);
    }

    /// Table 8-11.
    static int noValidDoses(Scorable series, List<Scorable> all) {
        LocalDate firstStart = all.stream()
                .map(Scorable::start)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
        return ranked(series, all, one -> isSame(firstStart, one.start()), 1)
                + flag(series.isCompletable(), 1)
                + flag(!series.isProduct(), 1);
    }

    private static int mostValid(List<Scorable> all) {
        return all.stream().mapToInt(Scorable::validDoses).max().orElse(0);
    }

    private static int flag(boolean condition, int points) {
        return condition ? points : -points;
    }

    /// Points for the only best, none for several equally good, negative points for the rest.
    private static int ranked(Scorable series, List<Scorable> all, Predicate<Scorable> condition, int points) {
        if (!condition.test(series)) {
            return -points;
        }
        return all.stream().filter(condition).count() > 1 ? 0 : points;
    }

    private static boolean isSame(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }
}
