package org.dosedesk.usecase.access;

import java.nio.file.Path;
import java.util.Arrays;

/// Checks that whoever sits at the computer is the user of the register that is open: the way back from the lock.
public final class CheckPassword {
    private final Vault vault;

    public CheckPassword(Vault vault) {
        this.vault = vault;
    }

    /// Checks it. Takes a second; the register stays open whatever the answer.
    ///
    /// @param password wiped before this returns or throws
    /// @throws AccessException when it is not the user's password, or cannot be checked
    public void check(Path folder, String user, char[] password) {
        try {
            vault.check(folder, user, password);
        } finally {
            Arrays.fill(password, '\0');
        }
    }
}
