package org.dosedesk.domain.entry;

import java.time.Instant;

/// The mark on a record that no longer counts. Nothing is deleted: a voided record stays readable.
///
/// @param at the instant of voiding
/// @param by the user's name, never blank
/// @param reason in the user's words, never blank
public record Voided(Instant at, String by, String reason) {
    public Voided {
        Checks.notBlank(by, "by");
        Checks.notBlank(reason, "reason");
    }
}
