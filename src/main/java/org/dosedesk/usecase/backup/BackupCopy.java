package org.dosedesk.usecase.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A backup's file as it was found.
///
/// @param size in bytes
/// @param info what it says about itself; null when it can't be read or was made by a newer version of the program
/// @param state how much of it can be trusted without a password
public record BackupCopy(Path file, long size, @Nullable BackupInfo info, State state) {
    /// What a look at the file shows.
    public enum State {
        /// Every byte is as it was made.
        INTACT,
        DAMAGED,
        /// Made by a newer version of the program.
        NEWER
    }

    public BackupCopy {
        if ((state == State.INTACT) != (info != null)) {
            throw new IllegalArgumentException("what is intact says what it is, and nothing else does");
        }
    }
}
