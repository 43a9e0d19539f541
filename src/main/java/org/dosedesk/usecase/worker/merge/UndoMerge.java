package org.dosedesk.usecase.worker.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.HistoryEntry;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.worker.merge.MergeStandsException.Reason;

/// Takes a merge back, at once or much later: the history tells what each record was before. What was
/// entered since
/// stays with the record that the merge left in use.
public final class UndoMerge {
    private final Register register;

    /// A line of history that a merge wrote: those of its unit share the instant and follow the first.
    private record Unit(HistoryEntry first) {
        boolean wrote(HistoryEntry line) {
            return line.number() > first.number() && line.at().equals(first.at());
        }
    }

    /// Undoes in this register.
    public UndoMerge(Register register) {
        this.register = register;
    }

    /// Restores both records and all entries to their versions before the merge, as one unit. Waits for
    /// the disk.
    ///
    /// @param replaced the record that went out of use
    /// @throws IllegalArgumentException when the record is in use
    /// @throws MergeStandsException when something has changed since that would be lost
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public void undo(Id<Worker> replaced) {
        Snapshot snapshot = register.snapshot();
        Worker goes = snapshot.get(Worker.class, replaced);
        if (goes.replacedBy() == null) {
            throw new IllegalArgumentException("the record is in use");
        }
        Worker stays = snapshot.get(Worker.class, goes.replacedBy());
        checkNumber(goes, stays, snapshot);
        Unit unit = new Unit(register.history(goes).getLast());
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(goes, goes.replacedBy(null)));
        List<HistoryEntry> ours = register.history(stays);
        HistoryEntry merged = ours.stream()
                .filter(line -> line.number() < unit.first().number() || unit.wrote(line))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        if (!merged.after().equals(ours.getLast().after())) {
            throw new MergeStandsException(Reason.RECORD_CHANGED);
        }
        if (unit.wrote(merged)) {
            changes.add(new Change(stays, RecordedText.worker(before(merged))));
        }
        for (WorkerEntry entry : snapshot.entriesOf(stays.id())) {
            List<HistoryEntry> lines = register.history(entry);
            lines.stream().filter(unit::wrote).findFirst().ifPresent(line -> {
                if (!line.after().equals(lines.getLast().after())) {
                    throw new MergeStandsException(Reason.ENTRY_CHANGED);
                }
                changes.add(new Change(entry, restored(entry, line)));
            });
        }
        register.save(changes);
    }

    private void checkNumber(Worker goes, Worker stays, Snapshot snapshot) {
        LocalDate today = LocalDate.now(register.clock());
        boolean taken = snapshot.all(Worker.class).stream()
                .filter(other -> other.personnelNumber().equals(goes.personnelNumber()))
                .filter(other -> !other.id().equals(stays.id()))
                .anyMatch(other -> other.onRoster(today));
        if (taken && goes.replacedBy(null).onRoster(today)) {
            throw new MergeStandsException(Reason.NUMBER_TAKEN);
        }
    }

    // A merge does two things to an entry: it moves it, and it voids it.
    private static WorkerEntry restored(WorkerEntry entry, HistoryEntry line) {
        Map<String, String> before = RecordedText.fields(before(line));
        String worker = before.getOrDefault("worker", "");
        WorkerEntry moved = entry.about(RecordedText.id(worker));
        return before.containsKey("voided.at") ? moved : moved.voided(null);
    }

    private static String before(HistoryEntry line) {
        String before = line.before();
        if (before == null) {
            throw new IllegalStateException("a merge changes records that are there");
        }
        return before;
    }
}
