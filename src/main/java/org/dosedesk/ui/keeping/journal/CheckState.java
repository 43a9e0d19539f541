package org.dosedesk.ui.keeping.journal;

import org.dosedesk.usecase.journal.JournalVerdict;
import org.jspecify.annotations.Nullable;

/// How far the check of the journal is.
///
/// @param verdict null before the first check has ended
record CheckState(boolean running, @Nullable JournalVerdict verdict) {
    static final CheckState NOT_YET = new CheckState(false, null);

    boolean isFault() {
        return verdict != null && verdict.fault() != null;
    }
}
