package org.dosedesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dosedesk.store.backup.Exchange;
import org.dosedesk.store.backup.H2Backups;
import org.dosedesk.store.backup.restore.H2WayBack;
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
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.dosedesk.usecase.keeping.access.AccessException.Reason;
import org.dosedesk.usecase.keeping.access.Tries;
import org.dosedesk.usecase.keeping.access.Vault;
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
    private final Schema schema;
    private final Upgrade upgrade;
    private final Set<Path> open = ConcurrentHashMap.newKeySet();
    private final Set<Path> damaged = ConcurrentHashMap.newKeySet();

    /// For real registers.
    public H2Vault() {
        this(Argon2Cost.STANDARD, Schema.CURRENT);
    }

    /// @param cost of guessing the passwords of new registers
    /// @param schema what registers are brought up to
    public H2Vault(Argon2Cost cost, Schema schema) {
        this.cost = cost;
        this.schema = schema;
        this.upgrade = new Upgrade(
                schema, (files, key, connection) -> H2Backups.beforeMigration(files, key, schema, connection));
    }

    /// Does ahead what the first opening of a register would have to wait for; called at leisure, off the FX
    /// thread.
    public void getReady() {
        try {
            H2.getReady();
        } catch (SQLException e) {
            LOG.warn("the database is not ready: {}", e.getErrorCode());
        }
    }

    @Override
    public boolean exists(Path folder) {
        RegisterFiles files = new RegisterFiles(folder);
        finishRestore(files);
        return files.exist();
    }

    @Override
    public List<String> users(Path folder) {
        RegisterFiles files = new RegisterFiles(folder);
        finishRestore(files);
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
        finishRestore(files);
        long begun = System.nanoTime();
        KeyFiles.Found found = new KeyFiles(files).open(user, password);
        LOG.info(
                "the key took {} ms",
                Duration.ofNanos(System.nanoTime() - begun).toMillis());
        return open(files, found);
    }

    @Override
    public RegisterStore recover(Path folder, char[] code) {
        RegisterFiles files = new RegisterFiles(folder);
        requireName(files);
        finishRestore(files);
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
            TriesFile.write(files.tries(), tries, files.access());
        }
    }

    private RegisterStore open(RegisterFiles files, KeyFiles.Found found) {
        DatabaseKey key = found.key();
        try {
            NewRegister.forgetAttempt(files);
            AtomicBoolean cut = new AtomicBoolean();
            Connection connection = upgrade.open(files, key, () -> cut.set(true));
            OpenKeys keys = new OpenKeys(files, found, cost, random);
            settle(keys);
            H2RegisterStore store = new H2RegisterStore(files, key, keys, connection, schema);
            store.endWasCut(cut.get());
            meet(store);
            return followed(store, files);
        } catch (SQLException | IOException | RuntimeException e) {
            key.close();
            throw told(Problems.access(e, files.folder()), files.folder().toAbsolutePath());
        }
    }

    /// The driver doesn't always let go of a database that was too damaged to be opened: the next try finds it
    /// locked by this very program.
    private AccessException told(AccessException problem, Path folder) {
        if (problem.reason() == Reason.DAMAGED) {
            damaged.add(folder);
        }
        return problem.reason() == Reason.OPEN_ELSEWHERE && damaged.contains(folder)
                ? new AccessException(Reason.DAMAGED, "damaged before, and locked since")
                : problem;
    }

    private RegisterStore followed(H2RegisterStore store, RegisterFiles files) {
        Path folder = files.folder().toAbsolutePath();
        damaged.remove(folder);
        open.add(folder);
        store.onClose(() -> open.remove(folder));
        return store;
    }

    private static void settle(OpenKeys keys) {
        try {
            keys.settle();
        } catch (StorageException e) {
            // The register is open: that its keys can't be mended on a full disk must not keep anybody out.
            LOG.warn("keys not brought up to date: {}", e.reason());
        }
    }

    /// What brings registers like these back.
    public WayBack wayBack() {
        return new H2WayBack(schema, folder -> open.contains(folder.toAbsolutePath()));
    }

    /// Does the rest of a restore that was cut off.
    private static void finishRestore(RegisterFiles files) {
        try {
            new Exchange(files).finish();
        } catch (IOException e) {
            throw Problems.access(e, files.folder());
        }
    }

    private static void meet(H2RegisterStore store) throws SQLException {
        try {
            store.meetSecondCopy();
        } catch (SQLException | RuntimeException e) {
            store.close();
            throw e;
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
            OpenKeys ring = new OpenKeys(files, made, cost, random);
            H2RegisterStore store = new H2RegisterStore(files, key, ring, connection, schema);
            store.beginSecondCopy();
            attempt.finish(made.file());
            return followed(store, files);
        } catch (SQLException | IOException | RuntimeException e) {
            key.close();
            throw Problems.creation(e, files.folder());
        }
    }

    private static void requireName(RegisterFiles files) {
        if (!H2.canOpen(files.databaseName())) {
            throw new AccessException(Reason.UNUSABLE_FOLDER, "a semicolon or backslash in the folder's path");
        }
    }
}
