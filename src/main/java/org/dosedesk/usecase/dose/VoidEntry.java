package org.dosedesk.usecase.dose;

import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Voids doses, exemptions, refusals and observations: they stay readable and no longer count. Every method waits for
/// the disk, throws [org.dosedesk.usecase.register.StorageException] when nothing could be saved, and leaves alone what
/// is voided already, so that the first reason stands.
public final class VoidEntry {
    private final Register register;

    /// Voids in this register.
    public VoidEntry(Register register) {
        this.register = register;
    }

    /// Voids a dose.
    ///
    /// @param reason in the user's words, never blank
    public void dose(Id<Dose> id, String reason) {
        Dose dose = register.snapshot().get(Dose.class, id);
        if (dose.voided() == null) {
            save(dose, dose.voided(mark(reason)));
        }
    }

    /// Voids an exemption or a refusal.
    ///
    /// @param reason in the user's words, never blank
    public void waiver(Id<Waiver> id, String reason) {
        Waiver waiver = register.snapshot().get(Waiver.class, id);
        if (waiver.voided() == null) {
            save(waiver, waiver.voided(mark(reason)));
        }
    }

    /// Voids an observation.
    ///
    /// @param reason in the user's words, never blank
    public void observation(Id<Observation> id, String reason) {
        Observation observation = register.snapshot().get(Observation.class, id);
        if (observation.voided() == null) {
            save(observation, observation.voided(mark(reason)));
        }
    }

    private Voided mark(String reason) {
        return new Voided(register.clock().instant(), register.user(), reason.strip());
    }

    private void save(Entity before, Entity after) {
        register.save(List.of(new Change(before, after)));
    }
}
