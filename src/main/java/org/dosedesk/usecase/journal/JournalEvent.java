package org.dosedesk.usecase.journal;

/// What a line of the journal tells of. The constants' names are kept in registers for good: never rename one.
public enum JournalEvent {
    /// A record was added, corrected, voided or restored.
    CHANGED,
    /// A worker's card was opened.
    VIEWED,
    /// The register was unlocked.
    UNLOCKED,
    /// The register was locked or the program left.
    LOCKED,
    /// Wrong passwords were tried before this unlocking; the detail counts them.
    WRONG_PASSWORD,
    /// Files were imported; the detail names them and says what was decided.
    IMPORTED,
    /// Data left the register as a file; the detail names what.
    EXPORTED,
    /// A paper was printed or saved as a file; the detail names which.
    PRINTED,
    /// The journal was checked; the detail tells the outcome.
    CHECKED,
    /// The end of the database was not as it had been saved, and was cut off on opening.
    END_CUT_OFF,
    /// A backup was made or brought back.
    BACKED_UP,
    RESTORED,
    /// Someone has a new password. Who may unlock, and in which role, are records: those lines are [#CHANGED].
    USER_CHANGED
}
