package org.dosedesk.usecase.keeping.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is remembered about a user's passwords typed so far.
///
/// @param user the name, or [Guard#RECOVERY]
/// @param failed wrong ones since the last right one, 0 or more
/// @param lastFailed when the last wrong one was typed, null when none was
/// @param lastUnlock when the last right one was typed, null when that is not known
public record Tries(
        String user,
        int failed,
        @Nullable Instant lastFailed,
        @Nullable Instant lastUnlock) {
    public Tries {
        if (failed < 0) {
            throw new IllegalArgumentException("failed must not be negative");
        }
    }
}
