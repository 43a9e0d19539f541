package org.dosedesk.ui.entry.backlog.person;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.worker.WorkerIndex;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Finds the worker whom a row is about. A whole personnel number or IIN comes before numbers that only begin so,
/// for a scanner's Enter takes the first; a year after a name narrows namesakes down to those born then. FX thread
/// only.
public final class PersonSearch {
    private static final int SHOWN = 12;
    private static final int NAMESAKES = 500;

    private final Register register;
    private final Schedules schedules;
    private final Background background;
    private final Runnable onReady;
    private WorkerIndex roster = WorkerIndex.EMPTY;
    private WorkerIndex leavers = WorkerIndex.EMPTY;
    private @Nullable LocalDate indexed;

    private record Indexes(WorkerIndex roster, WorkerIndex leavers) {}

    /// @param onReady is told whenever the same words may find others
    public PersonSearch(Register register, Schedules schedules, Background background, Runnable onReady) {
        this.register = register;
        this.schedules = schedules;
        this.background = background;
        this.onReady = onReady;
        register.onSaved(saved -> {
            if (saved.changes().stream()
                    .anyMatch(change -> change.after() instanceof Worker || change.after() instanceof Workshop)) {
                background.onScreen(this::buildIndex);
            }
        });
        schedules.onChanged(changed -> background.onScreen(() -> {
            if (!schedules.asOf().equals(indexed)) {
                buildIndex();
            }
        }));
        buildIndex();
    }

    /// Those who fit what was typed, the likeliest first; whoever has left comes after everyone on the roster.
    public List<Person> find(String typed) {
        String words = typed.strip();
        Set<Worker> found = new LinkedHashSet<>(find(roster, words));
        found.addAll(find(leavers, words));
        Snapshot snapshot = register.snapshot();
        LocalDate today = schedules.asOf();
        return found.stream()
                .limit(SHOWN)
                .map(worker -> Person.of(worker, snapshot, today))
                .toList();
    }

    private static Set<Worker> find(WorkerIndex index, String words) {
        Set<Worker> found = new LinkedHashSet<>();
        List<Worker> plain = index.find(WorkerQuery.of(words), NAMESAKES);
        plain.stream().filter(worker -> WorkerQuery.isNumberOf(worker, words)).forEach(found::add);
        int last = words.lastIndexOf(' ');
        if (last > 0 && words.substring(last + 1).matches("(19|20)\\d\\d")) {
            int year = Integer.parseInt(words.substring(last + 1));
            index.find(WorkerQuery.of(words.substring(0, last)), NAMESAKES).stream()
                    .filter(worker -> worker.birthDate().getYear() == year)
                    .forEach(found::add);
        }
        found.addAll(plain);
        return found;
    }

    /// Whether everyone can be found.
    public boolean ready() {
        return !roster.equals(WorkerIndex.EMPTY);
    }

    /// Whether somebody else, on the roster or gone, has the same name.
    public boolean hasNamesake(Person person) {
        String name = Spelling.fold(person.name());
        return Stream.of(roster, leavers)
                .flatMap(index -> index.find(WorkerQuery.of(person.name()), NAMESAKES).stream())
                .anyMatch(other -> !other.id().equals(person.id())
                        && Spelling.fold(other.name().full()).equals(name));
    }

    /// Whether what was typed is the whole of this worker's personnel number, IIN or name.
    public boolean isWhole(String typed, Person person) {
        String words = typed.strip();
        return Spelling.fold(words).equals(Spelling.fold(person.name()))
                || WorkerQuery.isNumberOf(register.snapshot().get(Worker.class, person.id()), words);
    }

    private void buildIndex() {
        LocalDate day = schedules.asOf();
        indexed = day;
        background.start(
                progress -> new Indexes(
                        WorkerIndex.of(register.snapshot(), day), WorkerIndex.ofLeavers(register.snapshot(), day)),
                built -> {
                    roster = built.roster();
                    leavers = built.leavers();
                    onReady.run();
                },
                failure -> roster = WorkerIndex.EMPTY);
    }
}
