package org.dosedesk.ui.kit.record;

import org.dosedesk.usecase.journal.record.RecordFields;
import org.jspecify.annotations.Nullable;

/// What was done to a record.
public enum RecordEvent {
    ADDED,
    CHANGED,
    VOIDED,
    RESTORED;

    /// Reads it from a record's texts in the journal.
    ///
    /// @param before null for a new record
    public static RecordEvent of(@Nullable String before, String after) {
        if (before == null) {
            return ADDED;
        }
        boolean voided = isVoided(before);
        boolean isVoidedNow = isVoided(after);
        if (voided == isVoidedNow) {
            return CHANGED;
        }
        return isVoidedNow ? VOIDED : RESTORED;
    }

    private static boolean isVoided(String text) {
        return RecordFields.of(text).containsKey("voided.at");
    }
}
