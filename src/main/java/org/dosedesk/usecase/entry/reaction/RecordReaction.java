package org.dosedesk.usecase.entry.reaction;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Writes down what followed a dose. Every method waits for the disk; what it returns can be taken back by
/// [org.dosedesk.usecase.takeback.TakeBack].
public final class RecordReaction {
    private final Register register;

    /// Writes into this register.
    public RecordReaction(Register register) {
        this.register = register;
    }

    /// Saves a reaction to a dose.
    ///
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public List<Change> save(Dose dose, ReactionDraft draft) {
        check(dose, draft);
        Recorded recorded = new Recorded(register.clock().instant(), register.user());
        List<Change> changes = List.of(Change.add(draft.toEntry(Id.random(), dose, recorded)));
        register.save(changes);
        return changes;
    }

    /// Saves a new version; the old one stays in the history.
    ///
    /// @param before the reaction to be corrected, as it was read
    /// @return empty when nothing differs
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public List<Change> correct(Reaction before, ReactionDraft draft) {
        Reaction now = register.snapshot().needCurrent(before);
        Dose dose = register.snapshot().get(Dose.class, now.dose());
        check(dose, draft);
        Reaction after = draft.toEntry(now.id(), dose, now.recorded()).voided(now.voided());
        List<Change> changes = after.equals(now) ? List.of() : List.of(new Change(now, after));
        register.save(changes);
        return changes;
    }

    private void check(Dose dose, ReactionDraft draft) {
        DoseFinding.refuseBlocked(draft.check(dose, LocalDate.now(register.clock())));
    }
}
