package org.dosedesk.domain.user;

import org.dosedesk.domain.entry.Checks;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.jspecify.annotations.Nullable;

/// Somebody who may unlock the register. Never deleted, only voided, so that the journal's names keep their
/// meaning.
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
        READER,
        /// No person: the printed recovery code. It gives a user another password once, and is voided by that.
        RECOVERY_CODE;

        /// Whether such a user may add and remove users.
        public boolean managesUsers() {
            return this == NURSE || this == DOCTOR;
        }
    }

    public User {
        Checks.notBlank(name, "name");
    }

    /// Whether the user may unlock the register.
    public boolean inForce() {
        return voided == null;
    }

    /// Whether it is somebody and not the recovery code.
    public boolean isPerson() {
        return role != Role.RECOVERY_CODE;
    }

    /// Whether the user may unlock the register as a doctor.
    public boolean isDoctor() {
        return role == Role.DOCTOR && inForce();
    }

    /// The same user with another role.
    public User with(Role other, Recorded changed) {
        return new User(id, name, other, changed, voided);
    }

    /// The same user, who may no longer unlock the register.
    public User voided(Voided mark) {
        return new User(id, name, role, recorded, mark);
    }
}
