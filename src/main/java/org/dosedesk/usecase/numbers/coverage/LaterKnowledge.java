package org.dosedesk.usecase.numbers.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dosedesk.domain.coverage.CoveragePlace;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Where what was known at the end of a day differs from what is known now about it, and the names behind it.
///
/// @param then the counts as known then
/// @param now the counts as known now
/// @param changes whatever was written down, corrected or voided later and concerns that day, whether or not it moved
/// anybody from one number to another
/// @param moved everyone whom the two count differently, by status or place
public record LaterKnowledge(DayCoverage then, DayCoverage now, List<LaterChange> changes, List<Moved> moved) {

    /// A worker whom the two count differently.
    ///
    /// @param then null when not on the roster as known then
    /// @param now null when not on it as known now
    public record Moved(
            Id<Worker> worker,
            @Nullable RevaccinationStatus then,
            @Nullable RevaccinationStatus now) {}

    public LaterKnowledge {
        changes = List.copyOf(changes);
        moved = List.copyOf(moved);
    }

    /// Compares two counts of one day.
    static LaterKnowledge of(DayCoverage then, DayCoverage now) {
        return new LaterKnowledge(then, now, LaterChanges.between(then, now), moved(then, now));
    }

    /// How many changes of each kind there are; kinds without any are left out.
    public Map<LaterChange.Kind, Integer> counts() {
        Map<LaterChange.Kind, Integer> counts = new EnumMap<>(LaterChange.Kind.class);
        changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
        return counts;
    }

    private static List<Moved> moved(DayCoverage then, DayCoverage now) {
        Map<Id<Worker>, RevaccinationStatus> before = statuses(then);
        Map<Id<Worker>, RevaccinationStatus> after = statuses(now);
        Set<Id<Worker>> everyone = new HashSet<>(before.keySet());
        everyone.addAll(after.keySet());
        List<Moved> moved = new ArrayList<>();
        for (Id<Worker> id : everyone) {
            RevaccinationStatus was = before.get(id);
            RevaccinationStatus is = after.get(id);
            if (was != is || !samePlace(then, now, id)) {
                moved.add(new Moved(id, was, is));
            }
        }
        return moved;
    }

    private static boolean samePlace(DayCoverage then, DayCoverage now, Id<Worker> id) {
        return place(then.snapshot(), id).equals(place(now.snapshot(), id));
    }

    private static Optional<CoveragePlace> place(Snapshot snapshot, Id<Worker> id) {
        return snapshot.find(Worker.class, id)
                .map(worker -> new CoveragePlace(snapshot.unitOf(worker).id(), worker.site(), worker.workshop()));
    }

    private static Map<Id<Worker>, RevaccinationStatus> statuses(DayCoverage coverage) {
        Map<Id<Worker>, RevaccinationStatus> statuses = new HashMap<>();
        for (WorkerSchedule schedule : coverage.schedules()) {
            statuses.put(schedule.worker(), schedule.status());
        }
        return statuses;
    }
}
