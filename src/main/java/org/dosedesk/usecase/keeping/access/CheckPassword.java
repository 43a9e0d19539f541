package org.dosedesk.usecase.keeping.access;

import java.nio.file.Path;
import java.util.Arrays;

/// Checks that whoever sits at the computer is the user of the register that is open: the way back from the lock.
public final class CheckPassword {
    private final Vault vault;
    private final Guard guard;

    /// @param guard against guessing, shared by all that check passwords
    public CheckPassword(Vault vault, Guard guard) {
        this.vault = vault;
        this.guard = guard;
    }

    /// Checks it. Takes a second; the register stays open whatever the answer.
    ///
    /// @param password wiped before this returns or throws
    /// @return how many wrong passwords were typed before this right one
    /// @throws AccessException when it is not the user's password, or cannot be checked or not yet
    public int check(Path folder, String user, char[] password) {
        try {
            int failed = guard.failed(folder, user);
            return guard.guarded(folder, user, () -> {
                vault.check(folder, user, password);
                return failed;
            });
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
