package org.dosedesk.ui.kit.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BackupInfo;
import org.jspecify.annotations.Nullable;

/// A backup as a row of a table.
///
/// @param made null when the file can't tell
/// @param last when its last entry was made, null for none
/// @param size in bytes
/// @param fromFuture whether the clock was wrong when it was made
public record BackupRow(
        Path file,
        @Nullable LocalDateTime made,
        int workers,
        int doses,
        @Nullable LocalDateTime last,
        long size,
        Where where,
        State state,
        boolean fromFuture) {

    /// Where it lies.
    public enum Where {
        OWN,
        SECOND,
        /// No backup: the saves that lie beside the register.
        BESIDE,
        FILE
    }

    /// How far it can be trusted.
    public enum State {
        INTACT,
        /// Opened and read just now.
        CHECKED,
        DAMAGED,
        NEWER
    }

    /// The row of a file that was found.
    ///
    /// @param zone in which the times are shown
    public static BackupRow of(BackupCopy copy, Where where, Instant now, ZoneId zone) {
        State state = switch (copy.state()) {
            case INTACT -> State.INTACT;
            case DAMAGED -> State.DAMAGED;
            case NEWER -> State.NEWER;
        };
        BackupInfo info = copy.info();
        if (info == null) {
            return new BackupRow(copy.file(), null, 0, 0, null, copy.size(), where, state, false);
        }
        Instant last = info.lastChange();
        return new BackupRow(
                copy.file(),
                LocalDateTime.ofInstant(info.at(), zone),
                info.workers(),
                info.doses(),
                last == null ? null : LocalDateTime.ofInstant(last, zone),
                copy.size(),
                info.isBeginning() ? Where.BESIDE : where,
                state,
                info.isFromFuture(now));
    }

    /// The same, opened and read.
    public BackupRow checked() {
        return new BackupRow(file, made, workers, doses, last, size, where, State.CHECKED, fromFuture);
    }
}
