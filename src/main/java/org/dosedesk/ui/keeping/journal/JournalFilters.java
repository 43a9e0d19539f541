package org.dosedesk.ui.keeping.journal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is filtered for. FX thread only.
final class JournalFilters {
    private final StringProperty worker = new SimpleStringProperty(this, "worker", "");
    private final StringProperty user = new SimpleStringProperty(this, "user", "");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> until = new SimpleObjectProperty<>(this, "until");
    private final ObjectProperty<EventChoice> event = new SimpleObjectProperty<>(this, "event", EventChoice.ALL);

    /// What is wanted, apart from the screen: safe to hand to another thread.
    ///
    /// @param by empty for everyone
    record Wanted(
            WorkerQuery query,
            String by,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable JournalEvent event) {
        /// The same for the journal; empty when nobody is found by the search.
        Optional<JournalFilter> filter(Journal journal, Snapshot snapshot) {
            Set<Id<Worker>> workers = new HashSet<>();
            if (!query.isEmpty()) {
                for (Worker one : snapshot.all(Worker.class)) {
                    if (query.matches(WorkerQuery.key(one))) {
                        workers.add(one.id());
                    }
                }
                // What was written down about a record that was merged away is about the same person.
                for (Worker one : snapshot.all(Worker.class)) {
                    if (one.replacedBy() != null && workers.contains(one.replacedBy())) {
                        workers.add(one.id());
                    }
                }
                if (workers.isEmpty()) {
                    return Optional.empty();
                }
            }
            return Optional.of(journal.filter(
                    workers, by.isEmpty() ? null : by, from, until, event == null ? Set.of() : Set.of(event)));
        }
    }

    /// What is typed to find workers; empty for everyone and nobody.
    StringProperty worker() {
        return worker;
    }

    /// The user who did it; empty for all.
    StringProperty user() {
        return user;
    }

    ObjectProperty<@Nullable LocalDate> from() {
        return from;
    }

    ObjectProperty<@Nullable LocalDate> until() {
        return until;
    }

    ObjectProperty<EventChoice> event() {
        return event;
    }

    void clear() {
        worker.set("");
        user.set("");
        from.set(null);
        until.set(null);
        event.set(EventChoice.ALL);
    }

    Wanted wanted() {
        return new Wanted(
                WorkerQuery.of(worker.get()),
                user.get(),
                from.get(),
                until.get(),
                event.get().event());
    }

    void onChanged(Runnable action) {
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(worker, user, from, until, event)) {
            value.subscribe((before, after) -> action.run());
        }
    }
}
