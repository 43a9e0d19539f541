package org.dosedesk.store.fault;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Change;

/// What a nurse saves, unit by unit, of every kind; the same each time it is asked, so that a register can be
/// compared with what it must hold. Unit 0 is the plant itself.
public final class Script {
    /// A unit of this many workers with a dose each, as an import saves them.
    private static final int BIG = 150;

    private static final int KINDS = 8;
    private static final int BIG_EVERY = 5 * KINDS;

    private final Map<Id<?>, Entity> content = new LinkedHashMap<>();
    private final Map<Id<?>, Integer> versions = new LinkedHashMap<>();
    private final List<Worker> workers = new ArrayList<>();
    private final List<Dose> doses = new ArrayList<>();
    private int unit = -1;
    private List<Change> last = List.of();

    private Script() {}

    /// The script after this unit.
    public static Script after(int unit) {
        Script script = new Script();
        while (script.unit < unit) {
            script.next();
        }
        return script;
    }

    /// The changes of the next unit, which count as made.
    public List<Change> next() {
        unit++;
        last = List.copyOf(changes());
        for (Change change : last) {
            content.put(change.after().id(), change.after());
            versions.merge(change.after().id(), 1, Integer::sum);
        }
        return last;
    }

    /// The number of the unit made last.
    public int unit() {
        return unit;
    }

    /// The changes of the unit made last.
    public List<Change> last() {
        return last;
    }

    /// Everything that the register must hold now.
    public Collection<Entity> content() {
        return List.copyOf(content.values());
    }

    /// How often the record has been saved.
    int versions(Entity record) {
        return Objects.requireNonNull(versions.get(record.id()));
    }

    private List<Change> changes() {
        if (unit == 0) {
            return Plant.all().stream().map(Change::add).toList();
        } else if (unit % BIG_EVERY == 0) {
            return newcomers(BIG, 1);
        }
        return switch (unit % KINDS) {
            case 2 -> corrected();
            case 3 -> voided();
            case 4 -> notGiven();
            case 5 -> exempted();
            case 6 -> merged();
            default -> newcomers(2, 3);
        };
    }

    private List<Change> newcomers(int count, int dosesEach) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Worker worker = Plant.worker(name("worker " + i));
            workers.add(worker);
            changes.add(Change.add(worker));
            for (int k = 0; k < dosesEach; k++) {
                Dose dose = Plant.dose(Id.ofCode(name("dose " + i + " " + k)), worker, day().plusDays(21L * k));
                doses.add(dose);
                changes.add(Change.add(dose));
            }
        }
        return changes;
    }

    private List<Change> corrected() {
        Dose dose = now(doses.getLast());
        Worker worker = now(workers.getLast());
        return List.of(
                new Change(dose, Plant.corrected(dose, "лот " + unit)),
                new Change(worker, Plant.moved(worker, "смена " + unit, worker.replacedBy())));
    }

    private List<Change> voided() {
        Dose dose = now(doses.get(doses.size() - 2));
        return List.of(new Change(dose, dose.voided(dose.inForce() ? Plant.VOIDED : null)));
    }

    private List<Change> notGiven() {
        Worker worker = now(workers.getLast());
        Dose dose = now(doses.getLast());
        return List.of(
                Change.add(new NotGiven(
                        Id.ofCode(name("not given")),
                        worker.id(),
                        day(),
                        null,
                        NotGiven.Reason.POSTPONED,
                        null,
                        day().plusDays(14),
                        "",
                        Plant.RECORDED,
                        null)),
                Change.add(new Reaction(
                        Id.ofCode(name("reaction")),
                        worker.id(),
                        dose.id(),
                        day(),
                        "қызба",
                        Reaction.Severity.MILD,
                        "",
                        Plant.RECORDED,
                        null)),
                Change.add(new Lot(
                        Id.ofCode(name("lot")),
                        dose.vaccine(),
                        "лот " + unit,
                        day().plusYears(1),
                        100,
                        day(),
                        Plant.RECORDED,
                        null)));
    }

    private List<Change> exempted() {
        Id<Worker> worker = workers.getLast().id();
        return List.of(
                Change.add(new Waiver(
                        Id.ofCode(name("waiver")),
                        worker,
                        Waiver.Kind.EXEMPTION,
                        Against.everything(),
                        "Острое заболевание",
                        day(),
                        null,
                        Plant.RECORDED,
                        null)),
                Change.add(new Observation(
                        Id.ofCode(name("observation")),
                        worker,
                        Observation.COVID_19_RECOVERY,
                        null,
                        day(),
                        null,
                        Plant.RECORDED,
                        null)),
                Change.add(new User(
                        Id.ofCode(name("user")), name("Айгүл"), User.Role.READER, Plant.RECORDED, Plant.VOIDED)));
    }

    /// Two records of one person become one: every entry of the newer record moves.
    private List<Change> merged() {
        Worker kept = now(workers.get(workers.size() - 2));
        Worker gone = now(workers.getLast());
        List<Change> changes = new ArrayList<>(List.of(new Change(gone, Plant.moved(gone, gone.shift(), kept.id()))));
        for (Entity record : content.values()) {
            if (record instanceof WorkerEntry entry && entry.worker().equals(gone.id())) {
                changes.add(new Change(entry, entry.about(kept.id())));
            }
        }
        return changes;
    }

    private <T extends Entity> T now(T record) {
        @SuppressWarnings("unchecked") // an identity has one type
        T version = (T) Objects.requireNonNull(content.get(record.id()));
        return version;
    }

    private String name(String what) {
        return "unit " + unit + " " + what;
    }

    private LocalDate day() {
        return LocalDate.of(2021, 5, 1).plusDays(unit % 300);
    }
}
