package org.dosedesk.domain.entry;

import java.time.Instant;

/// Who wrote a record down, and when.
///
/// @param at the instant of saving
/// @param by the user's name, never blank
public record Recorded(Instant at, String by) {
    public Recorded {
        Checks.notBlank(by, "by");
    }
}
