package org.dosedesk.usecase.recovery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.user.User;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;
import org.dosedesk.usecase.access.Guard;
import org.dosedesk.usecase.access.TakeIn;
import org.dosedesk.usecase.access.Vault;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Opens a register with its recovery code and gives one of its users a new password. The code is spent by that, and
/// the register's history says by whom and when.
public final class ForgottenPassword {
    private final Vault vault;
    private final Guard guard;
    private final Clock clock;

    public ForgottenPassword(Vault vault, Guard guard, Clock clock) {
        this.vault = vault;
        this.guard = guard;
        this.clock = clock;
    }

    /// Opens it. Takes some seconds.
    ///
    /// @param user who forgot
    /// @param password the new one, wiped before this returns or throws
    /// @param used what the history says of the code
    /// @throws AccessException when the code is not right or no longer good, or the user was removed
    public Register recover(Path folder, String user, RecoveryCode code, char[] password, String used) {
        char[] secret = code.secret();
        try {
            RegisterStore store = guard.guarded(folder, Guard.RECOVERY, () -> vault.recover(folder, secret));
            boolean done = false;
            try {
                Register register = reset(store, user, password, used);
                done = true;
                guard.forgive(folder, user);
                return register;
            } finally {
                if (!done) {
                    store.close();
                }
            }
        } finally {
            Arrays.fill(secret, '\0');
            Arrays.fill(password, '\0');
        }
    }

    /// The password comes before the record: killed in between, the code is spent and the password new, and the next
    /// unlocking writes the record.
    private Register reset(RegisterStore store, String user, char[] password, String used) {
        Register before = Register.open(store, clock, user, false);
        User code = TakeIn.recoveryCode(before).orElseThrow(() -> {
            store.keys().removeRecovery();
            return new AccessException(Reason.WRONG_CODE, "the code was replaced");
        });
        if (TakeIn.people(before).stream().noneMatch(person -> person.name().equals(user))) {
            throw new AccessException(Reason.NO_LONGER_USER, "the user has been removed");
        }
        store.keys().recover(user, password);
        // Not through the register's own door: a reader, too, may have forgotten a password.
        Voided mark = new Voided(clock.instant(), user, used);
        store.commit(List.of(new Change(code, code.voided(mark))), mark.at(), user);
        Register after = Register.open(store, clock, user, false);
        after.journal().note(JournalEvent.USER_CHANGED, null, "recovery code");
        after.journal().note(JournalEvent.UNLOCKED, null, "");
        return after;
    }
}
