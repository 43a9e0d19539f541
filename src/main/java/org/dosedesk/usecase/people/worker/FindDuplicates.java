package org.dosedesk.usecase.people.worker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds records that may be about the person who is being entered, leavers among them. Three of name, birth date,
/// IIN and personnel number agree, or the IIN alone does, or name and birth date do where no other IIN speaks
/// against it. Immutable; building it takes a moment with many workers, asking does not.
public final class FindDuplicates {
    /// Finds nobody.
    public static final FindDuplicates NOBODY = new FindDuplicates(Snapshot.EMPTY);

    private static final int ENOUGH = 3;

    private final Map<String, List<Worker>> byName = new HashMap<>();
    private final Map<String, List<Worker>> byNumber = new HashMap<>();
    private final Map<Iin, List<Worker>> byIin = new HashMap<>();

    /// What two records have in common.
    public enum Fact {
        NAME,
        BIRTH_DATE,
        IIN,
        NUMBER
    }

    /// A record that may be about the same person.
    ///
    /// @param same what agrees, never empty
    public record Match(Worker worker, Set<Fact> same) {
        public Match {
            same = Set.copyOf(same);
        }
    }

    /// Looks among everyone in the register but records out of use.
    public FindDuplicates(Snapshot snapshot) {
        for (Worker worker : snapshot.all(Worker.class)) {
            if (worker.replacedBy() != null || worker.neverEmployed()) {
                continue;
            }
            add(byName, PersonKey.of(worker.name()), worker);
            add(byNumber, Spelling.fold(worker.personnelNumber()), worker);
            if (worker.iin() != null) {
                add(byIin, worker.iin(), worker);
            }
        }
    }

    /// Those who may be meant, the likeliest first.
    ///
    /// @param self who is being corrected and so no duplicate, null for somebody new
    public List<Match> find(WorkerDraft draft, @Nullable Id<Worker> self) {
        Iin iin = draft.iinTyped();
        Set<Worker> near = new LinkedHashSet<>();
        if (iin != null) {
            near.addAll(byIin.getOrDefault(iin, List.of()));
        }
        near.addAll(numbered(draft.personnelNumber()));
        near.addAll(byName.getOrDefault(PersonKey.of(draft.surname(), draft.firstName()), List.of()));
        List<Match> found = new ArrayList<>();
        for (Worker worker : near) {
            if (!worker.id().equals(self)) {
                Set<Fact> same = common(draft, worker);
                boolean otherIin = iin != null && worker.iin() != null && !iin.equals(worker.iin());
                if (alike(same, otherIin)) {
                    found.add(new Match(worker, same));
                }
            }
        }
        found.sort(Comparator.comparingInt((Match match) -> -match.same().size())
                .thenComparing(match -> match.worker().birthDate())
                .thenComparing(match -> match.worker().id().value()));
        return found;
    }

    /// Everyone with this IIN.
    List<Worker> with(Iin iin) {
        return byIin.getOrDefault(iin, List.of());
    }

    /// Everyone with this personnel number, however it is written, leavers among them.
    List<Worker> numbered(String personnelNumber) {
        return byNumber.getOrDefault(Spelling.fold(personnelNumber), List.of());
    }

    private static boolean alike(Set<Fact> same, boolean otherIin) {
        return same.size() >= ENOUGH
                || same.contains(Fact.IIN)
                || (same.contains(Fact.NAME) && same.contains(Fact.BIRTH_DATE) && !otherIin);
    }

    private static Set<Fact> common(WorkerDraft draft, Worker worker) {
        Set<Fact> same = EnumSet.noneOf(Fact.class);
        String key = PersonKey.of(draft.surname(), draft.firstName());
        if (!key.isEmpty()
                && key.equals(PersonKey.of(worker.name()))
                && PersonKey.maySharePatronymic(
                        draft.patronymic(), worker.name().patronymic())) {
            same.add(Fact.NAME);
        }
        if (worker.birthDate().equals(draft.birthDate())) {
            same.add(Fact.BIRTH_DATE);
        }
        if (worker.iin() != null && worker.iin().equals(draft.iinTyped())) {
            same.add(Fact.IIN);
        }
        if (Spelling.fold(worker.personnelNumber()).equals(Spelling.fold(draft.personnelNumber()))) {
            same.add(Fact.NUMBER);
        }
        return same;
    }

    private static <K> void add(Map<K, List<Worker>> map, K key, Worker worker) {
        map.computeIfAbsent(key, unseen -> new ArrayList<>(1)).add(worker);
    }
}
