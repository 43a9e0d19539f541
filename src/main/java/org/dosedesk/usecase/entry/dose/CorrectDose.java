package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Corrects a dose: the new version takes the place of the old one, which stays in the history with who and when.
public final class CorrectDose {
    private final Register register;

    /// Corrects in this register.
    public CorrectDose(Register register) {
        this.register = register;
    }

    /// Saves the new version; when this returns it is on the disk. Waits for the disk. Who wrote the dose down
    /// first stays, and a voided dose stays voided. When the dose turns out to be another worker's, the reactions
    /// to it follow.
    ///
    /// @param before the dose to be corrected, as it was read
    /// @return what was saved, to be undone by [org.dosedesk.usecase.takeback.TakeBack]; empty when nothing differs
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StaleRecordException when the register has another version by now
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public List<Change> save(Dose before, DoseDraft draft) {
        LocalDate today = LocalDate.now(register.clock());
        DoseFinding.refuseBlocked(
                CheckDose.withoutRules(register.snapshot(), today).check(draft, before.id()));
        Dose now = register.snapshot().needCurrent(before);
        Dose after = draft.toDose(now.id(), now.recorded()).voided(now.voided());
        if (after.equals(now)) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>(List.of(new Change(now, after)));
        if (!after.worker().equals(now.worker())) {
            register.snapshot().entriesOf(Reaction.class, now.worker()).stream()
                    .filter(reaction -> reaction.dose().equals(now.id()))
                    .forEach(reaction -> changes.add(new Change(reaction, reaction.about(after.worker()))));
        }
        register.save(changes);
        return changes;
    }
}
