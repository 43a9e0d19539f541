package org.dosedesk.usecase.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;

/// The register's whole content at one moment: immutable, safe to read from any thread.
public final class Snapshot {
    /// A register with nothing in it.
    public static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of(), Map.of(), Map.of());

    private final Map<Class<?>, Map<Id<?>, Entity>> byType;
    private final Map<Id<Worker>, List<Dose>> doses;
    private final Map<Id<Worker>, List<Waiver>> waivers;
    private final Map<Id<Worker>, List<Observation>> observations;

    private Snapshot(
            Map<Class<?>, Map<Id<?>, Entity>> byType,
            Map<Id<Worker>, List<Dose>> doses,
            Map<Id<Worker>, List<Waiver>> waivers,
            Map<Id<Worker>, List<Observation>> observations) {
        this.byType = byType;
        this.doses = doses;
        this.waivers = waivers;
        this.observations = observations;
    }

    /// The same content with these records added or put in the place of their older versions.
    public Snapshot with(Collection<? extends Entity> records) {
        Map<Class<?>, Map<Id<?>, Entity>> types = new HashMap<>(byType);
        Map<Class<?>, Map<Id<?>, Entity>> touched = new HashMap<>();
        for (Entity record : records) {
            Map<Id<?>, Entity> ofType = touched.computeIfAbsent(
                    record.getClass(), type -> new HashMap<>(types.getOrDefault(type, Map.of())));
            ofType.put(record.id(), record);
        }
        types.putAll(touched);
        return new Snapshot(
                Map.copyOf(types),
                merged(doses, records, Dose.class, Dose::worker, Comparator.comparing(Dose::date)),
                merged(waivers, records, Waiver.class, Waiver::worker, Comparator.comparing(Waiver::from)),
                merged(
                        observations,
                        records,
                        Observation.class,
                        Observation::worker,
                        Comparator.comparing(Observation::date)));
    }

    /// All records of a type, in no particular order.
    public <T extends Entity> Collection<T> all(Class<T> type) {
        return byType.getOrDefault(type, Map.of()).values().stream()
                .map(type::cast)
                .toList();
    }

    /// How many records of a type there are.
    public int count(Class<? extends Entity> type) {
        return byType.getOrDefault(type, Map.of()).size();
    }

    /// The record with this identity.
    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        return Optional.ofNullable(byType.getOrDefault(type, Map.of()).get(id)).map(type::cast);
    }

    /// The record with this identity, which another record refers to.
    ///
    /// @throws IllegalStateException when there is none
    public <T extends Entity> T get(Class<T> type, Id<T> id) {
        return find(type, id).orElseThrow(() -> new IllegalStateException("no " + type.getSimpleName() + " " + id));
    }

    /// The unit in which a worker is employed.
    public Unit unitOf(Worker worker) {
        return get(Unit.class, get(Workshop.class, worker.workshop()).unit());
    }

    /// A worker's doses by date, voided ones among them.
    public List<Dose> dosesOf(Id<Worker> worker) {
        return doses.getOrDefault(worker, List.of());
    }

    /// A worker's exemptions and refusals by first day, voided ones among them.
    public List<Waiver> waiversOf(Id<Worker> worker) {
        return waivers.getOrDefault(worker, List.of());
    }

    /// A worker's observations by date, voided ones among them.
    public List<Observation> observationsOf(Id<Worker> worker) {
        return observations.getOrDefault(worker, List.of());
    }

    private static <T extends Entity> Map<Id<Worker>, List<T>> merged(
            Map<Id<Worker>, List<T>> before,
            Collection<? extends Entity> records,
            Class<T> type,
            Function<T, Id<Worker>> worker,
            Comparator<T> order) {
        Map<Id<Worker>, Map<Id<?>, T>> touched = new HashMap<>();
        for (Entity record : records) {
            if (type.isInstance(record)) {
                T item = type.cast(record);
                touched.computeIfAbsent(worker.apply(item), id -> byId(before.getOrDefault(id, List.of())))
                        .put(item.id(), item);
            }
        }
        if (touched.isEmpty()) {
            return before;
        }
        Map<Id<Worker>, List<T>> after = new HashMap<>(before);
        touched.forEach((id, items) -> {
            List<T> sorted = new ArrayList<>(items.values());
            sorted.sort(order.thenComparing(item -> item.id().value()));
            after.put(id, List.copyOf(sorted));
        });
        return after;
    }

    private static <T extends Entity> Map<Id<?>, T> byId(List<T> items) {
        Map<Id<?>, T> map = new HashMap<>();
        items.forEach(item -> map.put(item.id(), item));
        return map;
    }
}
