package org.dosedesk.usecase.keeping.recovery;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.access.TakeIn;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;

/// Opens a register with its recovery code and gives one of its users a new password, and the doctor's role where
/// no doctor is left to give it. The code is spent by that, and the register's history says by whom and when.
public final class ForgottenPassword {
    private final Vault vault;
    private final Guard guard;
    private final Clock clock;

    /// What is done once the code is right.
    private record Reset(String user, String used, boolean doctor) {}

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
        return recover(folder, code, password, new Reset(user, used, false));
    }

    /// Opens it, and makes the user its doctor. Takes some seconds.
    ///
    /// @param user who is to be the doctor
    /// @param password the new one, wiped before this returns or throws
    /// @param used what the history says of the code
    /// @throws AccessException as [#recover] does, and when there is a doctor already; the code is still good then
    public Register recoverAsDoctor(Path folder, String user, RecoveryCode code, char[] password, String used) {
        return recover(folder, code, password, new Reset(user, used, true));
    }

    private Register recover(Path folder, RecoveryCode code, char[] password, Reset reset) {
        char[] secret = code.secret();
        try {
            RegisterStore store = guard.guarded(folder, Guard.RECOVERY, () -> vault.recover(folder, secret));
            boolean done = false;
            try {
                Register register = reset(store, password, reset);
                done = true;
                guard.forgive(folder, reset.user());
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

    /// The password comes before the record: killed in between, the code is spent and the password new, and the
    /// next unlocking writes the record.
    private Register reset(RegisterStore store, char[] password, Reset reset) {
        String user = reset.user();
        Register before = Register.open(store, clock, user, false);
        User code = TakeIn.recoveryCode(before).orElseThrow(() -> {
            store.keys().removeRecovery();
            return new AccessException(Reason.WRONG_CODE, "the code was replaced");
        });
        User person = TakeIn.people(before).stream()
                .filter(known -> known.name().equals(user))
                .findFirst()
                .orElseThrow(() -> new AccessException(Reason.NO_LONGER_USER, "the user has been removed"));
        if (reset.doctor() && TakeIn.doctors(before).stream().anyMatch(doctor -> !doctor.equals(person))) {
            throw new AccessException(Reason.DOCTOR_THERE, "there is a doctor who can name another one");
        }
        boolean named = reset.doctor() && !person.isDoctor();
        store.keys().recover(user, password);
        // Not through the register's own door: a reader, too, may have forgotten a password.
        Voided mark = new Voided(clock.instant(), user, reset.used());
        List<Change> changes = new ArrayList<>(List.of(new Change(code, code.voided(mark))));
        if (named) {
            changes.add(new Change(person, person.with(Role.DOCTOR, new Recorded(mark.at(), user))));
        }
        store.commit(changes, mark.at(), user);
        Register after = Register.open(store, clock, user, false);
        after.journal().note(JournalEvent.USER_CHANGED, null, named ? "doctor by recovery code" : "recovery code");
        if (after.endWasCut()) {
            after.journal().note(JournalEvent.END_CUT_OFF, null, "");
        }
        after.journal().note(JournalEvent.UNLOCKED, null, "");
        return after;
    }
}
