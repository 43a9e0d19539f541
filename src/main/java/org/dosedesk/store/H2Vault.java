package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.h2.H2;
import org.dosedesk.store.key.Argon2Cost;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.key.KeyFile;
import org.dosedesk.store.key.KeyFiles;
import org.dosedesk.store.key.OpenKeys;
import org.dosedesk.store.key.TriesFile;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.usecase.access.AccessException;
import org.dosedesk.usecase.access.AccessException.Reason;
import org.dosedesk.usecase.access.Tries;
import org.dosedesk.usecase.access.Vault;
import org.dosedesk.usecase.register.KeyRing.Condition;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers in encrypted H2 databases, each beside the key file that opens it.
public final class H2Vault implements Vault {
    private static final Logger LOG = LoggerFactory.getLogger(H2Vault.class);

    private final SecureRandom random = new SecureRandom();
    private final Argon2Cost cost;
    private final Upgrade upgrade;

    /// For real registers.
    public H2Vault() {
        this(Argon2Cost.STANDARD, Schema.CURRENT);
    }

    /// @param cost of guessing the passwords of new registers
    /// @param schema what registers are brought up to
    public H2Vault(Argon2Cost cost, Schema schema) {
        this.cost = cost;
        this.upgrade = new Upgrade(schema);
    }

    @Override
    public boolean exists(Path folder) {
        return new RegisterFiles(folder).exist();
    }

    @Override
    public List<String> users(Path folder) {
        RegisterFiles files = new RegisterFiles(folder);
        return new KeyFiles(files).users();
    }

    @Override
    public RegisterStore create(Path folder, String user, char[] password, boolean shared) {
        RegisterFiles files = new RegisterFiles(folder);
        requireName(files);
        KeyFile.requireUserName(user);
        DatabaseKey key = DatabaseKey.random(random);
        try (NewRegister attempt = NewRegister.begin(files, shared ? Access.EVERYONE : Access.OWNER)) {
            KeyFile keys = KeyFile.of(key, user, password, cost, random);
            return make(files, attempt, new KeyFiles.Found(keys, key, Condition.WHOLE));
        } catch (IOException e) {
            throw Problems.creation(e, folder);
        }
    }

    @Override
    public RegisterStore unlock(Path folder, String user, char[] password) {
        RegisterFiles files = new RegisterFiles(folder);
        requireName(files);
        return open(files, new KeyFiles(files).open(user, password));
    }

    @Override
    public RegisterStore recover(Path folder, char[] code) {
        RegisterFiles files = new RegisterFiles(folder);
        requireName(files);
        return open(files, new KeyFiles(files).openWithCode(code));
    }

    @Override
    public List<Tries> tries(Path folder) {
        return TriesFile.read(new RegisterFiles(folder).tries());
    }

    @Override
    public void keepTries(Path folder, List<Tries> tries) {
        RegisterFiles files = new RegisterFiles(folder);
        if (files.exist()) {
            TriesFile.write(files.tries(), tries, Access.of(files.database()));
        }
    }

    private RegisterStore open(RegisterFiles files, KeyFiles.Found found) {
        DatabaseKey key = found.key();
        try {
            NewRegister.forgetAttempt(files);
            Connection connection = upgrade.open(files, key);
            OpenKeys keys = new OpenKeys(files, found, cost, random);
            settle(keys);
            return new H2RegisterStore(files, key, keys, connection);
        } catch (SQLException | IOException | RuntimeException e) {
            key.close();
            throw Problems.access(e, files.folder());
        }
    }

    private static void settle(OpenKeys keys) {
        try {
            keys.settle();
        } catch (StorageException e) {
            // The register is open: that its keys can't be mended on a full disk must not keep anybody out.
            LOG.warn("keys not brought up to date: {}", e.reason());
        }
    }

    @Override
    public void check(Path folder, String user, char[] password) {
        new KeyFiles(new RegisterFiles(folder)).open(user, password).key().close();
    }

    /// Asks what the problem is before the attempt is cleared away, which makes room on a full disk.
    private RegisterStore make(RegisterFiles files, NewRegister attempt, KeyFiles.Found made) {
        DatabaseKey key = made.key();
        try {
            Connection connection = upgrade.create(files, key);
            attempt.onFailure(connection);
            attempt.finish(made.file());
            return new H2RegisterStore(files, key, new OpenKeys(files, made, cost, random), connection);
        } catch (SQLException | IOException | RuntimeException e) {
            key.close();
            throw Problems.creation(e, files.folder());
        }
    }

    private static void requireName(RegisterFiles files) {
        if (!H2.canOpen(files.databaseName())) {
            throw new AccessException(Reason.NOT_WRITABLE, "a semicolon in the folder's name");
        }
    }
}
