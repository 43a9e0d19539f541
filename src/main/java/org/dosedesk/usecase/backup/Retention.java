package org.dosedesk.usecase.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last seven days that have one, of each of the last four weeks,
/// and of each of the last twelve months.
public final class Retention {
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private Retention() {}

    /// The moments of those that stay.
    ///
    /// @param made when each backup was made
    /// @param now those made later, by a clock that went wrong, stay and count for nothing
    /// @param zone where days begin
    public static Set<Instant> keep(Collection<Instant> made, Instant now, ZoneId zone) {
        Set<Instant> stay = new HashSet<>();
        made.stream().filter(at -> at.isAfter(now)).forEach(stay::add);
        List<Instant> past = made.stream()
                .filter(at -> !at.isAfter(now))
                .sorted(Comparator.reverseOrder())
                .toList();
        newestOfEach(past, zone, DAYS, day -> day, stay);
        newestOfEach(past, zone, WEEKS, Retention::week, stay);
        newestOfEach(past, zone, MONTHS, YearMonth::from, stay);
        return stay;
    }

    /// @param newestFirst in that order
    private static void newestOfEach(
            List<Instant> newestFirst, ZoneId zone, int most, Function<LocalDate, Object> period, Set<Instant> stay) {
        Set<Object> periods = new HashSet<>();
        for (Instant at : newestFirst) {
            if (periods.size() < most && periods.add(period.apply(LocalDate.ofInstant(at, zone)))) {
                stay.add(at);
            }
        }
    }

    private static Object week(LocalDate day) {
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
