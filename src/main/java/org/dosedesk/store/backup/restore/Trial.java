package org.dosedesk.store.backup.restore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import org.dosedesk.store.backup.BackupFile;
import org.dosedesk.store.backup.Check;
import org.dosedesk.store.backup.Counts;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.store.file.Folders;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.store.key.DatabaseKey;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.store.schema.Upgrade;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;
import org.dosedesk.usecase.backup.BackupInfo;
import org.dosedesk.usecase.keeping.access.AccessException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// A backup unpacked into a register of its own and opened as any register is, its database encrypted as ever.
public final class Trial {
    private final Schema schema;
    private final Upgrade upgrade;

    /// Tries copies against this schema.
    public Trial(Schema schema) {
        this.schema = schema;
        upgrade = new Upgrade(schema);
    }

    /// Unpacks the backup into an empty folder and reads all of it.
    ///
    /// @param to the register that it becomes, brought up to this version of the program; stays when this returns
    /// @return what the backup says about itself
    /// @throws BackupException when it is not what it should be
    public BackupInfo run(Path file, RegisterFiles to, DatabaseKey key, Progress progress) throws IOException {
        BackupInfo info = unpack(file, to, key);
        compare(
                to,
                key,
                upgrade,
                info,
                handle -> new Check().run(handle, progress).number());
        return info;
    }

    /// Unpacks the backup of an older version into an empty folder and opens it as it is: what a migration would
    /// make of it is not to be known yet.
    public BackupInfo glance(Path file, RegisterFiles to, DatabaseKey key) throws IOException {
        BackupInfo info = unpack(file, to, key);
        Upgrade asItIs = new Upgrade(new Schema(schema.location(), info.schema()));
        compare(to, key, asItIs, info, handle -> Counts.last(handle, info.schema()));
        return info;
    }

    private static BackupInfo unpack(Path file, RegisterFiles to, DatabaseKey key) throws IOException {
        Folders.makeEmpty(to.folder(), Access.OWNER);
        BackupFile.Head head = BackupFile.unpack(file, key, to.database());
        DurableFiles.write(to.keys(), head.keys().getBytes(StandardCharsets.ISO_8859_1), Access.OWNER);
        return head.info();
    }

    private static void compare(
            RegisterFiles to, DatabaseKey key, Upgrade upgrade, BackupInfo info, ToLongFunction<Handle> last)
            throws IOException {
        try (Connection connection = upgrade.open(to, key);
                Handle handle = Jdbi.create(connection).open()) {
            if (last.applyAsLong(handle) != info.last()
                    || Counts.of(handle, "worker") != info.workers()
                    || Counts.of(handle, "dose") != info.doses()) {
                throw new BackupException(Reason.DAMAGED, "the backup doesn't hold what it says");
            }
        } catch (AccessException e) {
            throw new BackupException(
                    e.reason() == AccessException.Reason.NEWER_VERSION ? Reason.NEWER_VERSION : Reason.DAMAGED,
                    String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new BackupException(Reason.DAMAGED, "SQLState " + e.getSQLState());
        }
    }

    /// The database of a register that was unpacked.
    Connection open(RegisterFiles files, DatabaseKey key) throws SQLException, IOException {
        return upgrade.open(files, key);
    }
}
