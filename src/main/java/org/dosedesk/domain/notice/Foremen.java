package org.dosedesk.domain.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;

/// Who leads the people of a shift in a workshop at a site, by their positions: the roster has no field for it. The
/// heads of shifts come before foremen, those before leaders of gangs, and those before heads of whole departments;
/// only the first rank that is there counts. Immutable.
public final class Foremen {
    private enum Rank {
        SHIFT,
        FOREMAN,
        GANG,
        DEPARTMENT
    }

    /// What leaders are called: a position that holds all words of a title, whatever their order, has it.
    private static final Map<Rank, List<String>> TITLES = Map.of(
            Rank.SHIFT,
            List.of(
                    "начальник смены",
                    "старший смены",
                    "ауысым бастығы",
                    "ауысым басшысы",
                    "ауысым жетекшісі",
                    "head shift",
                    "shift leader",
                    "shift manager",
                    "shift supervisor"),
            Rank.FOREMAN,
            List.of("мастер", "шебер", "foreman", "forewoman"),
            Rank.GANG,
            List.of("бригадир", "прораб"),
            Rank.DEPARTMENT,
            List.of(
                    "начальник цеха",
                    "начальник участка",
                    "начальник отдела",
                    "начальник службы",
                    "начальник лаборатории",
                    "цех бастығы",
                    "учаске бастығы",
                    "бөлім бастығы",
                    "қызмет бастығы",
                    "head workshop",
                    "head department"));
    private static final Set<String> NOT_THE_LEADER = words("deputy assistant заместитель помощник");

    /// A shift of a workshop at a site.
    private record Shift(Id<Workshop> workshop, Id<Site> site, String name) {}

    private record Leader(Rank rank, Worker worker) {}

    private final Map<Shift, List<Leader>> leaders = new HashMap<>();

    private Foremen() {}

    /// The leaders among those on the roster as of a day.
    public static Foremen among(Collection<Worker> workers, LocalDate day) {
        Foremen found = new Foremen();
        for (Worker worker : workers) {
            if (worker.onRoster(day)) {
                rank(worker.position())
                        .ifPresent(rank -> found.leaders
                                .computeIfAbsent(shiftOf(worker), shift -> new ArrayList<>())
                                .add(new Leader(rank, worker)));
            }
        }
        return found;
    }

    /// Everyone who leads the shift that this worker is in, the worker too when they do; in no particular order.
    /// Empty when the roster names nobody.
    public List<Worker> of(Worker worker) {
        List<Leader> all = leaders.getOrDefault(shiftOf(worker), List.of());
        Optional<Rank> nearest = all.stream().map(Leader::rank).min(Rank::compareTo);
        return all.stream()
                .filter(leader -> nearest.filter(leader.rank::equals).isPresent())
                .map(Leader::worker)
                .toList();
    }

    private static Shift shiftOf(Worker worker) {
        return new Shift(worker.workshop(), worker.site(), Spelling.fold(worker.shift()));
    }

    private static Optional<Rank> rank(String position) {
        Set<String> words = words(position);
        if (words.stream().anyMatch(NOT_THE_LEADER::contains)) {
            return Optional.empty();
        }
        return Arrays.stream(Rank.values())
                .filter(rank -> TITLES.getOrDefault(rank, List.of()).stream()
                        .anyMatch(title -> words.containsAll(words(title))))
                .findFirst();
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Arrays.asList(Spelling.words(text).split(" ", -1)));
    }
}
