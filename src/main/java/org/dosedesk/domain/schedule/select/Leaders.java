package org.dosedesk.domain.schedule.select;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dosedesk.domain.schedule.select.SeriesPoints.Answer;
import org.jspecify.annotations.Nullable;

/// The best of what the series that compete have each: most valid doses, fewest open ones, first start and finish.
final class Leaders {

    private final List<Scorable> all;
    private final int mostValid;
    private final int fewestOpen;
    private final @Nullable LocalDate firstStart;
    private final @Nullable LocalDate firstFinish;

    Leaders(List<Scorable> all) {
        int valid = 0;
        int open = Integer.MAX_VALUE;
        LocalDate start = null;
        LocalDate finish = null;
        for (Scorable series : all) {
            valid = Math.max(valid, series.validDoses());
            open = Math.min(open, series.openDoses());
            start = earlier(start, series.start());
            finish = earlier(finish, series.isCompletable() ? series.finish() : null);
        }
        this.all = all;
        mostValid = valid;
        fewestOpen = open;
        firstStart = start;
        firstFinish = finish;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    Answer mostValid(Scorable series) {
        return rank(series, one -> one.validDoses() == mostValid);
    }

    Answer fewestOpen(Scorable series) {
        return rank(series, one -> one.openDoses() == fewestOpen);
    }

    /// Only those that can be completed finish.
    Answer firstFinish(Scorable series) {
        return rank(series, one -> one.isCompletable() && isSame(firstFinish, one.finish()));
    }

    Answer firstStart(Scorable series) {
        return rank(series, one -> isSame(firstStart, one.start()));
    }

    private Answer rank(Scorable series, Predicate<Scorable> isBest) {
        if (!isBest.test(series)) {
            return Answer.NO;
        }
        int best = 0;
        for (Scorable one : all) {
            best += isBest.test(one) ? 1 : 0;
        }
        return best > 1 ? Answer.SHARED : Answer.YES;
    }

    private static boolean isSame(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && one.equals(other);
    }
}
