package org.dosedesk.testkit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.Tries;
import org.dosedesk.usecase.keeping.access.Vault;
import org.dosedesk.usecase.register.RegisterStore;
import org.jspecify.annotations.Nullable;

/// Registers kept in memory, one a folder.
public final class MemoryVault implements Vault {
    private final Map<Path, Kept> registers = new HashMap<>();
    private final Map<Path, List<Tries>> tries = new HashMap<>();
    private AccessException.@Nullable Reason failure;

    private record Kept(boolean shared, MemoryStore store) {}

    /// Makes every later creation and unlocking fail, or succeed again with null.
    public void failWith(AccessException.@Nullable Reason reason) {
        failure = reason;
    }

    /// Whether the register in this folder was made for everyone.
    public boolean shared(Path folder) {
        return kept(folder).shared();
    }

    /// What the register in this folder holds.
    public MemoryStore store(Path folder) {
        return kept(folder).store();
    }

    @Override
    public boolean exists(Path folder) {
        return registers.containsKey(folder);
    }

    @Override
    public List<String> users(Path folder) {
        return kept(folder).store().keys().users();
    }

    @Override
    public RegisterStore create(Path folder, String user, char[] password, boolean shared) {
        fail(folder);
        if (exists(folder)) {
            throw new AccessException(AccessException.Reason.EXISTS_ALREADY, "made before");
        }
        MemoryStore store = new MemoryStore();
        store.keys().put(user, password);
        registers.put(folder, new Kept(shared, store));
        return store;
    }

    @Override
    public RegisterStore unlock(Path folder, String user, char[] password) {
        check(folder, user, password);
        return kept(folder).store();
    }

    @Override
    public void check(Path folder, String user, char[] password) {
        fail(folder);
        Kept kept = kept(folder);
        if (!kept.store().keys().users().contains(user)) {
            throw new AccessException(AccessException.Reason.NO_SUCH_USER, "nobody of that name");
        }
        if (!kept.store().keys().opens(user, password)) {
            throw new AccessException(AccessException.Reason.WRONG_PASSWORD, "not the password");
        }
    }

    @Override
    public RegisterStore recover(Path folder, char[] code) {
        fail(folder);
        MemoryStore store = kept(folder).store();
        if (store.keys().recovery().isEmpty()) {
            throw new AccessException(AccessException.Reason.NO_CODE, "no code");
        }
        if (!store.keys().opensWithCode(code)) {
            throw new AccessException(AccessException.Reason.WRONG_CODE, "not the code");
        }
        return store;
    }

    @Override
    public List<Tries> tries(Path folder) {
        return tries.getOrDefault(folder, List.of());
    }

    @Override
    public void keepTries(Path folder, List<Tries> now) {
        tries.put(folder, List.copyOf(now));
    }

    private void fail(Path folder) {
        if (failure != null) {
            throw new AccessException(failure, "told to fail", folder);
        }
    }

    private Kept kept(Path folder) {
        Kept kept = registers.get(folder);
        if (kept == null) {
            throw new AccessException(AccessException.Reason.DATABASE_MISSING, "nothing in the folder");
        }
        return kept;
    }
}
