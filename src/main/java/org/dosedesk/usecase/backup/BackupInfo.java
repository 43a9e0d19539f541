package org.dosedesk.usecase.backup;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a backup says about itself, readable without a password: nothing personal.
///
/// @param at when it was made
/// @param register tells the backups of different registers apart
/// @param last the number of the last line of the journal that it holds, 0 for none
/// @param workers how many records of workers it holds
/// @param doses how many records of doses it holds
/// @param lastChange when that last line was written, null for none
/// @param schema the version of the tables
public record BackupInfo(
        Instant at,
        Kind kind,
        String register,
        long last,
        int workers,
        int doses,
        @Nullable Instant lastChange,
        int schema) {

    /// Why it was made.
    public enum Kind {
        /// Daily, on leaving or because the user asked.
        REGULAR,
        /// A newer version of the program was about to change the tables.
        BEFORE_MIGRATION
    }

    /// Whether it was made when the clock was wrong: more than a day after now.
    public boolean isFromFuture(Instant now) {
        return at.isAfter(now.plus(Duration.ofDays(1)));
    }

    /// What stands in for a backup where none was made yet: the register as it was made, before its first save.
    public static BackupInfo beginning(Instant at, int schema) {
        return new BackupInfo(at, Kind.REGULAR, "", 0, 0, 0, null, schema);
    }

    /// Whether it only stands in for a backup.
    public boolean isBeginning() {
        return register.isEmpty();
    }

    public BackupInfo {
        if (last < 0 || workers < 0 || doses < 0 || schema < 0) {
            throw new IllegalArgumentException("a count below zero");
        }
    }
}
