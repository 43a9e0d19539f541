package org.dosedesk.usecase.entry.dose;

import java.util.List;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Voids what is written down about a worker: it stays readable and no longer counts. Every method waits for the disk
/// and throws [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class VoidEntry {
    private final Register register;

    /// Voids in this register.
    public VoidEntry(Register register) {
        this.register = register;
    }

    /// Voids an entry; leaves alone what is voided already, so that the first reason stands.
    ///
    /// @param reason in the user's words, never blank
    public void voidEntry(WorkerEntry entry, String reason) {
        WorkerEntry now = now(entry);
        if (now.inForce()) {
            Voided mark = new Voided(register.clock().instant(), register.user(), reason.strip());
            register.save(List.of(new Change(now, now.voided(mark))));
        }
    }

    /// Makes a voided entry count again; leaves alone what counts.
    public void restore(WorkerEntry entry) {
        WorkerEntry now = now(entry);
        if (!now.inForce()) {
            register.save(List.of(new Change(now, now.voided(null))));
        }
    }

    private WorkerEntry now(WorkerEntry entry) {
        return register.snapshot().entriesOf(entry.getClass(), entry.worker()).stream()
                .filter(version -> version.id().equals(entry.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an entry is not in the register"));
    }
}
