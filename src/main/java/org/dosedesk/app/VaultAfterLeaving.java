package org.dosedesk.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.dosedesk.usecase.keeping.access.Tries;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.register.RegisterStore;

/// A vault that opens a register only when the one that was just left is backed up and released.
///
/// @param leaving ends when that is so
record VaultAfterLeaving(Vault vault, AtomicReference<CompletableFuture<Boolean>> leaving) implements Vault {
    @Override
    public boolean exists(Path folder) {
        return vault.exists(folder);
    }

    @Override
    public List<String> users(Path folder) {
        return vault.users(folder);
    }

    @Override
    public RegisterStore create(Path folder, String user, char[] password, boolean shared) {
        leaving.get().join();
        return vault.create(folder, user, password, shared);
    }

    @Override
    public RegisterStore unlock(Path folder, String user, char[] password) {
        leaving.get().join();
        return vault.unlock(folder, user, password);
    }

    @Override
    public void check(Path folder, String user, char[] password) {
        vault.check(folder, user, password);
    }

    @Override
    public RegisterStore recover(Path folder, char[] code) {
        leaving.get().join();
        return vault.recover(folder, code);
    }

    @Override
    public List<Tries> tries(Path folder) {
        return vault.tries(folder);
    }

    @Override
    public void keepTries(Path folder, List<Tries> tries) {
        vault.keepTries(folder, tries);
    }
}
