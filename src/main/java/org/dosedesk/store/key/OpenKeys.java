package org.dosedesk.store.key;

import java.io.IOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.register.KeyRing;
import org.dosedesk.usecase.register.StorageException;

/// The keys of a register that is open. The copy is always written before the key file: so it is never the older
/// one, and a program killed in between leaves either what was or what was to be.
public final class OpenKeys implements KeyRing {
    private final RegisterFiles files;
    private final DatabaseKey key;
    private final Condition condition;
    private final Argon2Cost cost;
    private final SecureRandom random;
    private KeyFile current;

    /// @param found what opened the register; whoever opened it closes the key
    /// @param cost of guessing new passwords
    public OpenKeys(RegisterFiles files, KeyFiles.Found found, Argon2Cost cost, SecureRandom random) {
        this.files = files;
        this.key = found.key();
        this.condition = found.condition();
        this.current = found.file();
        this.cost = cost;
        this.random = random;
    }

    /// After a good unlock: brings the key file and its copy to what they should be.
    ///
    /// @throws StorageException when they can't be written, which leaves the register as usable as it was
    public synchronized void settle() {
        KeyFile whole = condition == Condition.WHOLE ? current : current.sealed(key);
        if (condition != Condition.WHOLE || !isCopied(whole)) {
            write(whole);
        }
    }

    @Override
    public Condition condition() {
        return condition;
    }

    @Override
    public synchronized List<String> users() {
        return current.users();
    }

    @Override
    public synchronized Optional<UUID> recovery() {
        return current.recovery();
    }

    @Override
    public synchronized boolean opens(String user, char[] password) {
        try (DatabaseKey opened = current.open(user, password)) {
            return opened.bytes().length > 0;
        } catch (AccessException e) {
            return false;
        }
    }

    @Override
    public synchronized void put(String user, char[] password) {
        write(current.with(key, user, password, cost, random));
    }

    @Override
    public synchronized void remove(String user) {
        write(current.without(key, user));
    }

    @Override
    public synchronized void putRecovery(UUID id, char[] code) {
        write(current.withRecovery(key, id, code, cost, random));
    }

    @Override
    public synchronized void removeRecovery() {
        write(current.withoutRecovery(key));
    }

    @Override
    public synchronized void recover(String user, char[] password) {
        write(current.with(key, user, password, cost, random).withoutRecovery(key));
    }

    private boolean isCopied(KeyFile file) {
        try {
            return Files.exists(files.keysCopy())
                    && KeyFile.read(files.keysCopy()).text().equals(file.text());
        } catch (AccessException e) {
            return false;
        }
    }

    private void write(KeyFile changed) {
        try {
            Access access = files.access();
            changed.write(files.keysCopy(), access);
            changed.write(files.keys(), access);
            current = changed;
        } catch (IOException e) {
            throw new StorageException(
                    DurableFiles.diskFull(files.folder())
                            ? StorageException.Reason.DISK_FULL
                            : StorageException.Reason.NOT_WRITABLE,
                    "the key file was not written");
        }
    }
}
