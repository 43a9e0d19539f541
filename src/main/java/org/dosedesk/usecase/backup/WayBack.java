package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dosedesk.usecase.Progress;
import org.jspecify.annotations.Nullable;

/// Port: brings registers back from backups. Every call may take seconds.
public interface WayBack {

    /// Where a register's own backups lie.
    Path backupsOf(Path register);

    /// Who may bring this backup back, by name.
    ///
    /// @throws BackupException when the file can't be read
    List<String> users(Path file);

    /// Makes everything ready beside the register, without changing it: unlocks and tries the backup, and finds what
    /// was saved after it.
    ///
    /// @param register the folder to bring it back to; it need not exist
    /// @param password of the user, as of the backup or as of now; wiped by the caller
    /// @throws org.dosedesk.usecase.access.AccessException when it doesn't unlock
    /// @throws BackupException when the backup is not what it should be
    Ready prepare(Path file, Path register, String user, char[] password, Progress progress);

    /// A backup that is ready to take the place of the register. Closing it throws away what was made ready.
    interface Ready extends AutoCloseable {
        /// What would come back.
        Preview preview();

        /// Puts it in the place of the register, which is kept aside. A kill at any moment leaves the old register
        /// or the new one.
        ///
        /// @param withLater whether to do the saves again that came after the backup
        /// @return the folder that keeps what was there before; null when there was nothing
        /// @throws BackupException when it can't be done; the register is as it was then
        @Nullable Path bringBack(boolean withLater, Instant at, Progress progress);

        @Override
        void close();
    }

    /// What would come back.
    ///
    /// @param laterSaves how many saves after the backup are at hand beside the register
    /// @param laterUntil when the last of them was made, null for none
    record Preview(
            BackupInfo info, int laterSaves, @Nullable Instant laterUntil) {}
}
