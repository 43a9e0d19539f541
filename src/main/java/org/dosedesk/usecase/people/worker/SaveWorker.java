package org.dosedesk.usecase.people.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Adds a worker, or corrects one as a new version with the old one kept. Every method waits for the disk and
/// throws [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class SaveWorker {
    private final Register register;

    /// Saves in this register.
    public SaveWorker(Register register) {
        this.register = register;
    }

    /// Saves what was typed at a place that the register has.
    ///
    /// @see #save(WorkerDraft, Worker, List)
    public Worker save(WorkerDraft draft, @Nullable Worker before) {
        return save(draft, before, List.of());
    }

    /// Saves what was typed; a correction that changes nothing writes nothing.
    ///
    /// @param before who is corrected, as the form began with; null for somebody new
    /// @param newPlaces units, workshops and sites to add in the same save, each after the one that it belongs to
    /// @throws IllegalArgumentException when a problem holds it up
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Worker save(WorkerDraft draft, @Nullable Worker before, List<Entity> newPlaces) {
        CheckWorker check = new CheckWorker(new FindDuplicates(register.snapshot()), LocalDate.now(register.clock()));
        for (WorkerFinding finding : check.check(draft, before)) {
            if (CheckWorker.holdsUp(finding, draft)) {
                throw new IllegalArgumentException("the worker cannot be saved: " + finding.problem());
            }
        }
        if (before == null) {
            Worker worker = draft.toWorker(Id.random(), null);
            save(newPlaces, Change.add(worker));
            return worker;
        }
        Worker worker = draft.toWorker(before.id(), before.replacedBy());
        replace(before, worker, newPlaces);
        return worker;
    }

    /// Takes a worker off every list from a day on; the history stays.
    ///
    /// @param day the first day no longer on the roster, not before `hired`
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Worker leave(Worker worker, LocalDate day) {
        Worker left = worker.left(day);
        replace(worker, left);
        return left;
    }

    /// Puts a worker who left on the roster again. A record holds one period, so the days in between count
    /// as employed: losing all days before the return would falsify more. The history tells the gap.
    ///
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    public Worker comeBack(Worker worker) {
        boolean mistake = worker.neverEmployed();
        Worker back = mistake ? worker.employed(null, null) : worker.left(null);
        replace(worker, back);
        return back;
    }

    private void replace(Worker before, Worker after) {
        replace(before, after, List.of());
    }

    private void replace(Worker before, Worker after, List<Entity> newPlaces) {
        register.snapshot().needCurrent(before);
        if (!before.equals(after)) {
            save(newPlaces, new Change(before, after));
        }
    }

    private void save(List<Entity> newPlaces, Change worker) {
        List<Change> changes =
                new ArrayList<>(newPlaces.stream().map(Change::add).toList());
        changes.add(worker);
        register.save(changes);
    }
}
