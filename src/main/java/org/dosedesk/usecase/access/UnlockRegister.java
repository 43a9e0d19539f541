package org.dosedesk.usecase.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Opens a register that is there, and teaches it the vaccines that it doesn't know yet.
public final class UnlockRegister {
    private final Vault vault;
    private final Clock clock;

    public UnlockRegister(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Opens it. Takes a second.
    ///
    /// @param password wiped before this returns or throws
    /// @param demo whether everyone in the register is invented
    /// @throws AccessException when it can't be opened
    public Register unlock(Path folder, String user, char[] password, boolean demo) {
        try {
            RegisterStore store = vault.unlock(folder, user, password);
            return Opening.orClose(store::close, () -> {
                Register register = Register.open(store, clock, user, demo);
                register.save(missingVaccines(register));
                register.journal().note(JournalEvent.UNLOCKED, null, "");
                return register;
            });
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static List<Change> missingVaccines(Register register) {
        return VaccineCatalogue.kazakhstan().stream()
                .filter(vaccine ->
                        register.snapshot().find(Vaccine.class, vaccine.id()).isEmpty())
                .map(Change::add)
                .toList();
    }
}
