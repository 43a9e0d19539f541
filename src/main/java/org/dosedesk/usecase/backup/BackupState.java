package org.dosedesk.usecase.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a register stands with its backups.
///
/// @param own in the register's own folder, the newest first
/// @param second in the second folder, the newest first; those of other registers are left out
/// @param reach whether the second folder is there
/// @param newest when the newest intact backup of this register was made, null for none
/// @param stale whether that is too long ago for what has changed since
/// @param secondCopyBehind whether saves since the last backup lie in the database alone
public record BackupState(
        List<BackupCopy> own,
        List<BackupCopy> second,
        Reach reach,
        @Nullable Instant newest,
        boolean stale,
        boolean secondCopyBehind) {

    /// Whether the second folder is there.
    public enum Reach {
        /// None was chosen.
        NONE,
        REACHED,
        /// Perhaps a stick that isn't plugged in.
        MISSING
    }

    public BackupState {
        own = List.copyOf(own);
        second = List.copyOf(second);
    }
}
