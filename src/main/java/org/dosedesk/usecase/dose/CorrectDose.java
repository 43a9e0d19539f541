package org.dosedesk.usecase.dose;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Corrects a dose: the new version takes the place of the old one, which stays in the history with who and when.
public final class CorrectDose {
    private final Register register;

    /// Corrects in this register.
    public CorrectDose(Register register) {
        this.register = register;
    }

    /// Saves the new version; when this returns it is on the disk. Waits for the disk.
    ///
    /// @return what was saved; empty when nothing differs
    public List<Change> save(Dose before, DoseDraft draft) {
        LocalDate today = LocalDate.now(register.clock());
        if (new CheckDose(register.snapshot(), today)
                .check(draft, before.id()).stream()
                        .anyMatch(finding -> finding.problem().blocks())) {
            throw new IllegalArgumentException("the dose cannot be saved");
        }
        Dose now = register.snapshot().get(Dose.class, before.id());
        Dose after = draft.toDose(now.id(), now.recorded()).voided(now.voided());
        List<Change> changes = after.equals(now) ? List.of() : List.of(new Change(now, after));
        register.save(changes);
        return changes;
    }
}
