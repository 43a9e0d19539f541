package org.dosedesk.usecase.keeping.recovery;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.keeping.access.TakeIn;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Makes an open register's recovery code, which ends the one before. It counts only once the user has shown that it
/// is on paper.
public final class MakeRecoveryCode {
    private static final String NAME = "RECOVERY-CODE";

    private final Register register;
    private final SecureRandom random = new SecureRandom();

    public MakeRecoveryCode(Register register) {
        this.register = register;
    }

    /// The code that is good now, as a record; empty when there is none.
    public Optional<User> current() {
        return TakeIn.recoveryCode(register);
    }

    /// Whether the one who asks may make a code.
    public boolean mayMake() {
        return register.role().managesUsers();
    }

    /// A code that opens nothing yet.
    public RecoveryCode draw() {
        return RecoveryCode.random(random);
    }

    /// Makes the code count. Takes a second.
    ///
    /// @param replaced why the one before no longer counts, in the user's words
    /// @throws org.dosedesk.usecase.register.StorageException when it could not be saved
    public void keep(RecoveryCode code, String replaced) {
        Recorded now = new Recorded(register.clock().instant(), register.user());
        User record = new User(Id.random(), NAME, Role.RECOVERY_CODE, now, null);
        List<Change> changes = new ArrayList<>(List.of(Change.add(record)));
        register.snapshot().all(User.class).stream()
                .filter(user -> !user.isPerson() && user.inForce())
                .map(user -> new Change(user, user.voided(new Voided(now.at(), now.by(), replaced))))
                .forEach(changes::add);
        char[] secret = code.secret();
        try {
            register.save(changes);
            register.keys().putRecovery(record.id().value(), secret);
        } finally {
            Arrays.fill(secret, '\0');
        }
    }
}
