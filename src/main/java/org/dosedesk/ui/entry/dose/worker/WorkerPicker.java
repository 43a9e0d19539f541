package org.dosedesk.ui.entry.dose.worker;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.worker.WorkerIndex;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Finds a worker while somebody types. FX thread only.
public final class WorkerPicker {
    private static final int SUGGESTED = 12;

    private final Register register;
    private final Schedules schedules;
    private final Background background;
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<ChosenWorker> suggestions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ChosenWorker> chosen = new SimpleObjectProperty<>(this, "chosen");
    private WorkerIndex index = WorkerIndex.EMPTY;
    private @Nullable LocalDate indexed;

    /// Finds workers of this register.
    public WorkerPicker(Register register, Schedules schedules, Background background) {
        this.register = register;
        this.schedules = schedules;
        this.background = background;
        search.subscribe((before, typed) -> suggest());
        register.onSaved(saved -> {
            boolean roster = saved.changes().stream()
                    .anyMatch(change -> change.after() instanceof Worker || change.after() instanceof Workshop);
            if (roster) {
                background.onScreen(this::buildIndex);
            }
        });
        schedules.onChanged(changed -> background.onScreen(() -> {
            if (!schedules.asOf().equals(indexed)) {
                buildIndex();
            }
            refreshChosen();
        }));
        buildIndex();
    }

    /// What is typed to find somebody.
    public StringProperty search() {
        return search;
    }

    /// Whom it may mean, best first.
    public ObservableList<ChosenWorker> suggestions() {
        return suggestions;
    }

    /// Who was chosen, null while nobody is.
    public ObjectProperty<@Nullable ChosenWorker> chosen() {
        return chosen;
    }

    /// Chooses one of those suggested.
    public void choose(ChosenWorker worker) {
        chosen.set(worker);
        search.set("");
    }

    /// Chooses a worker of the register.
    public void choose(Id<Worker> id) {
        Snapshot snapshot = register.snapshot();
        snapshot.find(Worker.class, id).ifPresent(worker -> choose(ChosenWorker.of(worker, snapshot, schedules)));
    }

    /// Chooses nobody.
    public void clear() {
        chosen.set(null);
        search.set("");
    }

    private void suggest() {
        Snapshot snapshot = register.snapshot();
        List<Worker> found = index.find(WorkerQuery.of(search.get()), SUGGESTED);
        suggestions.setAll(found.stream()
                .map(worker -> ChosenWorker.of(worker, snapshot, schedules))
                .toList());
    }

    private void refreshChosen() {
        ChosenWorker worker = chosen.get();
        if (worker != null) {
            Snapshot snapshot = register.snapshot();
            chosen.set(ChosenWorker.of(snapshot.get(Worker.class, worker.id()), snapshot, schedules));
        }
    }

    private void buildIndex() {
        LocalDate day = schedules.asOf();
        indexed = day;
        background.start(
                progress -> WorkerIndex.of(register.snapshot(), day),
                built -> {
                    index = built;
                    suggest();
                },
                failure -> index = WorkerIndex.EMPTY);
    }
}
