package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Makes a new register with one user, who says which role is theirs, and the vaccines in use.
public final class CreateRegister {
    private final Vault vault;
    private final Clock clock;

    public CreateRegister(Vault vault, Clock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /// Makes and opens it. Takes a second.
    ///
    /// @param user the first user's name, not blank
    /// @param role a nurse's or a doctor's
    /// @param password wiped before this returns or throws
    /// @param shared whether every user of this computer may open the files
    /// @throws AccessException when it can't be made
    public Register create(Path folder, String user, Role role, char[] password, boolean shared) {
        try {
            RegisterStore store = vault.create(folder, user, password, shared);
            return Opening.orClose(store::close, () -> {
                Register register = Register.open(store, clock, user, false);
                Recorded now = new Recorded(clock.instant(), user);
                register.save(List.of(Change.add(new User(Id.random(), user, role, now, null))));
                register.save(
                        VaccineCatalogue.kazakhstan().stream().map(Change::add).toList());
                register.journal().note(JournalEvent.UNLOCKED, null, "");
                return register;
            });
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
