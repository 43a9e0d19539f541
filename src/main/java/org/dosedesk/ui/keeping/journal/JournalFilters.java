package org.dosedesk.ui.keeping.journal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.journal.Journal;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.people.worker.WorkerQuery;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// What is filtered for. FX thread only.
final class JournalFilters {
    private final Form form;
    private final Field<String> worker;
    private final Field<String> user;
    private final DayField from;
    private final DayField until;
    private final Field<EventChoice> event;

    /// @param form without fields yet
    /// @param today to understand short dates by
    JournalFilters(Form form, Supplier<LocalDate> today) {
        this.form = form;
        worker = form.text();
        user = form.text();
        event = form.choice(EventChoice.ALL);
        from = form.day(today);
        until = form.day(today);
        form.check(this::problems);
    }

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

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// What is typed to find workers; empty for everyone and nobody.
    Field<String> worker() {
        return worker;
    }

    /// The user who did it; empty for all.
    Field<String> user() {
        return user;
    }

    DayField from() {
        return from;
    }

    DayField until() {
        return until;
    }

    Field<EventChoice> event() {
        return event;
    }

    void clear() {
        form.clear();
    }

    /// What is looked for; empty while a day cannot be read, or no day lies between the two.
    Optional<Wanted> wanted() {
        boolean clear = !from.isUnreadable() && !until.isUnreadable() && !reversed();
        return clear
                ? Optional.of(new Wanted(
                        WorkerQuery.of(worker.get()),
                        user.get(),
                        from.day().orElse(null),
                        until.day().orElse(null),
                        event.get().event()))
                : Optional.empty();
    }

    void onChanged(Runnable action) {
        for (Field<?> field : List.of(worker, user, from, until, event)) {
            field.value().subscribe((before, after) -> action.run());
        }
    }

    private boolean reversed() {
        return from.day().flatMap(first -> until.day().filter(first::isAfter)).isPresent();
    }

    private List<FieldProblem> problems() {
        return reversed()
                ? List.of(new FieldProblem(until, Weight.WRONG, messages -> messages.get("journal.reversed")))
                : List.of();
    }
}
