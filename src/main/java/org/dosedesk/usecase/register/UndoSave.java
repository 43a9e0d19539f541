package org.dosedesk.usecase.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.WorkerEntry;

/// Takes back a save: what was new is voided, what was changed gets its version before back. Nothing leaves the
/// history.
public final class UndoSave {
    private final Register register;

    /// Takes back in this register.
    public UndoSave(Register register) {
        this.register = register;
    }

    /// Takes back changes as one unit, unless one of the records has been changed again since. Waits for the disk.
    ///
    /// @param changes of entries about workers
    /// @param reason why what was new is voided, never blank
    /// @return whether it was taken back
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public boolean undo(List<Change> changes, String reason) {
        Snapshot snapshot = register.snapshot();
        Voided mark = new Voided(register.clock().instant(), register.user(), reason);
        List<Change> back = new ArrayList<>();
        for (Change change : changes) {
            if (!(change.after() instanceof WorkerEntry after)) {
                throw new IllegalArgumentException("only entries about workers can be taken back");
            }
            boolean untouched = snapshot.entriesOf(after.getClass(), after.worker()).stream()
                    .anyMatch(now -> now.equals(after));
            if (!untouched) {
                return false;
            }
            Entity before = Objects.requireNonNullElseGet(change.before(), () -> after.voided(mark));
            back.add(new Change(after, before));
        }
        register.save(back);
        return true;
    }
}
