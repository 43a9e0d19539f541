package org.dosedesk.store.backup.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.dosedesk.store.backup.BackupFile;
import org.dosedesk.store.backup.Exchange;
import org.dosedesk.store.backup.Faults;
import org.dosedesk.store.changes.ChangeLog;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.key.KeyFile;
import org.dosedesk.store.key.KeyFiles;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.backup.WayBack;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.jspecify.annotations.Nullable;

/// Brings registers back from backup files. A user unlocks a backup with the password of now, when the register's
/// own key file still opens it, or else with the one as of then; that key file is the one that stays.
public final class H2WayBack implements WayBack {
    private final Schema schema;
    private final Predicate<Path> open;
    private final Set<Path> restoring = ConcurrentHashMap.newKeySet();

    /// @param schema what registers are brought up to
    /// @param open whether this program has the register in a folder open
    public H2WayBack(Schema schema, Predicate<Path> open) {
        this.schema = schema;
        this.open = open;
    }

    @Override
    public Path backupsOf(Path register) {
        return new RegisterFiles(register).backups();
    }

    @Override
    public Optional<BackupCopy> beginningOf(Path register) {
        RegisterFiles files = new RegisterFiles(register);
        try {
            return files.exist()
                    ? ChangeLog.begun(files.changes())
                            .map(at -> new BackupCopy(
                                    files.changes(),
                                    0,
                                    BackupInfo.beginning(at, schema.newest()),
                                    BackupCopy.State.INTACT))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> users(Path file) {
        if (Files.isDirectory(file)) {
            return new KeyFiles(new RegisterFiles(file.resolveSibling("."))).users();
        }
        Path keys = extractKeys(file);
        try {
            return KeyFile.read(keys).users();
        } finally {
            forget(keys);
        }
    }

    @Override
    public Ready prepare(Path file, Path register, String user, char[] password, Progress progress) {
        RegisterFiles files = new RegisterFiles(register);
        try {
            Folders.make(files.folder(), Access.OWNER);
            return prepare(file, files, RestoreLock.take(files, restoring), user, password, progress);
        } catch (IOException e) {
            throw Faults.whileTrying(e, register);
        }
    }

    private Ready prepare(
            Path file, RegisterFiles files, RestoreLock lock, String user, char[] password, Progress progress) {
        RegisterFiles ready = new RegisterFiles(files.restoring());
        DatabaseKey key = null;
        try {
            new Exchange(files).finish();
            if (file.equals(files.changes())) {
                key = new KeyFiles(files).open(user, password).key();
                BackupInfo info = begin(files, ready, key);
                return new ReadyRegister(files, lock, key, new Trial(schema), info, user, true, open);
            }
            Unlocked unlocked = unlock(file, files, user, password);
            key = unlocked.key();
            BackupInfo info = new Trial(schema).run(file, ready, key, progress);
            if (unlocked.present()) {
                DurableFiles.copy(files.keys(), ready.keys());
            }
            boolean markCounts = unlocked.present() || !Files.exists(files.keys());
            return new ReadyRegister(files, lock, key, new Trial(schema), info, user, markCounts, open);
        } catch (IOException | RuntimeException e) {
            if (key != null) {
                key.close();
            }
            discard(ready.folder());
            lock.close();
            if (e instanceof AccessException known) {
                throw known;
            }
            throw Faults.whileTrying(e, files.folder());
        }
    }

    /// A register as it was before its first save.
    private BackupInfo begin(RegisterFiles files, RegisterFiles ready, DatabaseKey key) throws IOException {
        Folders.makeEmpty(ready.folder(), Access.OWNER);
        DurableFiles.copy(Files.exists(files.keys()) ? files.keys() : files.keysCopy(), ready.keys());
        try (Connection made = new Upgrade(schema).create(ready, key)) {
            return BackupInfo.beginning(ChangeLog.begun(files.changes()).orElseThrow(), Schema.version(made));
        } catch (SQLException e) {
            throw new BackupException(Reason.NOT_WRITABLE, "SQLState " + e.getSQLState());
        }
    }

    /// @param present whether the register's own key file gave the key
    private record Unlocked(DatabaseKey key, boolean present) {}

    private static Unlocked unlock(Path file, RegisterFiles files, String user, char[] password) throws IOException {
        List<AccessException> refusals = new ArrayList<>();
        DatabaseKey now = opened(files.keys(), user, password, refusals);
        if (now != null && opens(file, now)) {
            return new Unlocked(now, true);
        } else if (now != null) {
            now.close();
        }
        Path keys = extractKeys(file);
        try {
            DatabaseKey then = opened(keys, user, password, refusals);
            if (then != null) {
                return new Unlocked(then, false);
            }
        } finally {
            forget(keys);
        }
        // A wrong password for the register counts as one, even where the backup doesn't know the user yet.
        throw refusals.stream()
                .filter(refusal -> refusal.reason() == AccessException.Reason.WRONG_PASSWORD)
                .findFirst()
                .orElse(refusals.getLast());
    }

    private static @Nullable DatabaseKey opened(
            Path keys, String user, char[] password, List<AccessException> refusals) {
        if (!Files.exists(keys)) {
            return null;
        }
        try {
            return KeyFile.read(keys).open(user, password);
        } catch (AccessException e) {
            refusals.add(e);
            return null;
        }
    }

    private static boolean opens(Path file, DatabaseKey key) throws IOException {
        try {
            BackupFile.verifySeal(file, key);
            return true;
        } catch (BackupException e) {
            if (e.reason() == Reason.OTHER_REGISTER) {
                return false;
            }
            throw e;
        }
    }

    private static Path extractKeys(Path file) {
        Path keys = null;
        try {
            String content = BackupFile.check(file).keys();
            keys = Files.createTempFile("dosedesk", ".keys");
            Files.write(keys, content.getBytes(StandardCharsets.ISO_8859_1));
            return keys;
        } catch (IOException e) {
            if (keys != null) {
                forget(keys);
            }
            throw new BackupException(
                    Files.exists(file) ? Reason.DAMAGED : Reason.MISSING,
                    e.getClass().getSimpleName());
        }
    }

    private static void forget(Path keys) {
        try {
            Files.deleteIfExists(keys);
        } catch (IOException e) {
            // it holds nothing that the backup doesn't show
        }
    }

    static void discard(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // encrypted as it is, it goes with the next attempt
        }
    }
}
