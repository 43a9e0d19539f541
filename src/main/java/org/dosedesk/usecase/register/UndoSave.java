package org.dosedesk.usecase.register;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.WorkerEntry;

/// Takes back a save: what was new is voided, what was changed gets its version before back. Nothing
/// leaves the history.
public final class UndoSave {
    private final Register register;

    /// Takes back in this register.
    public UndoSave(Register register) {
        this.register = register;
    }

    /// Takes back changes as one unit, unless one of the records has been changed again since. Waits
    /// for the disk.
    ///
    /// @param changes what is new among them must be entries about workers
    /// @param reason why what was new is voided, never blank
    /// @return whether it was taken back
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has
    /// changed
    public boolean undo(List<Change> changes, String reason) {
        Snapshot snapshot = register.snapshot();
        Voided mark = new Voided(register.clock().instant(), register.user(), reason);
        List<Change> back = new ArrayList<>();
        for (Change change : changes) {
            Entity after = change.after();
            if (!snapshot.all(after.getClass()).contains(after)) {
                return false;
            }
            back.add(new Change(after, change.before() == null ? voided(after, mark) : change.before()));
        }
        register.save(back);
        return true;
    }

    private static Entity voided(Entity fresh, Voided mark) {
        if (fresh instanceof WorkerEntry entry) {
            return entry.takenBack(mark);
        }
        throw new IllegalArgumentException("only entries about workers can be new and taken back");
    }
}
