package org.dosedesk.ui.people.workers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// The workers on the roster as of the schedules' day, searched, filtered and sorted. Rows are made off the FX
/// thread; filtering walks over an immutable list and keeps up with typing. FX thread only.
public final class WorkersViewModel {
    private final Register register;
    private final Schedules schedules;
    private final Supplier<String> vaccineGroup;
    private final Background background;
    private final Texts texts;

    private final WorkerFilters filters = new WorkerFilters();
    private final ObjectProperty<RowOrder> order = new SimpleObjectProperty<>(this, "order", RowOrder.BY_NAME);
    private final ObjectProperty<@Nullable WorkerRow> selected = new SimpleObjectProperty<>(this, "selected");
    private final ObservableList<WorkerRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Choice> sites = FXCollections.observableArrayList();
    private final ObservableList<Choice> units = FXCollections.observableArrayList();
    private final ObservableList<Choice> workshops = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Filling> filling = new ReadOnlyObjectWrapper<>(this, "filling", Filling.BUSY);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(this, "counts", new Counts(0, 0));

    private @Nullable Exception failure;
    private List<WorkerRow> all = List.of();
    private RowFilter lastFilter = WorkerFilters.NONE;
    private List<WorkerRow> lastFound = List.of();
    private LocalDate rowsAsOf;
    private boolean working;
    private boolean stale;
    private boolean staleThroughout;
    private final Set<Id<Worker>> staleWorkers = new HashSet<>();

    /// What the table can say for itself.
    enum Filling {
        /// The rows are on their way.
        BUSY,
        /// The register has no workers yet.
        NO_WORKERS,
        /// The rows could not be made.
        FAILED,
        /// Nobody fits the search and the filters.
        NOBODY_FOUND,
        /// There are rows.
        ROWS
    }

    /// How many of the workers on the roster are shown.
    record Counts(int shown, int all) {}

    /// Begins to make the rows, and follows the register from now on.
    /// @param vaccineGroup what the schedules are about
    public WorkersViewModel(
            Register register, Schedules schedules, Supplier<String> vaccineGroup, Background background, Texts texts) {
        this.register = register;
        this.schedules = schedules;
        this.vaccineGroup = vaccineGroup;
        rowsAsOf = schedules.asOf();
        this.background = background;
        this.texts = texts;
        filters.onChanged(this::filter);
        filters.unit().subscribe((before, after) -> offerWorkshops());
        order.subscribe((before, after) -> refresh(Set.of(), false));
        schedules.onChanged(workers -> background.onScreen(() -> {
            LocalDate before = rowsAsOf;
            rowsAsOf = schedules.asOf();
            refresh(workers, !rowsAsOf.equals(before));
        }));
        register.onSaved(saved -> {
            if (saved.touches(Site.class, Unit.class, Workshop.class)) {
                background.onScreen(() -> refresh(Set.of(), true));
            }
        });
        refresh(Set.of(), true);
    }

    /// Does something once, as soon as the first rows are made, or could not be.
    public void onKnown(Runnable action) {
        if (filling.get() != Filling.BUSY) {
            action.run();
            return;
        }
        filling.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Filling> property, Filling before, Filling now) {
                filling.removeListener(this);
                action.run();
            }
        });
    }

    /// The search and the filters.
    public WorkerFilters filters() {
        return filters;
    }

    ObjectProperty<RowOrder> order() {
        return order;
    }

    ObjectProperty<@Nullable WorkerRow> selected() {
        return selected;
    }

    ObservableList<WorkerRow> rows() {
        return rows;
    }

    ObservableList<Choice> sites() {
        return sites;
    }

    ObservableList<Choice> units() {
        return units;
    }

    ObservableList<Choice> workshops() {
        return workshops;
    }

    ReadOnlyObjectProperty<Filling> filling() {
        return filling.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// Why the rows could not be made, in words; empty while all is well.
    String failureText() {
        Exception e = failure;
        return e == null ? "" : Failures.sentence(texts.messages(), e);
    }

    /// Makes all rows anew.
    void reload() {
        refresh(Set.of(), true);
    }

    // One refresh at a time; what becomes stale meanwhile is made anew right after.
    private void refresh(Set<Id<Worker>> workers, boolean everyone) {
        stale = true;
        staleThroughout |= everyone;
        staleWorkers.addAll(workers);
        if (working) {
            return;
        }
        working = true;
        Set<Id<Worker>> only = Set.copyOf(staleWorkers);
        boolean anew = staleThroughout;
        stale = false;
        staleThroughout = false;
        staleWorkers.clear();
        List<WorkerRow> before = all;
        Comparator<WorkerRow> by = order.get().comparator();
        background.start(progress -> rowsAfter(before, anew, only, by), this::show, e -> {
            working = false;
            failure = e;
            filling.set(all.isEmpty() ? Filling.FAILED : filling.get());
        });
    }

    private List<WorkerRow> rowsAfter(
            List<WorkerRow> before, boolean anew, Set<Id<Worker>> only, Comparator<WorkerRow> by) {
        Snapshot snapshot = register.snapshot();
        RowBuilder builder = new RowBuilder(snapshot, schedules, vaccineGroup.get());
        List<WorkerRow> after = new ArrayList<>();
        if (anew) {
            after.addAll(builder.rows(snapshot.all(Worker.class)));
        } else {
            before.stream().filter(row -> !only.contains(row.id())).forEach(after::add);
            List<Worker> changed = only.stream()
                    .flatMap(id -> snapshot.find(Worker.class, id).stream())
                    .toList();
            after.addAll(builder.rows(changed));
        }
        after.sort(by);
        return List.copyOf(after);
    }

    private void show(List<WorkerRow> made) {
        all = made;
        lastFilter = WorkerFilters.NONE;
        lastFound = all;
        failure = null;
        working = false;
        offer(sites, WorkerRow::site, all);
        offer(units, WorkerRow::unit, all);
        offerWorkshops();
        filter();
        if (stale) {
            refresh(Set.of(), false);
        }
    }

    private void filter() {
        RowFilter filter = filters.wanted();
        WorkerRow chosen = selected.get();
        // What narrows the last search is looked for among those found last.
        List<WorkerRow> among = filter.narrows(lastFilter) ? lastFound : all;
        List<WorkerRow> found = filter.wantsEveryone()
                ? all
                : among.parallelStream().filter(filter::wants).toList();
        lastFilter = filter;
        lastFound = found;
        rows.setAll(found);
        counts.set(new Counts(found.size(), all.size()));
        filling.set(
                working && all.isEmpty()
                        ? Filling.BUSY
                        : all.isEmpty() ? Filling.NO_WORKERS : found.isEmpty() ? Filling.NOBODY_FOUND : Filling.ROWS);
        selected.set(
                chosen == null
                        ? null
                        : found.stream()
                                .filter(row -> row.id().equals(chosen.id()))
                                .findFirst()
                                .orElse(null));
    }

    private void offerWorkshops() {
        Choice of = filters.unit().get();
        offer(
                workshops,
                WorkerRow::workshop,
                all.stream().filter(row -> of.admits(row.unit())).toList());
        Choice chosen = filters.workshop().get();
        if (workshops.stream().noneMatch(offered -> offered.id().equals(chosen.id()))) {
            filters.workshop().set(Choice.ANY);
        }
    }

    private static void offer(
            ObservableList<Choice> offered, Function<WorkerRow, Choice> choice, List<WorkerRow> rows) {
        Map<Id<?>, Choice> distinct = new HashMap<>();
        rows.forEach(row -> distinct.putIfAbsent(choice.apply(row).id(), choice.apply(row)));
        List<Choice> sorted = new ArrayList<>(List.of(Choice.ANY));
        distinct.values().stream().sorted(Comparator.comparing(Choice::order)).forEach(sorted::add);
        if (!sorted.equals(offered)) {
            offered.setAll(sorted);
        }
    }
}
