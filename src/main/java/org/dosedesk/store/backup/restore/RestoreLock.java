package org.dosedesk.store.backup.restore;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.dosedesk.store.file.RegisterFiles;
import org.dosedesk.usecase.backup.BackupException;
import org.dosedesk.usecase.backup.BackupException.Reason;

/// Keeps a register's folder `restoring` for one restore at a time, of this program and of others. A killed
/// program leaves no lock behind.
final class RestoreLock implements AutoCloseable {
    private final Set<Path> held;
    private final RegisterFiles files;
    private final FileChannel channel;

    private RestoreLock(Set<Path> held, RegisterFiles files, FileChannel channel) {
        this.held = held;
        this.files = files;
        this.channel = channel;
    }

    /// @param held the registers that this program is restoring: asked first, because closing a file that this
    /// program has locked ends the lock
    /// @throws BackupException when it is being restored already
    static RestoreLock take(RegisterFiles files, Set<Path> held) throws IOException {
        Path register = files.folder().toAbsolutePath();
        if (!held.add(register)) {
            throw elsewhere();
        }
        try {
            FileChannel channel =
                    FileChannel.open(files.restoreLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new RestoreLock(held, files, channel);
            }
            channel.close();
            throw elsewhere();
        } catch (OverlappingFileLockException e) {
            // another vault of this program has it: closing the channel here would end that one's lock
            held.remove(register);
            throw elsewhere();
        } catch (IOException | RuntimeException e) {
            held.remove(register);
            throw e;
        }
    }

    private static BackupException elsewhere() {
        return new BackupException(Reason.OPEN_ELSEWHERE, "the register is being restored");
    }

    @Override
    public void close() {
        try (channel) {
            Files.deleteIfExists(files.restoreLock());
        } catch (IOException e) {
            // an empty file that locks nothing stays
        } finally {
            held.remove(files.folder().toAbsolutePath());
        }
    }
}
