package org.dosedesk.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dosedesk.usecase.register.KeyRing;
import org.jspecify.annotations.Nullable;

/// The keys of a register kept in memory.
public final class MemoryKeys implements KeyRing {
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private @Nullable UUID recovery;
    private String code = "";

    /// Whether this is the recovery code.
    public boolean opensWithCode(char[] typed) {
        return recovery != null && code.equals(new String(typed));
    }

    @Override
    public Condition condition() {
        return Condition.WHOLE;
    }

    @Override
    public List<String> users() {
        return List.copyOf(passwords.keySet());
    }

    @Override
    public Optional<UUID> recovery() {
        return Optional.ofNullable(recovery);
    }

    @Override
    public boolean opens(String user, char[] password) {
        return new String(password).equals(passwords.get(user));
    }

    @Override
    public void put(String user, char[] password) {
        passwords.put(user, new String(password));
    }

    @Override
    public void remove(String user) {
        passwords.remove(user);
    }

    @Override
    public void putRecovery(UUID id, char[] fresh) {
        recovery = id;
        code = new String(fresh);
    }

    @Override
    public void removeRecovery() {
        recovery = null;
    }

    @Override
    public void recover(String user, char[] password) {
        put(user, password);
        removeRecovery();
    }
}
