package org.dosedesk.domain.user;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// Somebody who may unlock the register. Never deleted, only voided, so that the journal's names keep their meaning.
///
/// @param name as typed to unlock, never blank
/// @param voided null while the user may unlock
public record User(
        Id<User> id,
        String name,
        Role role,
        Recorded recorded,
        @Nullable Voided voided) implements Entity {

    /// What a user may do.
    public enum Role {
        /// Everything but changing rules.
        NURSE,
        /// Everything.
        DOCTOR,
        /// Look and print.
        READER
    }

    public User {
        Checks.notBlank(name, "name");
    }
}
