package org.dosedesk.usecase.journal;

import org.jspecify.annotations.Nullable;

/// What a check of the journal found.
///
/// @param seal where the journal ended
/// @param fault the first thing that is not as it was written, null when all is well
public record JournalVerdict(Seal seal, @Nullable Fault fault) {

    /// Something that is not as it was written.
    ///
    /// @param number the line of the journal that it is found by, 0 when there is none
    /// @param kind the type of the record concerned, such as `Dose`; empty when it is none
    public record Fault(Sort sort, long number, String kind) {}

    /// What is wrong.
    public enum Sort {
        /// A line is missing.
        GAP,
        /// A line is not as it was written, or not where it was.
        ALTERED,
        /// A record is not as the journal last wrote it down.
        RECORD_DIFFERS,
        /// A record that the journal wrote down is gone.
        RECORD_GONE,
        /// A record is there that the journal never wrote down.
        RECORD_UNKNOWN,
        /// Something can't be read at all.
        UNREADABLE
    }
}
