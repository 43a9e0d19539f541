package org.dosedesk.usecase.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Everyone's schedules at one moment: immutable, safe for any number of threads. A changed table shares all parts
/// with the old one but those of the workers who changed, so that one save costs the same in a large plant.
final class ScheduleTable {
    private static final int PARTS = 1024;

    /// Nobody's schedules.
    static final ScheduleTable EMPTY = new ScheduleTable(Collections.nCopies(PARTS, Map.of()));

    private final List<Map<Id<Worker>, WorkerSchedule>> parts;
    private final int size;

    private ScheduleTable(List<Map<Id<Worker>, WorkerSchedule>> parts) {
        this.parts = parts;
        this.size = parts.stream().mapToInt(Map::size).sum();
    }

    /// These schedules and no others.
    static ScheduleTable of(Collection<WorkerSchedule> schedules) {
        Map<Id<Worker>, @Nullable WorkerSchedule> all = HashMap.newHashMap(schedules.size());
        schedules.forEach(schedule -> all.put(schedule.worker(), schedule));
        return EMPTY.with(all);
    }

    /// The schedule of a worker, or null.
    @Nullable WorkerSchedule get(Id<Worker> worker) {
        return parts.get(part(worker)).get(worker);
    }

    /// The table with these workers' schedules instead of what it said of them; null takes a worker out.
    ScheduleTable with(Map<Id<Worker>, @Nullable WorkerSchedule> changed) {
        Map<Integer, Map<Id<Worker>, WorkerSchedule>> touched = new HashMap<>();
        changed.forEach((worker, schedule) -> {
            Map<Id<Worker>, WorkerSchedule> part =
                    touched.computeIfAbsent(part(worker), index -> new HashMap<>(parts.get(index)));
            if (schedule == null) {
                part.remove(worker);
            } else {
                part.put(worker, schedule);
            }
        });
        List<Map<Id<Worker>, WorkerSchedule>> next = new ArrayList<>(parts);
        touched.forEach((index, part) -> next.set(index, Map.copyOf(part)));
        return new ScheduleTable(next);
    }

    /// All of them, in no particular order; unmodifiable, and nothing that happens later shows in it.
    Collection<WorkerSchedule> all() {
        List<WorkerSchedule> all = new ArrayList<>(size);
        parts.forEach(part -> all.addAll(part.values()));
        return Collections.unmodifiableList(all);
    }

    /// Everyone in it.
    Collection<Id<Worker>> workers() {
        List<Id<Worker>> workers = new ArrayList<>(size);
        parts.forEach(part -> workers.addAll(part.keySet()));
        return workers;
    }

    private static int part(Id<Worker> worker) {
        int hash = worker.hashCode();
        return (hash ^ (hash >>> 16)) & (PARTS - 1);
    }
}
