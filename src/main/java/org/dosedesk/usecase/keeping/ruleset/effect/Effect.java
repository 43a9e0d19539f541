package org.dosedesk.usecase.keeping.ruleset.effect;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// What a change would bring, worker by worker.
///
/// @param before the day of the first case
/// @param after the day of the second
/// @param pairs everyone who is on the roster and concerned in one of the cases
public record Effect(String vaccineGroup, LocalDate before, LocalDate after, List<Pair> pairs) {
    /// One worker in both cases.
    ///
    /// @param before null when not on the roster or not concerned then
    /// @param after the same in the second case
    public record Pair(
            Worker worker,
            @Nullable WorkerSchedule before,
            @Nullable WorkerSchedule after) {
        /// Whether the status or a day differs.
        public boolean moved() {
            return !Objects.equals(before, after);
        }

        boolean dueBefore() {
            return isDue(before);
        }

        boolean dueAfter() {
            return isDue(after);
        }

        private static boolean isDue(@Nullable WorkerSchedule schedule) {
            return schedule != null
                    && (schedule.status() == RevaccinationStatus.DUE
                            || schedule.status() == RevaccinationStatus.OVERDUE);
        }
    }

    /// What it comes to at a place.
    ///
    /// @param dueBefore due or overdue in the first case
    /// @param dueAfter due or overdue in the second
    /// @param moved whose status or days differ
    public record Count(int people, int dueBefore, int dueAfter, int moved) {
        static Count of(List<Pair> pairs) {
            return new Count(
                    pairs.size(),
                    (int) pairs.stream().filter(Pair::dueBefore).count(),
                    (int) pairs.stream().filter(Pair::dueAfter).count(),
                    (int) pairs.stream().filter(Pair::moved).count());
        }
    }

    /// The statuses at a place in both cases; who is not concerned has none.
    public record Statuses(Tally before, Tally after) {
        static Statuses of(List<Pair> pairs) {
            return new Statuses(tally(pairs, Pair::before), tally(pairs, Pair::after));
        }

        private static Tally tally(List<Pair> pairs, Function<Pair, @Nullable WorkerSchedule> which) {
            Map<RevaccinationStatus, Integer> counts = new EnumMap<>(RevaccinationStatus.class);
            for (Pair pair : pairs) {
                WorkerSchedule schedule = which.apply(pair);
                if (schedule != null) {
                    counts.merge(schedule.status(), 1, Integer::sum);
                }
            }
            return new Tally(counts);
        }
    }

    public Effect {
        pairs = List.copyOf(pairs);
    }

    /// Everywhere.
    public Count total() {
        return Count.of(pairs);
    }

    /// Site by site.
    public Map<Id<Site>, Count> bySite() {
        return bySite(Count::of);
    }

    /// The statuses everywhere.
    public Statuses statuses() {
        return Statuses.of(pairs);
    }

    /// The statuses site by site.
    public Map<Id<Site>, Statuses> statusesBySite() {
        return bySite(Statuses::of);
    }

    /// Those whose status or days differ.
    public List<Pair> moved() {
        return pairs.stream().filter(Pair::moved).toList();
    }

    private <T> Map<Id<Site>, T> bySite(Function<List<Pair>, T> counting) {
        Map<Id<Site>, List<Pair>> sites = pairs.stream()
                .collect(Collectors.groupingBy(pair -> pair.worker().site()));
        return sites.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, site -> counting.apply(site.getValue())));
    }
}
