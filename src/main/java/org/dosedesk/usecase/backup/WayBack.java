package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dosedesk.usecase.Progress;
import org.jspecify.annotations.Nullable;

/// Port: brings registers back from backups. Every call may take seconds.
public interface WayBack {

    /// Where a register's own backups lie.
    Path backupsOf(Path register);

    /// What stands in for a backup of a register that has none yet; empty when the saves beside it don't reach
    /// back to its beginning.
    Optional<BackupCopy> beginningOf(Path register);

    /// Who may bring this backup back, by name.
    ///
    /// @throws BackupException when the file can't be read
    List<String> users(Path file);

    /// Makes everything ready beside the register, without changing it: unlocks and tries the backup, and finds
    /// what was saved after it.
    ///
    /// @param register the folder to bring it back to; it need not exist
    /// @param password of the user, as of the backup or as of now; wiped by the caller
    /// @throws org.dosedesk.usecase.keeping.access.AccessException when it doesn't unlock
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
        /// @throws BackupException when it can't be done; the register is as it was then
        Restored bringBack(boolean withLater, Instant at, Progress progress);

        @Override
        void close();
    }

    /// What would come back.
    ///
    /// @param laterSaves how many saves after the backup are at hand beside the register
    /// @param laterUntil when the last of them was made, null for none
    /// @param missing how many lines of the journal were written after the backup and can't be read any more
    /// @param missingAfter when the last line before them was written, null when none is missing
    record Preview(
            BackupInfo info,
            int laterSaves,
            @Nullable Instant laterUntil,
            long missing,
            @Nullable Instant missingAfter) {}

    /// What came back.
    ///
    /// @param aside the folder that keeps what was there before; null when there was nothing
    /// @param missing how many lines of the journal that were written after the backup did not come back
    record Restored(@Nullable Path aside, long missing) {}
}
