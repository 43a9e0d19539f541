package org.dosedesk.usecase.entry.dose;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.usecase.entry.dose.check.CheckDose;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Writes a dose into the register. Warnings do not keep a dose out: it has been given, and the schedule tells
/// what it counts as.
public final class RegisterDose {
    private final Register register;

    /// Writes into this register.
    public RegisterDose(Register register) {
        this.register = register;
    }

    /// Saves the dose; when this returns it is on the disk. Waits for the disk.
    ///
    /// @throws IllegalArgumentException when a problem blocks it
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public Dose save(DoseDraft draft) {
        LocalDate today = LocalDate.now(register.clock());
        DoseFinding.refuseBlocked(
                CheckDose.withoutRules(register.snapshot(), today).check(draft));
        Dose dose = draft.toDose(Id.random(), new Recorded(register.clock().instant(), register.user()));
        register.save(List.of(Change.add(dose)));
        return dose;
    }
}
