package org.dosedesk.usecase.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voidable;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.site.PlaceRecord;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.past.PastRecord;

/// The register's whole content at one moment: immutable, safe to read from any thread.
public final class Snapshot {
    /// A register with nothing in it.
    public static final Snapshot EMPTY = new Snapshot(Map.of(), Map.of());

    private static final Comparator<WorkerEntry> ORDER = Comparator.comparing(WorkerEntry::day)
            .thenComparing(entry -> entry.id().value());

    private final Map<Class<?>, PartedMap<Id<?>, Entity>> byType;
    private final Map<Class<?>, PartedMap<Id<Worker>, List<WorkerEntry>>> byWorker;

    private Snapshot(
            Map<Class<?>, PartedMap<Id<?>, Entity>> byType,
            Map<Class<?>, PartedMap<Id<Worker>, List<WorkerEntry>>> byWorker) {
        this.byType = byType;
        this.byWorker = byWorker;
    }

    /// The same content with these records added or put in the place of their older versions.
    public Snapshot with(Collection<? extends Entity> records) {
        Map<Class<?>, Map<Id<?>, Entity>> touched = new HashMap<>();
        for (Entity record : records) {
            touched.computeIfAbsent(record.getClass(), type -> new HashMap<>()).put(record.id(), record);
        }
        Map<Class<?>, PartedMap<Id<?>, Entity>> types = new HashMap<>(byType);
        touched.forEach((type, ofType) -> types.put(type, ofType(type).with(ofType)));
        Map<Class<?>, PartedMap<Id<Worker>, List<WorkerEntry>>> entries = new HashMap<>(byWorker);
        for (Class<?> type : touched.keySet()) {
            if (WorkerEntry.class.isAssignableFrom(type)) {
                entries.put(type, merged(type, records));
            }
        }
        return new Snapshot(Map.copyOf(types), Map.copyOf(entries));
    }

    /// The same content with these records as they once stood. Those that were not there yet go; only the names
    /// that records refer to, such as units and vaccines, stay as they are now, since a reference must lead
    /// somewhere.
    Snapshot rewound(Collection<PastRecord> past) {
        if (past.isEmpty()) {
            return this;
        }
        Map<Class<?>, Map<UUID, PastRecord>> changed = new HashMap<>();
        past.forEach(record ->
                changed.computeIfAbsent(record.type(), type -> new HashMap<>()).put(record.id(), record));
        List<Entity> then = new ArrayList<>();
        byType.forEach((type, records) -> {
            Map<UUID, PastRecord> ofType = changed.getOrDefault(type, Map.of());
            for (Entity now : records.values()) {
                PastRecord record = ofType.get(now.id().value());
                Entity before = record == null ? now : record.then();
                if (before != null) {
                    then.add(before);
                } else if (!(now instanceof Worker) && !(now instanceof WorkerEntry)) {
                    then.add(now);
                }
            }
        });
        return EMPTY.with(then);
    }

    /// The same content without those of these records that don't count: as if they had never been.
    public Snapshot withoutVoided(Set<UUID> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        return EMPTY.with(everything()
                .filter(record -> !ids.contains(record.id().value()) || counts(record))
                .toList());
    }

    /// Whether a record is there for the nurse: neither voided nor a worker who never was on the roster.
    public static boolean counts(Entity record) {
        return switch (record) {
            case Worker worker -> !worker.neverEmployed();
            case Voidable voidable -> voidable.inForce();
            default -> true;
        };
    }

    /// Whether nobody has saved anything between this and another snapshot of the same register. What the program
    /// itself notes meanwhile, by which rules it was worked, nobody saved.
    public boolean isAsOf(Snapshot other) {
        return Stream.concat(byType.keySet().stream(), other.byType.keySet().stream())
                .filter(type -> type != SeenRules.class)
                .allMatch(type -> byType.get(type) == other.byType.get(type));
    }

    /// All records of a type, in no particular order; of places only those that count.
    public <T extends Entity> Collection<T> all(Class<T> type) {
        return ofType(type).values().stream()
                .filter(record -> !(record instanceof PlaceRecord place) || place.inForce())
                .map(type::cast)
                .toList();
    }

    /// Everything, in no particular order, voided records among it.
    public Stream<Entity> everything() {
        return byType.values().stream().flatMap(records -> records.values().stream());
    }

    /// How many records of a type there are.
    public int count(Class<? extends Entity> type) {
        return ofType(type).size();
    }

    /// The record with this identity.
    public <T extends Entity> Optional<T> find(Class<T> type, Id<T> id) {
        return Optional.ofNullable(ofType(type).get(id)).map(type::cast);
    }

    /// The version of a record that the register has now; empty when it has none.
    public Optional<Entity> current(Entity record) {
        return Optional.ofNullable(ofType(record.getClass()).get(record.id()));
    }

    /// Makes sure that a record is still as it was read, before another version takes its place.
    ///
    /// @return the record
    /// @throws StaleRecordException when the register has another version by now
    public <T extends Entity> T needCurrent(T read) {
        if (!current(read).filter(read::equals).isPresent()) {
            throw new StaleRecordException();
        }
        return read;
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
        return entriesOf(Dose.class, worker);
    }

    /// A worker's exemptions and refusals by first day, voided ones among them.
    public List<Waiver> waiversOf(Id<Worker> worker) {
        return entriesOf(Waiver.class, worker);
    }

    /// A worker's observations by date, voided ones among them.
    public List<Observation> observationsOf(Id<Worker> worker) {
        return entriesOf(Observation.class, worker);
    }

    /// A worker's entries of a type by their day, voided ones among them.
    public <T extends WorkerEntry> List<T> entriesOf(Class<T> type, Id<Worker> worker) {
        return entries(entriesOf(type), worker).stream().map(type::cast).toList();
    }

    /// A worker's entries of every type by their day, voided ones among them.
    public List<WorkerEntry> entriesOf(Id<Worker> worker) {
        return byWorker.values().stream()
                .flatMap(entries -> entries(entries, worker).stream())
                .sorted(ORDER)
                .toList();
    }

    private PartedMap<Id<?>, Entity> ofType(Class<?> type) {
        PartedMap<Id<?>, Entity> records = byType.get(type);
        return records == null ? PartedMap.empty() : records;
    }

    private PartedMap<Id<Worker>, List<WorkerEntry>> entriesOf(Class<?> type) {
        PartedMap<Id<Worker>, List<WorkerEntry>> entries = byWorker.get(type);
        return entries == null ? PartedMap.empty() : entries;
    }

    private static List<WorkerEntry> entries(PartedMap<Id<Worker>, List<WorkerEntry>> entries, Id<Worker> worker) {
        List<WorkerEntry> ofWorker = entries.get(worker);
        return ofWorker == null ? List.of() : ofWorker;
    }

    private PartedMap<Id<Worker>, List<WorkerEntry>> merged(Class<?> type, Collection<? extends Entity> records) {
        PartedMap<Id<Worker>, List<WorkerEntry>> before = entriesOf(type);
        PartedMap<Id<?>, Entity> older = ofType(type);
        Map<Id<Worker>, Map<Id<?>, WorkerEntry>> touched = new HashMap<>();
        Function<Id<Worker>, Map<Id<?>, WorkerEntry>> of =
                worker -> touched.computeIfAbsent(worker, id -> byId(entries(before, id)));
        for (Entity record : records) {
            if (record instanceof WorkerEntry entry && type.isInstance(entry)) {
                if (older.get(entry.id()) instanceof WorkerEntry version) {
                    of.apply(version.worker()).remove(version.id());
                }
                of.apply(entry.worker()).put(entry.id(), entry);
            }
        }
        Map<Id<Worker>, List<WorkerEntry>> after = new HashMap<>();
        touched.forEach((worker, entries) ->
                after.put(worker, entries.values().stream().sorted(ORDER).toList()));
        return before.with(after);
    }

    private static Map<Id<?>, WorkerEntry> byId(List<WorkerEntry> entries) {
        Map<Id<?>, WorkerEntry> map = new HashMap<>();
        entries.forEach(entry -> map.put(entry.id(), entry));
        return map;
    }
}
