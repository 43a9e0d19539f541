package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Opens a register that is there, and teaches it the vaccines that it doesn't know yet.
public final class UnlockRegister {
    private final Vault vault;
    private final Guard guard;
    private final Clock clock;

    /// Opens registers, with a guard of its own.
    public UnlockRegister(Vault vault, Clock clock) {
        this(vault, new Guard(vault, clock), clock);
    }

    /// @param guard against guessing, shared by all that check passwords
    public UnlockRegister(Vault vault, Guard guard, Clock clock) {
        this.vault = vault;
        this.guard = guard;
        this.clock = clock;
    }

    /// What keeps passwords from being guessed.
    public Guard guard() {
        return guard;
    }

    /// Opens it. Takes a second.
    ///
    /// @param password wiped before this returns or throws
    /// @param demo whether everyone in the register is invented
    /// @throws AccessException when it can't be opened, or not yet
    public Register unlock(Path folder, String user, char[] password, boolean demo) {
        try {
            int failed = guard.failed(folder, user);
            RegisterStore store = guard.guarded(folder, user, () -> vault.unlock(folder, user, password));
            return Opening.orClose(store::close, () -> {
                Register register = Register.open(store, clock, user, demo);
                TakeIn.settle(register);
                if (register.role() != Role.READER) {
                    register.save(missingVaccines(register));
                }
                if (register.endWasCut()) {
                    register.journal().note(JournalEvent.END_CUT_OFF, null, "");
                }
                if (failed > 0) {
                    register.journal().note(JournalEvent.WRONG_PASSWORD, null, Integer.toString(failed));
                }
                register.journal().note(JournalEvent.UNLOCKED, null, "");
                return register;
            });
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    // What this version of the program knows that the register doesn't, or knows better.
    private static List<Change> missingVaccines(Register register) {
        return VaccineCatalogue.kazakhstan().stream()
                .map(vaccine -> new Change(
                        register.snapshot().find(Vaccine.class, vaccine.id()).orElse(null), vaccine))
                .filter(change -> !change.after().equals(change.before()))
                .toList();
    }
}
