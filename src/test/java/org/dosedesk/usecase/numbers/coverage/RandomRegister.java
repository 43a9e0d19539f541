package org.dosedesk.usecase.numbers.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.usecase.people.worker.merge.MergePlan;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// A register in which anything a register may see has happened in two years: workers hired, moved, corrected,
/// gone, merged and taken apart; entries made late, corrected, voided and unvoided. Keeps what it held at the end
/// of each day.
final class RandomRegister {
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final int DAYS = 730;

    private static final List<String> VACCINES =
            List.of("sputnik-v-1", "sputnik-v-2", "qazvac", "vero-cell", "coronavac", "sputnik-light");

    private final Random random;
    private final MovedClock clock = new MovedClock(FIRST);
    private final List<Workshop> workshops = new ArrayList<>();
    private final List<Site> sites = new ArrayList<>();
    private final NavigableMap<LocalDate, Snapshot> ends = new TreeMap<>();
    final Register register = Register.open(new MemoryStore(), clock, "Мейіргер", false);

    /// @param deeds how many saves there are
    RandomRegister(long seed, int deeds) {
        random = new Random(seed);
        List<Entity> places = new ArrayList<>(VaccineCatalogue.kazakhstan());
        for (int i = 0; i < 4; i++) {
            Unit unit = new Unit(Id.random(), "Бөлімше " + i);
            workshops.add(new Workshop(Id.random(), unit.id(), "Цех " + i));
            workshops.add(new Workshop(Id.random(), unit.id(), "Участок " + i));
            // the last unit has no place of its own, the last site no host
            sites.add(new Site(Id.random(), "Нысан " + i, i == 3 ? null : unit.id()));
            places.add(unit);
        }
        places.addAll(workshops);
        places.addAll(sites);
        save(places.stream().map(Change::add).toList());
        ends.put(FIRST, register.snapshot());
        LocalDate day = FIRST;
        for (int i = 0; i < deeds; i++) {
            day = day.plusDays(random.nextInt(Math.max(2, 2 * DAYS / (deeds + 1))));
            clock.moveTo(day);
            deed();
            ends.put(day, register.snapshot());
        }
    }

    /// What it held at the end of a day.
    Snapshot atTheEndOf(LocalDate day) {
        return day.isBefore(FIRST) ? Snapshot.EMPTY : ends.floorEntry(day).getValue();
    }

    private void deed() {
        List<Worker> workers = List.copyOf(register.snapshot().all(Worker.class));
        if (workers.size() < 3) {
            add(worker());
            return;
        }
        Worker worker = pick(workers);
        switch (random.nextInt(12)) {
            case 0, 1 -> add(worker());
            case 2, 3, 4 -> add(dose(worker.id()));
            case 5 -> add(waiver(worker.id()));
            case 6 ->
                add(new Observation(
                        Id.random(), worker.id(), Observation.COVID_19_RECOVERY, null, day(), null, recorded(), null));
            case 7 -> change(worker, moved(worker));
            case 8 -> merge(worker, pick(workers));
            default -> correct();
        }
    }

    private void correct() {
        List<WorkerEntry> entries = new ArrayList<>();
        entries.addAll(register.snapshot().all(Dose.class));
        entries.addAll(register.snapshot().all(Waiver.class));
        entries.addAll(register.snapshot().all(Observation.class));
        if (entries.isEmpty()) {
            return;
        }
        WorkerEntry entry = pick(entries);
        if (entry instanceof Dose dose && random.nextBoolean()) {
            change(dose, other(dose));
        } else {
            change(entry, entry.voided(entry.inForce() ? new Voided(clock.instant(), "Мейіргер", "қате") : null));
        }
    }

    private void merge(Worker one, Worker other) {
        if (one.replacedBy() != null) {
            takeApart(one);
        } else if (other.replacedBy() == null && !one.id().equals(other.id())) {
            MergeWorkers merging = new MergeWorkers(register);
            MergePlan plan = merging.propose(one.id(), other.id());
            if (plan.result() != null) {
                merging.merge(plan, "дубликат");
            }
        }
    }

    // What was changed after the merge stays so: the merge then stands.
    private void takeApart(Worker merged) {
        if (!TakenBack.of(register, merged).plan().possible()) {
            correct();
        }
    }

    private Worker worker() {
        return worker(Id.random(), pick(workshops).id(), pick(sites).id());
    }

    private Worker moved(Worker worker) {
        return random.nextBoolean()
                ? worker(worker.id(), pick(workshops).id(), pick(sites).id()).replacedBy(worker.replacedBy())
                : worker.left((worker.hired() == null ? FIRST : worker.hired()).plusDays(random.nextInt(DAYS)));
    }

    private Worker worker(Id<Worker> id, Id<Workshop> workshop, Id<Site> site) {
        LocalDate hired = random.nextInt(3) == 0 ? null : day();
        return SomeWorker.of(workshop, site)
                .id(id)
                .number("%04d".formatted(random.nextInt(10_000)))
                .named("Ахметов Қуаныш")
                .born(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(16_000)))
                .as("", "")
                .employed(
                        hired,
                        random.nextInt(4) == 0 ? (hired == null ? FIRST : hired).plusDays(random.nextInt(DAYS)) : null)
                .worker();
    }

    private Dose dose(Id<Worker> worker) {
        return SomeDose.of(worker, Id.<Vaccine>ofCode(pick(VACCINES)), day())
                .recorded(recorded())
                .dose();
    }

    private Dose other(Dose dose) {
        return SomeDose.like(dose)
                .vaccine(Id.<Vaccine>ofCode(pick(VACCINES)))
                .on(day())
                .dose();
    }

    private Waiver waiver(Id<Worker> worker) {
        LocalDate from = day();
        return new Waiver(
                Id.random(),
                worker,
                random.nextBoolean() ? Waiver.Kind.EXEMPTION : Waiver.Kind.REFUSAL,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                "",
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(200)),
                recorded(),
                null);
    }

    private Recorded recorded() {
        return new Recorded(clock.instant(), "Мейіргер");
    }

    private LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private void add(Entity record) {
        save(List.of(Change.add(record)));
    }

    private void change(Entity before, Entity after) {
        save(List.of(new Change(before, after)));
    }

    private void save(List<Change> changes) {
        register.save(changes);
    }
}
